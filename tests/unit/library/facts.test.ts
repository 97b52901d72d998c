import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OwnPlaces, ownPlaces } from '../../../electron/core/content/adapt/places.ts';
import { readOwnRules, writeCheck, writeOwnRules } from '../../../electron/core/content/adapt/rules.ts';
import type { ContentLibrary } from '../../../electron/core/content/library.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { viewFacts } from '../../../electron/core/content/view/facts.ts';
import type { OwnRule } from '../../../slides/model/adapt/rules.ts';
import { checkedOf, saidBy, stateOfFact } from '../../../slides/model/checks.ts';
import { copyOfGoodPack, edit } from '../content/packs.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const builtIn = loadContent([ROOT]);
const RULE: OwnRule = {
  publisher: 'Công an xã Hoa Ban',
  lines: ['Không đi một mình.', ' Hỏi lại  bằng số quen. ', ''],
  source: 'Công văn của xã',
  date: '2026-03-01',
};

let data: string;
let places: OwnPlaces;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'facts-'));
  places = ownPlaces(data);
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const again = (): ContentLibrary => loadContent([places.pack], builtIn);
const state = (library: ContentLibrary, id: string, today: string) => {
  const { contacts, rules } = viewFacts(library, today);
  const seen = [...contacts, ...rules].find(({ fact }) => fact.id === id);
  return [seen?.state, seen?.checked?.by ?? null];
};
const helpline = builtIn.contacts.find(({ id }) => id === 'tong-dai-111');
const said = helpline === undefined ? '' : saidBy(helpline);

describe('the rules of the kit', () => {
  it('stand with publisher, words, source and day each, and are no build failure however old', () => {
    expect(builtIn.rules.map(({ id }) => id)).toEqual([
      'bo-cong-an',
      'cong-an-ha-noi',
      'cong-an-tphcm',
      'cam-nang-an-toan',
    ]);
    for (const rule of builtIn.rules) expect(rule.source).toMatch(/: https:\/\//);
    expect(viewFacts(builtIn, '2031-01-01').due).toBe(builtIn.contacts.length + builtIn.rules.length);
    expect(builtIn.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are told where one is not translated as the others are', () => {
    const pack = copyOfGoodPack();
    const rule = (id: string, lines: string): string =>
      `  - { id: ${id}, publisher: { vi: Bộ ${id}, en: Ministry ${id} }, lines: [${lines}], source: báo, source_date: null, checked_by: null }\n`;
    writeFileSync(
      join(pack, 'slides/rules.yaml'),
      `format: 1\nrules:\n${rule('mot', '{ vi: Nói ngay với người lớn., en: Tell an adult at once. }')}${rule('hai', '{ vi: Không đi một mình. }')}`,
    );
    const { rules, problems } = loadContent([pack]);
    expect(rules).toHaveLength(2);
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: 'slides/rules.yaml',
        line: 4,
        rule: 'untranslated',
        severity: 'warning',
      }),
    );
  });

  it('are refused by line where one lacks what it needs', () => {
    const pack = copyOfGoodPack();
    writeFileSync(
      join(pack, 'slides/rules.yaml'),
      'format: 1\nrules:\n  - id: mot\n    publisher: { vi: Công an }\n    lines: []\n    source: báo\n    source_date: null\n    checked_by: null\n',
    );
    const { rules, problems } = loadContent([pack]);
    expect(rules).toEqual([]);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'slides/rules.yaml', line: 5 }));
  });
});

