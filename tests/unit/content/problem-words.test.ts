import { describe, expect, it } from 'vitest';
import { RULES, wrong } from '../../../electron/core/content/problem.ts';
import { MESSAGES } from '../../../renderer/i18n/messages.ts';
import { LOCALES } from '../../../slides/model/text.ts';

describe('what the screen says of broken content', () => {
  it.each(LOCALES)('has a sentence in %s for every rule that can be broken, and no other', (locale) => {
    const keys = Object.keys(MESSAGES[locale]).filter((key) => key.startsWith('problem.'));
    expect(keys.sort()).toEqual(RULES.map((rule) => `problem.${rule}`).sort());
    for (const key of keys) expect(MESSAGES[locale][key]).toMatch(/.{15,}\.$/);
  });

  it('names what the check names, in whatever language', () => {
    const place = { line: 3, column: 1 };
    expect(wrong(place, 'reference', 'the deck "mo-dau" has no slide "ket"').values).toEqual([
      'mo-dau',
      'ket',
    ]);
    expect(wrong(place, 'hidden', 'every part is hidden').values).toEqual([]);
  });
});
