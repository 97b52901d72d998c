import { describe, expect, it } from 'vitest';
import { organisationSchema } from '../../../electron/contract/organisation.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { documentOf } from '../../../electron/core/reports/documents/document.ts';
import { writeDocx } from '../../../electron/core/reports/docx.ts';
import { renderHtml } from '../../../electron/core/reports/html.ts';
import { readLogo } from '../../../electron/core/reports/logo.ts';
import { NO_ORGANISATION, readOrganisation } from '../../../electron/core/reports/organisation.ts';
import { smallPng } from '../adapt/small-png.ts';
import { officeParts } from './read-files.ts';
import { record } from './records.ts';

const url = (bytes: Uint8Array, type = 'png'): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
const logo = url(smallPng(300, 100));
const set = { lines: ['Tỉnh đoàn Lào Cai', 'Đoàn xã Bảo Yên'], logo };
const UPPER = ['TỈNH ĐOÀN LÀO CAI', 'ĐOÀN XÃ BẢO YÊN'];

describe('an organisation that was set once', () => {
  it('issues every document, with its logo', async () => {
    const report = buildReport(record(), 'vi', { organisation: set });
    expect(report.issuer).toEqual(UPPER);
    for (const kind of ['report', 'minutes', 'signin', 'results', 'choices'] as const) {
      const printed = documentOf(report, kind);
      expect(renderHtml(printed)).toContain(`<img class="logo" alt="" src="${logo}">`);
      const parts = officeParts(await writeDocx(printed));
      expect(Object.keys(parts).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
      for (const line of UPPER) expect(parts['word/document.xml']).toContain(line);
    }
  });

  it.each(['en', 'uk'] as const)('keeps its own letters in %s', (locale) => {
    const report = buildReport(record(), locale, { organisation: set });
    expect(report.issuer).toEqual(set.lines);
    expect(renderHtml(documentOf(report, 'minutes'))).toContain('class="logo"');
  });

  it('gives way to the one that a seminar names, and its logo too', () => {
    const other = record({ seminar: { organisation: 'Công an xã Bảo Yên' } });
    const report = buildReport(other, 'vi', { organisation: set });
    expect([report.issuer, report.logo]).toEqual([['CÔNG AN XÃ BẢO YÊN'], null]);
    const same = record({ seminar: { organisation: 'Tỉnh đoàn Lào Cai / Đoàn xã Bảo Yên' } });
    expect(buildReport(same, 'vi', { organisation: set }).logo).toBe(logo);
  });

  it('is the school’s own where nothing was set', () => {
    const report = buildReport(record(), 'vi', { organisation: NO_ORGANISATION });
    expect([report.issuer.at(-1), report.logo]).toEqual(['TRƯỜNG THCS HOA BAN', null]);
    expect(renderHtml(documentOf(report, 'report'))).not.toContain('<img');
  });
});

describe('a logo', () => {
  it('is known by its first bytes, whatever its address says', () => {
    expect(readLogo(url(smallPng(300, 100), 'jpeg'))).toMatchObject({ kind: 'png', width: 300, height: 100 });
    expect(readLogo(url(Buffer.from('<svg onload="alert(1)"/>')))).toBe('not-a-picture');
    expect(readLogo(url(smallPng(481, 20)))).toBe('picture-too-large');
    expect(readLogo(url(Buffer.concat([smallPng(), Buffer.alloc(513 * 1024)])))).toBe('picture-too-large');
  });

  it('that is no picture is not in any document', async () => {
    const bad = { lines: [], logo: url(Buffer.from('hello')) };
    const printed = documentOf(buildReport(record(), 'vi', { organisation: bad }), 'report');
    expect(renderHtml(printed)).not.toContain('<img');
    expect(Object.keys(officeParts(await writeDocx(printed))).join()).not.toContain('word/media');
  });
});

describe('the setting', () => {
  it('is read back as it was kept, and as nobody where it no longer fits', () => {
    expect(readOrganisation({ organisation: set })).toEqual(set);
    for (const bad of [
      undefined,
      7,
      { lines: ['a', 'b', 'c'], logo: null },
      { lines: [], logo: 'https://x' },
    ])
      expect(readOrganisation({ organisation: bad })).toEqual(NO_ORGANISATION);
  });

  it('takes no address and no other kind of picture', () => {
    for (const bad of [
      'https://example.invalid/a.png',
      'data:image/svg+xml;base64,AAAA',
      'data:image/png;base64,"><x',
    ])
      expect(organisationSchema.safeParse({ lines: [], logo: bad }).success).toBe(false);
  });
});
