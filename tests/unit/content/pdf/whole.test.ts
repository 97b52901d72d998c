import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PDF_REFUSALS, PdfError } from '../../../../electron/core/content/pdf/refusal.ts';
import { MAX_PDF_BYTES, refusePdf } from '../../../../electron/core/content/pdf/whole.ts';
import { MESSAGES } from '../../../../renderer/i18n/messages.ts';
import { LOCALES } from '../../../../slides/model/text.ts';
import { emptyFolder } from '../packs.ts';
import { makePdf } from './make.ts';

const pdf = makePdf([{ ground: [1, 1, 1], title: 'One' }]);

function fileOf(bytes: Uint8Array | string): string {
  const file = join(emptyFolder(), 'x.pdf');
  writeFileSync(file, bytes);
  return file;
}

describe('looking at both ends of a PDF', () => {
  it('takes one that is whole, also with something before or after it', () => {
    expect(refusePdf(fileOf(pdf))).toBeNull();
    expect(
      refusePdf(fileOf(Buffer.concat([Buffer.from('mail header\n'), pdf, Buffer.from('\n\n\n')]))),
    ).toBeNull();
  });

  it('refuses one that was cut off anywhere', () => {
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(refusePdf(fileOf(pdf.subarray(0, Math.floor(pdf.length * share) - 6)))).toBe('truncated');
  });

  it('refuses what is no PDF, whatever it is called', () => {
    expect(refusePdf(fileOf('PK\u0003\u0004 a presentation'))).toBe('kind');
    expect(refusePdf(fileOf(''))).toBe('kind');
  });

  it('refuses what is not there, and a folder', () => {
    const folder = emptyFolder();
    expect(refusePdf(join(folder, 'none.pdf'))).toBe('missing');
    mkdirSync(join(folder, 'x.pdf'));
    expect(refusePdf(join(folder, 'x.pdf'))).toBe('missing');
  });

  it('refuses one that is too large without reading it', () => {
    const file = fileOf(pdf);
    truncateSync(file, MAX_PDF_BYTES + 1);
    expect(refusePdf(file)).toBe('large');
  });
});

describe('a refusal', () => {
  it('has a sentence of its own for each reason, in every language', () => {
    for (const reason of PDF_REFUSALS) {
      expect(new PdfError(reason, 'x.pdf').code).toBe(`pdf-${reason}`);
      for (const locale of LOCALES) expect(MESSAGES[locale]).toHaveProperty([`import.refused.pdf-${reason}`]);
    }
    const sentences = PDF_REFUSALS.map((reason) => new PdfError(reason, 'x.pdf').message);
    expect(new Set(sentences).size).toBe(PDF_REFUSALS.length);
  });
});
