import { describe, expect, it } from 'vitest';
import stage from '../../../renderer/i18n/vi/stage.json' with { type: 'json' };

/** How a teacher speaks to pupils; parents and teachers see the same screen. */
const TO_PUPILS = /(?<!\p{L})(?:em|bạn nào)(?!\p{L})/iu;

/** The help screen comforts a child, whoever else sits there. */
const FOR_A_CHILD = ['stage.help.fault', 'stage.help.lead'];

describe('the words of the kit on the stage', () => {
  it('call nobody a pupil, for parents and teachers see them too; only the help screen is made for a child', () => {
    const toPupils = Object.entries(stage).filter(
      ([key, words]) => !FOR_A_CHILD.includes(key) && TO_PUPILS.test(words.replaceAll('trẻ em', '')),
    );
    expect(toPupils).toEqual([]);
  });
});
