import { describe, expect, it } from 'vitest';
import { isScenarioFolder, readOwn } from '../../../../electron/core/content/own/read.ts';
import { languagesOf, playable } from '../../../../renderer/console/author/fill.ts';
import { beginningAt, playFrom, previewOf } from '../../../../renderer/console/author/preview.ts';
import { problemsByScene } from '../../../../renderer/console/author/problems.ts';
import { rehearse } from '../../../../scenarios/model/play.ts';
import { choicesOf } from '../../../../scenarios/model/select.ts';
import { builtIn, copyOfTemplate } from '../../content/own/folders.ts';
import { edit } from '../../content/packs.ts';

const sketchOf = (folder: string) => {
  const { sketch } = readOwn(folder, builtIn);
  if (sketch === null) throw new Error('no sketch');
  return sketch;
};

describe('a play from any scene', () => {
  it('begins on the first message of that scene with the flags that are wanted', () => {
    const { graph } = sketchOf(copyOfTemplate());
    const begun = beginningAt(graph, 'cung-me', { 'lo-ma': 'roi', nobody: 'x' });
    const state = playFrom(begun);
    expect(state).toMatchObject({ phase: 'scene', scene: 'cung-me', shown: 1, flags: { 'lo-ma': 'roi' } });
    expect(choicesOf(begun, state.flags, 'cung-me').map(({ id }) => id)).toEqual(['doi-ma', 'goi-lai']);
    expect(rehearse(begun, rehearse(begun, state, { type: 'next' }), { type: 'back' })).toEqual(state);
  });

  it('takes the flag’s own start where the value is none of it', () => {
    const { graph } = sketchOf(copyOfTemplate());
    expect(playFrom(beginningAt(graph, 'cung-me', { 'lo-ma': 'mau-xanh' })).flags).toEqual({
      'lo-ma': 'chua',
    });
  });

  it('shows the class’s picture of a seminar of nobody', () => {
    const sketch = sketchOf(copyOfTemplate());
    const scenario = playable(sketch, 'vi');
    if (scenario === null) throw new Error('not playable');
    const given = { requests: builtIn.requests, contacts: builtIn.contacts };
    const { content, seminar } = previewOf(scenario, playFrom(sketch.graph), 'vi', given);
    expect(content.programme.segments).toHaveLength(1);
    expect(seminar.setup).toMatchObject({ keeping: 'unrecorded', groups: [] });
  });
});

describe('a sketch', () => {
  it('is played with dots where words are missing', () => {
    const folder = copyOfTemplate();
    edit(folder, 'vi.yaml', /\n {6}m2: 'Mẹ đang rửa bát dưới bếp\.'/, '');
    const scenario = playable(sketchOf(folder), 'vi');
    expect(scenario?.text.vi.scenes['mo-dau']?.messages).toMatchObject({ m2: '…', m3: expect.any(String) });
  });

  it('is played in a language that it has, and not at all without words', () => {
    const sketch = sketchOf(copyOfTemplate());
    expect(languagesOf(sketch)).toEqual(['vi']);
    expect(playable(sketch, 'uk')?.text.vi.title).toBe('Quà trong trò chơi');
    expect(playable({ graph: sketch.graph, text: {} }, 'vi')).toBeNull();
  });
});

describe('problems on the map', () => {
  it('are counted by scene', () => {
    const folder = copyOfTemplate();
    expect(isScenarioFolder(folder)).toBe(true);
    edit(folder, 'vi.yaml', 'Cúp máy luôn', 'Cúp máy rồi gọi 0912345678');
    edit(folder, 'scenario.yaml', 'languages: [vi]', 'languages: [vi, en]');
    expect(problemsByScene(readOwn(folder, builtIn).problems)).toEqual({ 'goi-den': 1 });
  });
});
