import { describe, expect, it } from 'vitest';
import { TOUR, tourKey } from '../../../../renderer/console/tour/steps.ts';
import { MESSAGES } from '../../../../renderer/i18n/messages.ts';
import { LOCALES } from '../../../../slides/model/text.ts';

/** Syllables of Vietnamese or words read aloud to oneself in a minute, unhurried. */
const A_MINUTE = 200;

describe('the tour', () => {
  it('is walked through by arrows and by a clicker, and stops at both ends', () => {
    const last = TOUR.length - 1;
    expect(['ArrowRight', 'PageDown'].map((code) => tourKey(0, code))).toEqual([1, 1]);
    expect(['ArrowLeft', 'PageUp'].map((code) => tourKey(1, code))).toEqual([0, 0]);
    expect([tourKey(last, 'PageDown'), tourKey(0, 'PageUp')]).toEqual([last, 0]);
    expect([tourKey(3, 'Home'), tourKey(3, 'End')]).toEqual([0, last]);
    expect(['Tab', 'Enter', 'Space', 'Escape'].map((code) => tourKey(3, code))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it.each(LOCALES)('is read in two minutes and a half in %s, pictures looked at', (locale) => {
    const words = TOUR.flatMap((step) =>
      ['title', 'text'].flatMap((what) => (MESSAGES[locale][`tour.${step}.${what}`] ?? '').split(/\s+/)),
    );
    expect(words.length).toBeGreaterThan(100);
    expect(words.length).toBeLessThan(A_MINUTE * 2.5);
  });
});
