import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, licenceProblem } from '../../../build/checks/licences.ts';
import { madeWith, packageFolder, readShipped, thirdPartyText } from '../../../build/third-party.ts';
import { inRoot } from '../../../build/tools/paths.ts';
import { emptyFolder } from '../content/packs.ts';

/** A package as npm installs one. */
function packaged(manifest: object, files: Record<string, string> = {}): string {
  const folder = join(emptyFolder(), 'node_modules', 'x');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.2.3', ...manifest }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('a licence', () => {
  it('may ship where it, or one of those that one may choose, is on the list', () => {
    for (const one of ['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND Zlib', 'OFL-1.1', '(MIT AND Zlib)'])
      expect([one, isAllowed(one)]).toEqual([one, true]);
    for (const one of ['GPL-3.0-only', 'MIT AND GPL-2.0-only', 'UNLICENSED', 'SEE LICENSE IN x', 'mit', ''])
      expect([one, isAllowed(one)]).toEqual([one, false]);
  });

  it('that may not stops the build with what to do', () => {
    expect(licenceProblem('x 1', 'MIT')).toBeNull();
    expect(() => readShipped(packaged({ license: 'AGPL-3.0-only' }))).toThrow(
      /^x 1\.2\.3 has .*AGPL.*Use another/,
    );
    expect(() => readShipped(packaged({}))).toThrow(/^x 1\.2\.3 says no licence/);
  });
});

describe('what others made', () => {
  it('is known by the folder of its package, however deep the module lies', () => {
    expect(packageFolder('/a/node_modules/x/lib/y.js')).toBe('/a/node_modules/x');
    expect(packageFolder('\0/a/node_modules/@s/x/y.js?commonjs')).toBe('/a/node_modules/@s/x');
    expect(packageFolder('/a/node_modules/x/node_modules/y/z.js')).toBe('/a/node_modules/x/node_modules/y');
    expect(packageFolder('C:\\a\\node_modules\\x\\y.js')).toBe('C:/a/node_modules/x');
    expect(packageFolder('/a/renderer/ui/kit.ts')).toBeNull();
  });

  it('is listed with version, licence and home, each licence once', () => {
    const text = 'Permission is hereby granted';
    const one = readShipped(
      packaged({ license: 'MIT', repository: { url: 'git+https://x.invalid/x' } }, { LICENSE: text }),
    );
    const said = thirdPartyText([
      { ...one, name: 'b' },
      { ...one, name: 'a' },
    ]);
    expect(said).toMatch(/a 1\.2\.3 +MIT +https:\/\/x\.invalid\/x\nb 1\.2\.3 /);
    expect(said.split(text)).toHaveLength(2);
    expect(said).toContain('\na, b\n');
    expect(said).toContain('LICENSES.chromium.html');
  });

  it('names what a library has inside its own files', () => {
    const inside = madeWith(inRoot('node_modules', 'docx')).map((folder) => readShipped(folder).name);
    expect(inside).toContain('nanoid');
    expect(inside.filter((name) => name.startsWith('@types/'))).toEqual([]);
  });

  it('brings every licence inside pdf.js, and the fonts theirs', () => {
    const { texts } = readShipped(inRoot('node_modules', 'pdfjs-dist'));
    expect(texts.join('\n')).toMatch(/Foxit|PDFium/i);
    expect(texts.length).toBeGreaterThanOrEqual(5);
    for (const font of ['noto-sans', 'tinos'])
      expect(readShipped(inRoot('node_modules', '@fontsource', font))).toMatchObject({
        licence: 'OFL-1.1',
        texts: [expect.stringContaining('SIL Open Font License')],
      });
  });
});
