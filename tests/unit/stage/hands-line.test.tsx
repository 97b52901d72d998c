import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Language } from '../../../renderer/i18n/Language.tsx';
import { HandsLine } from '../../../renderer/stage/parts/HandsLine.tsx';

const line = (hands: number, present: number | null, revealed: boolean): string =>
  renderToStaticMarkup(
    <Language locale="vi">
      <HandsLine hands={hands} present={present} revealed={revealed} />
    </Language>,
  );

describe('the line about hands on the stage', () => {
  it('shows no number before the trainer reveals: a growing total would give each option away', () => {
    for (const hands of [1, 8, 33]) expect(line(hands, 37, false)).not.toMatch(/\d/);
  });

  it('says how many were counted once they are revealed', () => {
    expect(line(33, 37, true)).toContain('33/37');
    expect(line(40, 37, true)).toContain('40');
    expect(line(8, null, true)).toContain('8');
  });
});
