import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { asciiSlug, reportFileName } from '../../../electron/core/reports/file-name.ts';
import { record } from './records.ts';

describe('the name of a report file', () => {
  it('has the date, the school and the commune', () => {
    expect(reportFileName(buildReport(record(), 'vi'), 'docx')).toBe(
      'bao-cao_2026-11-23_truong-thcs-hoa-ban_xa-bao-yen_8a1_0000.docx',
    );
  });

  it('is another one for each seminar of one day at one school', () => {
    const morning = buildReport(record(), 'vi');
    const names = ['0a1b0000-0000-4000-8000-000000000001', '0a1c0000-0000-4000-8000-000000000001'].map(
      (seminar) => reportFileName({ ...morning, seminar }, 'docx'),
    );
    expect(new Set(names).size).toBe(2);
  });

  it('says simulated, and which correction', () => {
    const report = buildReport(record({ simulated: true, revisions: 2 }), 'en');
    expect(reportFileName(report, 'csv', 'quiz')).toBe(
      'mo-phong_report_2026-11-23_truong-thcs-hoa-ban_xa-bao-yen_8a1_0000_v2_quiz.csv',
    );
  });

  it('is the same for composed and decomposed letters', () => {
    expect(asciiSlug('Đắk Lắk – Trường ÊĐÊ'.normalize('NFD'))).toBe('dak-lak-truong-ede');
    expect(asciiSlug('Щаслива школа №5 їжак')).toBe('shchaslyva-shkola-5-izhak');
  });

  it('is safe on FAT32 whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const report = buildReport(record(), 'vi');
        const file = reportFileName({ ...report, event: { ...report.event, school: name } }, 'xlsx');
        expect(file).toMatch(/^[a-z0-9_-]+\.xlsx$/);
        expect(file.length).toBeLessThan(160);
      }),
    );
  });
});
