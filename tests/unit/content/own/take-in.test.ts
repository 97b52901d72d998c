import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listImported, removeImported } from '../../../../electron/core/content/import/own.ts';
import { loadContent } from '../../../../electron/core/content/load.ts';
import { takeIn } from '../../../../electron/core/content/own/take-in.ts';
import { TEMPLATE_ID, writeTemplate } from '../../../../electron/core/content/own/template.ts';
import { packRoots } from '../../../../electron/core/content/packs.ts';
import { BUILT_IN, edit, emptyFolder } from '../packs.ts';
import { builtIn, copyOfTemplate } from './folders.ts';

const libraryOf = (dataDir: string) => loadContent(packRoots(join(dataDir, 'packs')), builtIn);

describe('the template', () => {
  it('is written with guide and schemas, and refuses to write over anything', () => {
    const into = emptyFolder();
    const folder = writeTemplate(BUILT_IN, into);
    expect(folder).toBe(join(into, TEMPLATE_ID));
    expect(readdirSync(folder).sort()).toEqual([
      'GUIDE.md',
      'HUONG-DAN.md',
      'POSIBNYK.md',
      'scenario.yaml',
      'schema',
      'vi.yaml',
    ]);
    edit(folder, 'vi.yaml', 'Quà trong trò chơi', 'Của tôi');
    expect(() => writeTemplate(BUILT_IN, into)).toThrow(expect.objectContaining({ code: 'template-exists' }));
    expect(readFileSync(join(folder, 'vi.yaml'), 'utf8')).toContain('Của tôi');
    expect(readdirSync(into)).toEqual([TEMPLATE_ID]);
  });
});

describe('taking a scenario in', () => {
  it('makes it a scenario of the kit, listed among what was brought along', () => {
    const dataDir = emptyFolder();
    expect(takeIn(copyOfTemplate(), builtIn, dataDir, 1)).toBe(TEMPLATE_ID);
    const library = libraryOf(dataDir);
    expect(library.scenarios[TEMPLATE_ID]?.text.vi.title).toBe('Quà trong trò chơi');
    expect(library.problems).toEqual(builtIn.problems);
    expect(listImported(dataDir)).toMatchObject([{ pack: `tinh-huong-${TEMPLATE_ID}`, programme: null }]);
    removeImported(dataDir, `tinh-huong-${TEMPLATE_ID}`);
    expect(libraryOf(dataDir).scenarios[TEMPLATE_ID]).toBeUndefined();
  });

  it('takes only the files of the scenario', () => {
    const dataDir = emptyFolder();
    takeIn(copyOfTemplate(), builtIn, dataDir, 1);
    const folder = join(dataDir, 'packs', `tinh-huong-${TEMPLATE_ID}`, 'scenarios/library', TEMPLATE_ID);
    expect(readdirSync(folder).sort()).toEqual(['scenario.yaml', 'vi.yaml']);
  });

  it('replaces the one that was taken in before, which goes to the trash', () => {
    const dataDir = emptyFolder();
    const folder = copyOfTemplate();
    takeIn(folder, builtIn, dataDir, 1);
    edit(folder, 'vi.yaml', 'Quà trong trò chơi', 'Món quà lạ');
    takeIn(folder, libraryOf(dataDir), dataDir, 2);
    expect(libraryOf(dataDir).scenarios[TEMPLATE_ID]?.text.vi.title).toBe('Món quà lạ');
    expect(readdirSync(join(dataDir, 'trash'))).toEqual([`tinh-huong-${TEMPLATE_ID}-2`]);
  });

  it('refuses one with an error, one with the id of another, and a folder without one', () => {
    const dataDir = emptyFolder();
    const broken = copyOfTemplate();
    edit(broken, 'vi.yaml', 'Cúp máy luôn', 'Cúp máy rồi gọi 0912345678');
    const refusal = (folder: string) => () => takeIn(folder, builtIn, dataDir, 1);
    expect(refusal(broken)).toThrow(expect.objectContaining({ code: 'scenario-not-clean' }));
    const built = join(BUILT_IN, 'scenarios/library/cuoc-goi-la');
    expect(refusal(built)).toThrow(expect.objectContaining({ code: 'scenario-id-taken' }));
    const empty = join(emptyFolder(), 'trong');
    mkdirSync(empty);
    expect(refusal(empty)).toThrow(expect.objectContaining({ code: 'not-a-scenario' }));
    expect(existsSync(join(dataDir, 'packs'))).toBe(false);
  });
});
