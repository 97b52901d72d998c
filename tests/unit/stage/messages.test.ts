import { globSync, readFileSync } from 'node:fs';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import en from '../../../renderer/i18n/en/stage.json' with { type: 'json' };
import uk from '../../../renderer/i18n/uk/stage.json' with { type: 'json' };
import vi from '../../../renderer/i18n/vi/stage.json' with { type: 'json' };
import { endingOf, tacticOf, verdictOf } from '../../../renderer/stage/roleplay/headings.ts';
import { debriefSteps } from '../../../scenarios/model/rehearsal.ts';
import { MEDIA } from '../../../scenarios/model/schema.ts';
import { RUN_MODES } from '../../../slides/model/quiz.ts';

const languages: Record<string, Record<string, string>> = { vi, en, uk };
const values = { name: 'Mai', adult: 'cô Hoa', line: '111', words: 'Cô ơi', option: 'Cúp máy' };
const NATURES = ['scam', 'genuine'] as const;
const numbers = { lit: 2, hands: 5, present: 37, item: 1, total: 4, round: 1, opening: 36, closing: 34 };

describe('the words of the stage', () => {
  it('are the same in all languages', () => {
    const keys = Object.keys(vi).sort();
    expect(Object.keys(en).sort()).toEqual(keys);
    expect(Object.keys(uk).sort()).toEqual(keys);
  });

  it.each(Object.entries(languages))('can all be formatted in %s', (locale, messages) => {
    const errors: unknown[] = [];
    const intl = createIntl({ locale, messages, onError: (error) => errors.push(error) });
    for (const id of Object.keys(messages)) {
      for (const lit of [0, 1, 2, 3, 4]) {
        expect(intl.formatMessage({ id }, { ...values, ...numbers, lit, hands: lit })).not.toBe('');
      }
    }
    expect(errors).toEqual([]);
  });

  it('are there for everything that the stage can show', () => {
    const built = [
      ...MEDIA.map((medium) => `stage.medium.${medium}`),
      ...debriefSteps.map((step) => `stage.debrief.${step}`),
      ...NATURES.flatMap((nature) => [
        ...(['safe', 'unsure', 'risky'] as const).map((rating) => verdictOf(nature, rating)),
        ...(['safe', 'late', 'rescued'] as const).map((kind) => endingOf(nature, kind)),
        tacticOf(nature).id,
      ]),
      ...['chat', 'sms', 'call', 'email', 'paper'].map((medium) => `stage.message.${medium}`),
      ...RUN_MODES.map((mode) => `stage.mode.${mode}`),
      ...['opening', 'closing', 'once'].map((when) => `stage.quiz.thanks.${when}`),
    ];
    const written = globSync('renderer/stage/**/*.tsx')
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/['"](stage\.[\w.-]+)['"]/g)])
      .map(([, id = '']) => id);
    expect([...built, ...written].filter((id) => !(id in vi))).toEqual([]);
    expect(Object.keys(vi).filter((id) => !built.includes(id) && !written.includes(id))).toEqual([]);
  });
});
