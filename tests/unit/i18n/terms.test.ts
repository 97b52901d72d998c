import { describe, expect, it } from 'vitest';
import { EDITION_WORDS } from '../../../electron/core/edition/words.ts';
import { DATA_TABLES } from '../../../electron/core/exchange/dataset/tables.ts';
import { rollupWords } from '../../../electron/core/exchange/rollup/words.ts';
import { MESSAGES } from '../../../renderer/i18n/messages.ts';
import { LOCALES } from '../../../slides/model/text.ts';

/** Everything that the kit says to people, on screens and in what it hands over. */
const said = (): string[] => [
  ...LOCALES.flatMap((locale) => [
    ...Object.values(MESSAGES[locale]),
    ...Object.values(rollupWords(locale).labels),
    ...Object.values(rollupWords(locale).columns),
  ]),
  ...DATA_TABLES.flatMap(({ title }) => Object.values(title)),
  ...Object.values(EDITION_WORDS).flat(),
];

describe('the words of the kit', () => {
  it('call what a class rehearses a scenario, everywhere the same', () => {
    expect(said().length).toBeGreaterThan(3000);
    expect(said().filter((text) => /role-?play|рольов/iu.test(text))).toEqual([]);
  });
});
