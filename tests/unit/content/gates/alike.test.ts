import { cpSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alikeScenarios, runsOf, shareOf } from '../../../../electron/core/content/gates/alike.ts';
import type { Passage } from '../../../../electron/core/content/gates/passage.ts';
import { BUILT_IN, edit, emptyFolder } from '../packs.ts';
import { gatesOf } from './support.ts';

const LIBRARY = 'scenarios/library';

/** A pack with two scenarios of the kit. */
function packOf(...ids: string[]): string {
  const pack = emptyFolder();
  for (const id of ids) cpSync(join(BUILT_IN, LIBRARY, id), join(pack, LIBRARY, id), { recursive: true });
  return pack;
}

const alike = (root: string): string[] =>
  gatesOf(root)
    .filter(({ rule }) => rule === 'alike')
    .map(({ file, message }) => `${file} ${message}`);

const passage = (text: string): Passage => ({
  ...{ locale: 'vi', text, file: 'a.yaml', part: 'message', place: { line: 1, column: 1 } },
});

describe('scenarios that are alike', () => {
  it('are told where one is a copy of another under a new name', () => {
    const pack = packOf('nguoi-giao-hang');
    cpSync(join(pack, LIBRARY, 'nguoi-giao-hang'), join(pack, LIBRARY, 'nguoi-giao-sach'), {
      recursive: true,
    });
    edit(pack, `${LIBRARY}/nguoi-giao-sach/scenario.yaml`, 'id: nguoi-giao-hang', 'id: nguoi-giao-sach');
    expect(alike(pack)).toEqual([
      expect.stringMatching(
        /nguoi-giao-sach\/vi\.yaml .*100 % of its words in common with "nguoi-giao-hang"/,
      ),
    ]);
  });

  it('are doubted where a trainer tells a story of the kit anew', () => {
    const pack = packOf('nguoi-giao-hang');
    renameSync(join(pack, LIBRARY, 'nguoi-giao-hang'), join(pack, LIBRARY, 'nguoi-giao-sach'));
    edit(pack, `${LIBRARY}/nguoi-giao-sach/scenario.yaml`, 'id: nguoi-giao-hang', 'id: nguoi-giao-sach');
    expect(alike(pack)).toEqual([]);
    const found = gatesOf(pack, packOf('nguoi-giao-hang', 'thong-bao-truong')).filter(
      ({ rule }) => rule === 'alike',
    );
    expect(found).toEqual([
      expect.objectContaining({
        file: `${LIBRARY}/nguoi-giao-sach/vi.yaml`,
        severity: 'warning',
        message: expect.stringContaining('"nguoi-giao-hang" of the kit'),
      }),
    ]);
  });

  it('are none where two tell the same lesson in two stories', () => {
    expect(alike(packOf('nguoi-giao-hang', 'thong-bao-truong'))).toEqual([]);
  });

  it('share what runs of four syllables they have in common, whatever the signs and capitals', () => {
    const text = readFileSync(join(BUILT_IN, LIBRARY, 'nguoi-giao-hang/vi.yaml'), 'utf8');
    const whole = runsOf([text]);
    const shouted = runsOf([text.toUpperCase().replaceAll(',', ' –')]);
    if (whole === null || shouted === null) throw new Error('the text is too short');
    expect(shareOf(whole, shouted)).toBe(1);
    const half = runsOf([text.slice(0, text.length / 2)]);
    expect(half === null ? 0 : shareOf(whole, half)).toBeGreaterThan(0.98);
  });

  it.each([
    [0.4, 1],
    [0.2, 0],
  ])('with %d of their words in common are told %d times', (common, times) => {
    const lines = (name: string, from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) =>
        passage(`${name} một${name}${from + at} hai${name}${from + at} ba bốn.`),
      );
    const shared = Math.round(common * 100);
    const of = (id: string) => ({
      ...{ id, pupils: true, pages: [], drawings: [] },
      passages: [...lines('chung', 0, shared), ...lines(id, shared, 100)],
    });
    expect(alikeScenarios([of('a'), of('b')])).toHaveLength(times);
  });

  it('say nothing where there is too little text to tell', () => {
    expect(runsOf(['Em cúp máy. Em kể với mẹ.'])).toBeNull();
    const short = { pupils: true, pages: [], drawings: [], passages: [passage('Em cúp máy rồi kể với mẹ.')] };
    expect(
      alikeScenarios([
        { id: 'a', ...short },
        { id: 'b', ...short },
      ] as never),
    ).toEqual([]);
  });
});
