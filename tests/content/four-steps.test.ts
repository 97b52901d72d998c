import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../build/tools/paths.ts';
import { POCKET_WORDS } from '../../electron/core/print/words/pocket.ts';

/** The way out as the class learns it: on slides, on paper, four weeks later, and in the trainer's pocket. */
const STEPS = [
  'Cúp máy',
  'Kể với người lớn gần nhất',
  'Hỏi lại bằng số quen',
  'Cùng người lớn đến công an xã, phường',
];
const CHANT = 'Cúp máy. Kể. Hỏi lại. Cùng đi.';

const read = (path: string): string => readFileSync(inRoot('slides', path), 'utf8');

/** The numbered list that begins with hanging up, without what makes its points appear one by one. */
const stepsOf = (path: string): string[] => {
  const [, list = ''] = /^(1\. \**Cúp máy[\s\S]*?\n)(?=\n|$)/m.exec(read(path)) ?? [];
  return list
    .trim()
    .split('\n')
    .map((line) => line.replace(/<!--.*?-->|\*\*|^\d\. /g, '').trim());
};

describe('the four steps out', () => {
  it.each([
    ...['thcs-45', 'thpt-90', 'dai-hoc-60', 'duoi-co-20', 'nhac-lai-15'].map((id) => `decks/${id}/vi.md`),
    ...['the-quy-tac', 'tranh-bon-buoc'].map((id) => `handouts/${id}/vi.md`),
  ])('are said in the same words in %s', (path) => {
    expect(stepsOf(path)).toEqual(STEPS);
  });

  it('begin alike in the booklet, which says a little more of each', () => {
    const said = stepsOf('handouts/cam-nang-hoc-sinh/vi.md');
    expect(said).toHaveLength(STEPS.length);
    for (const [index, step] of STEPS.entries()) expect(said[index]).toMatch(new RegExp(`^${step}`));
  });

  it('stand so in the pocket notes', () => {
    const { way1, way2, way3, way4 } = POCKET_WORDS;
    expect([way1, way2, way3, way4].map(([vi]) => vi)).toEqual(STEPS);
  });

  it('are counted on the fingers in the same words wherever a class counts them', () => {
    const chants = ['thcs-45', 'thpt-90', 'dai-hoc-60', 'nhac-lai-15'].flatMap((id) =>
      [...read(`decks/${id}/vi.md`).matchAll(/“(Cúp máy\. [^”]*)”/g)].map(([, chant]) => chant),
    );
    expect(chants.length).toBeGreaterThan(4);
    expect(new Set(chants)).toEqual(new Set([CHANT]));
  });
});
