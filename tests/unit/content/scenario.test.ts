import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../../electron/core/content/load.ts';
import { BUILT_IN, edit, emptyFolder, lineOf } from './packs.ts';

const FOLDER = 'scenarios/library/cuoc-goi-la';
let pack = '';

beforeEach(() => {
  pack = emptyFolder();
  cpSync(join(BUILT_IN, FOLDER), join(pack, FOLDER), { recursive: true });
  for (const shared of ['slides/sources.yaml', 'slides/words.yaml'])
    cpSync(join(BUILT_IN, shared), join(pack, shared));
});

describe('a scenario in a pack', () => {
  it('is played when nothing is wrong with it', () => {
    const library = loadContent([pack]);
    expect(library.problems).toEqual([]);
    expect(library.scenarios['cuoc-goi-la']?.text.vi.title).not.toBe('');
  });

  it('is left out when it leads to a scene that is not there, with the line that says so', () => {
    edit(pack, `${FOLDER}/scenario.yaml`, /^start: .*$/m, 'start: nowhere');
    const library = loadContent([pack]);
    expect(library.scenarios).toEqual({});
    expect(library.problems).toContainEqual(
      expect.objectContaining({
        file: `${FOLDER}/scenario.yaml`,
        line: lineOf(pack, `${FOLDER}/scenario.yaml`, 'start: nowhere'),
        severity: 'error',
      }),
    );
  });

  it('is left out when its Vietnamese words have another shape', () => {
    edit(pack, `${FOLDER}/vi.yaml`, /^summary:/m, 'sumary:');
    const library = loadContent([pack]);
    expect(library.scenarios).toEqual({});
    expect(library.problems).toContainEqual(
      expect.objectContaining({
        rule: 'schema',
        file: `${FOLDER}/vi.yaml`,
        line: lineOf(pack, `${FOLDER}/vi.yaml`, 'sumary:'),
      }),
    );
  });

  it('says "cúp máy", except where a stranger speaks', () => {
    edit(pack, `${FOLDER}/vi.yaml`, /^title: .*$/m, 'title: Tắt máy đi');
    expect(loadContent([pack]).problems).toEqual([
      expect.objectContaining({ rule: 'term', file: `${FOLDER}/vi.yaml` }),
    ]);
  });

  it('does not stop the others when a scene has the name of a thing of the language', () => {
    edit(pack, `${FOLDER}/scenario.yaml`, /^start: .*$/m, 'start: constructor');
    edit(pack, `${FOLDER}/scenario.yaml`, / {2}- id: mo-dau/, '  - id: constructor');
    const library = loadContent([pack]);
    expect(library.scenarios).toEqual({});
    expect(library.problems.length).toBeGreaterThan(0);
  });
});
