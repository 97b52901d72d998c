import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PDF_PAGES, writeBigPdf } from '../../bench/support/big-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'big-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes a large PDF whose table of contents points at its objects', () => {
  const file = join(folder, 'big.pdf');
  writeBigPdf(file);
  expect(statSync(file).size).toBeGreaterThan(80e6);
  const text = readFileSync(file).toString('latin1');
  const table = text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]));
  const places = [...table.matchAll(/^(\d{10}) 00000 n /gm)].map(([, at]) => Number(at));
  expect(places).toHaveLength(3 + 3 * PDF_PAGES);
  places.forEach((at, index) => {
    expect(text.startsWith(`${index + 1} 0 obj`, at)).toBe(true);
  });
});