describe('a check on this laptop', () => {
  it('is good for a year, then asks again', () => {
    expect(state(builtIn, 'tong-dai-111', '2026-05-02')).toEqual(['unchecked', null]);
    writeCheck(places, { kind: 'contact', says: said, by: 'Cô Hà', date: '2026-05-02' });
    expect(state(again(), 'tong-dai-111', '2026-05-02')).toEqual(['good', 'Cô Hà']);
    expect(state(again(), 'tong-dai-111', '2027-05-01')).toEqual(['good', 'Cô Hà']);
    expect(state(again(), 'tong-dai-111', '2027-05-02')).toEqual(['old', 'Cô Hà']);
    expect(state(again(), 'cong-an-113', '2026-05-02')).toEqual(['unchecked', null]);
  });

  it('takes the place of an earlier one, and can be taken back to nothing', () => {
    writeCheck(places, { kind: 'contact', says: said, by: 'Cô Hà', date: '2024-01-01' });
    writeCheck(places, { kind: 'contact', says: said, by: 'Thầy Sơn', date: '2026-01-01' });
    expect(again().checks).toHaveLength(1);
    expect(state(again(), 'tong-dai-111', '2026-05-02')).toEqual(['good', 'Thầy Sơn']);
    writeCheck(places, { kind: 'contact', says: said, by: '', date: '2026-05-02' });
    expect(existsSync(join(places.pack, 'slides/checks.yaml'))).toBe(false);
  });

  it('no longer counts when the kit brings another number or wording', () => {
    writeCheck(places, { kind: 'contact', says: '110', by: 'Cô Hà', date: '2026-05-02' });
    const [rule] = builtIn.rules;
    if (rule) writeCheck(places, { kind: 'rule', says: saidBy(rule), by: 'Cô Hà', date: '2026-05-02' });
    expect(state(again(), 'tong-dai-111', '2026-05-02')).toEqual(['unchecked', null]);
    expect(state(again(), 'bo-cong-an', '2026-05-02')).toEqual(['good', 'Cô Hà']);
    const reworded = again().rules.map((one) => ({ ...one, lines: [{ vi: 'Lời khác.' }] }));
    expect(state({ ...again(), rules: reworded }, 'bo-cong-an', '2026-05-02')).toEqual(['unchecked', null]);
  });

  it('cannot come with a pack from outside', () => {
    const pack = copyOfGoodPack();
    writeFileSync(
      join(pack, 'slides/checks.yaml'),
      `format: 1\nchecks:\n  - { kind: contact, says: '${said}', by: Kẻ lạ, date: '2026-05-02' }\n`,
    );
    expect(loadContent([pack], builtIn).checks).toEqual([]);
  });

  it('counts by the day of the source where the fact says who checked it, and not without a day', () => {
    const pack = copyOfGoodPack();
    edit(pack, 'slides/contacts.yaml', /checked_by: null/, 'checked_by: Cô Hà');
    const [contact] = loadContent([pack]).contacts;
    if (contact === undefined) throw new Error('the good pack has contacts');
    const library = { contacts: [{ ...contact, source_date: '2026-01-01' }], rules: [], checks: [] };
    expect(viewFacts(library, '2026-12-31').due).toBe(0);
    expect(viewFacts(library, '2027-01-01').due).toBe(1);
    const [rule] = builtIn.rules;
    const undated = rule ? [{ ...rule, source_date: null, checked_by: 'Cô Hà' }] : [];
    expect(viewFacts({ contacts: [], rules: undated, checks: [] }, '2026-12-31').rules[0]?.state).toBe('old');
  });
});

describe('rules of the trainer', () => {
  it('are kept tidy behind those of the kit, and go again', () => {
    writeOwnRules(places, [RULE]);
    expect(readOwnRules(places)).toEqual([
      { ...RULE, lines: ['Không đi một mình.', 'Hỏi lại bằng số quen.'] },
    ]);
    const { rules } = viewFacts(again(), '2026-05-02');
    expect(rules.at(-1)).toMatchObject({ own: true, state: 'unchecked' });
    expect(rules).toHaveLength(builtIn.rules.length + 1);
    expect(readFileSync(join(places.pack, 'slides/rules.yaml'), 'utf8')).toContain('Công an xã Hoa Ban');
    writeOwnRules(places, []);
    expect(existsSync(join(places.pack, 'slides/rules.yaml'))).toBe(false);
  });

  it('need a publisher, a sentence and a source', () => {
    for (const lacking of [{ publisher: ' ' }, { lines: [' '] }, { source: '' }])
      expect(() => writeOwnRules(places, [{ ...RULE, ...lacking }])).toThrow(/Rule 1/);
    expect(existsSync(join(places.pack, 'slides/rules.yaml'))).toBe(false);
  });
});

describe('a rule whose source bears no day', () => {
  const rule = builtIn.rules.find(({ id }) => id === 'cam-nang-an-toan');
  const aged = (seen: string) =>
    rule && stateOfFact(checkedOf({ ...rule, checked_by: 'Cô Lan', source_seen: seen }, []), '2026-11-27');

  it('is as old as when it was read, and old where only the year of that is known', () => {
    expect(rule).toMatchObject({ source_date: null, source_seen: '2026', checked_by: null });
    expect(aged('2026-03-02')).toBe('good');
    expect(aged('2025-11-27')).toBe('old');
    expect(aged('2026')).toBe('old');
  });
});
