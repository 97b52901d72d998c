import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileContent } from '../../../electron/core/content/compile.ts';
import { readCompiled } from '../../../electron/core/content/compiled.ts';
import { loadContent } from '../../../electron/core/content/load.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kit-compiled-'));
  for (const folder of ['slides', 'scenarios']) cpSync(folder, join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('content compiled beforehand', () => {
  it('is the same library as one that is loaded, wherever the pack stands then', () => {
    expect(readCompiled(compileContent(process.cwd()), root)).toEqual(loadContent([root]));
  });

  it('tells problems where the pack stands now', () => {
    writeFileSync(join(root, 'slides/quizzes/thcs-tay.yaml'), 'format: 2\n');
    const text = compileContent(root);
    const moved = mkdtempSync(join(tmpdir(), 'kit-moved-'));
    cpSync(root, moved, { recursive: true });
    const library = readCompiled(text, moved);
    expect(library).toEqual(loadContent([moved]));
    expect(library?.problems.length).toBeGreaterThan(0);
    rmSync(moved, { recursive: true });
  });

  it('is not used once any file is another', () => {
    const text = compileContent(root);
    writeFileSync(join(root, 'slides/decks/thcs-45/vi.md'), '# Khác\n', { flag: 'a' });
    expect(readCompiled(text, root)).toBeNull();
  });

  it('is not used when it is not whole', () => {
    const text = compileContent(root);
    expect(readCompiled(text.slice(0, 1000), root)).toBeNull();
    expect(readCompiled('', root)).toBeNull();
  });
});
