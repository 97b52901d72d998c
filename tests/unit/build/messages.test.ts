import { describe, expect, it } from 'vitest';
import { checkCatalogues, checkUsage, usageIn } from '../../../build/checks/messages.ts';

const vi = { 'stage.count': 'Có {count} bạn', 'stage.hello': 'Chào {name}' };
const en = {
  'stage.count': '{count, plural, one {# pupil} other {# pupils}}',
  'stage.hello': 'Hello {name}',
};
const ukCount = '{count, plural, one {# учень} few {# учні} many {# учнів} other {# учня}}';
const uk = { 'stage.count': ukCount, 'stage.hello': 'Вітаємо, {name}' };
const viPlural = { ...vi, 'stage.count': '{count, plural, other {Có # bạn}}' };

describe('the texts of the user interface', () => {
  it('pass when all languages say the same with the same placeholders', () => {
    expect(checkCatalogues({ vi: viPlural, en, uk })).toEqual([]);
  });

  it('fail when a language lacks a text or has one of its own', () => {
    const short = { 'stage.count': en['stage.count'], 'stage.extra': 'More' };
    expect(checkCatalogues({ vi: viPlural, en: short })).toEqual([
      'en stage.hello: is missing',
      'en stage.extra: is not in vi',
    ]);
  });

  it('fail when a placeholder is lost in translation', () => {
    expect(checkCatalogues({ vi, en: { ...vi, 'stage.hello': 'Hello' } })).toEqual([
      'en stage.hello: takes (), vi takes (name:argument)',
    ]);
  });

  it('fail when Ukrainian lacks one of its four plural forms', () => {
    const poor = { ...uk, 'stage.count': '{count, plural, one {# учень} other {# учня}}' };
    expect(checkCatalogues({ vi: viPlural, uk: poor })).toEqual([
      'uk stage.count: {count} lacks the plural form "few"',
      'uk stage.count: {count} lacks the plural form "many"',
    ]);
  });

  it('find a plural inside another message part', () => {
    const nested = { 'stage.a': '{who, select, boy {{count, plural, one {a} other {b}}} other {x}}' };
    const model = { 'stage.a': '{who, select, boy {{count, plural, other {b}}} other {x}}' };
    expect(checkCatalogues({ vi: model, uk: nested })).toHaveLength(2);
  });

  it('fail when a text is empty or no message at all', () => {
    expect(checkCatalogues({ vi: { 'stage.a': ' ' } })).toEqual(['vi stage.a: is empty']);
    expect(checkCatalogues({ vi: { 'stage.a': 'Có {count' } })[0]).toMatch(/^vi stage.a: is no ICU message/);
  });

  it('may say a text otherwise to some people, in the languages that need it', () => {
    const voice = { 'voice.adults.stage.hello': 'Chào bạn {name}' };
    expect(checkCatalogues({ vi: { ...vi, ...voice }, en: vi })).toEqual([]);
    expect(checkCatalogues({ vi, uk: { ...vi, ...voice } })).toEqual([]);
  });

  it('fail when what is said otherwise stands for nothing, loses a placeholder, or is the same', () => {
    expect(checkCatalogues({ vi: { ...vi, 'voice.adults.stage.gone': 'Chào' } })).toEqual([
      'vi voice.adults.stage.gone: there is no message that it stands for',
    ]);
    expect(checkCatalogues({ vi: { ...vi, 'voice.adults.stage.hello': 'Chào bạn' } })).toEqual([
      'vi voice.adults.stage.hello: takes (), vi takes (name:argument)',
    ]);
    expect(checkCatalogues({ vi: { ...vi, 'voice.adults.stage.hello': 'Chào {name}' } })).toEqual([
      'vi voice.adults.stage.hello: says the same as the message that it stands for',
    ]);
  });
});

describe('the texts and the code', () => {
  const usage = (source: string) => [usageIn('a.tsx', source, ['stage'], new Set(['stage.get']))];

  it('agree when every text is named, whole or put together', () => {
    const source = `<FormattedMessage id="stage.hello" /> \`stage.count.\${kind}\` call('stage.get')`;
    const catalogue = { 'stage.hello': 'a', 'stage.count.one': 'b', 'stage.count.two': 'c' };
    expect(checkUsage(catalogue, usage(source))).toEqual([]);
  });

  it('disagree when the code names a text that is not there', () => {
    expect(checkUsage({}, usage("id: 'stage.gone'"))).toEqual(['a.tsx: no message "stage.gone"']);
    expect(checkUsage({}, usage(`\`stage.\${x}\``))).toEqual(['a.tsx: no message fits "stage.*"']);
  });

  it('disagree when a text is named nowhere', () => {
    expect(checkUsage(vi, usage("'stage.count'"))).toEqual(['vi stage.hello: is used nowhere']);
  });
});
