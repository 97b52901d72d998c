import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronCommand, printFontCss, printPdf, reportFontCss } from '../../../electron/cli/pdf.ts';
import { electronStandIn } from '../cli/stand-in.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'kit-pdf-'));

describe('printing a PDF from the command line', () => {
  it('hands the page to Electron and leaves the PDF', async () => {
    const out = join(folder(), 'a.pdf');
    await printPdf(
      '<p>xin chào</p>',
      out,
      electronStandIn(`writeFileSync(pdf, mode + readFileSync(page, 'utf8'));`),
    );
    expect(readFileSync(out, 'utf8')).toBe('--print-pdf<p>xin chào</p>');
  });

  it('never leaves an old PDF in place of a new one', async () => {
    const out = join(folder(), 'a.pdf');
    writeFileSync(out, 'old');
    await expect(
      printPdf('', out, electronStandIn(`console.error('no display'); process.exit(3);`)),
    ).rejects.toThrow(/no PDF was printed. no display/);
    expect(existsSync(out)).toBe(false);
  });

  it('does not touch the data folder of the kit', async () => {
    const out = join(folder(), 'a.pdf');
    const env = {
      ...electronStandIn(`writeFileSync(pdf, process.env.KIT_DATA);`),
      KIT_DATA: '/data/of/the/kit',
    };
    await printPdf('', out, env);
    expect(readFileSync(out, 'utf8')).not.toContain('/data/of/the/kit');
  });

  it('says in words when Electron was not prepared', () =>
    expect(() => electronCommand({})).toThrow(/npm run kit/));

  it.each([
    ['serif of reports', reportFontCss],
    ['Noto Sans of handouts', printFontCss],
  ])('brings the Vietnamese and Cyrillic letters of the %s along', (_, fontCss) => {
    const css = fontCss();
    expect(css).toContain('U+1EA0-1EF9');
    expect(css).toContain('U+0400-045F');
    expect(css).not.toMatch(/url\((?!data:)/);
  });
});
