import { describe, expect, it } from 'vitest';
import { TEXT_SIZES, textBeside } from '../../../electron/contract/look.ts';
import { scalesFrom } from '../../../renderer/stage/parts/textSize.ts';

describe('the size of text', () => {
  it('is tried from the wanted one down, so that what does not fit gets smaller', () => {
    expect(scalesFrom(1)).toEqual([1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65]);
    for (const size of TEXT_SIZES) {
      const scales = scalesFrom(size / 100);
      expect(scales[0]).toBe(size / 100);
      expect(scales.at(-1)).toBeCloseTo(0.65, 5);
      expect([...scales].sort((a, b) => b - a)).toEqual(scales);
    }
    expect(scalesFrom(0.9, 0.9)).toEqual([0.9]);
  });

  it('goes up and down step by step and stays at its ends', () => {
    expect(textBeside(100, 1)).toBe(115);
    expect(textBeside(100, -1)).toBe(90);
    expect([textBeside(130, 1), textBeside(90, -1)]).toEqual([130, 90]);
  });
});
