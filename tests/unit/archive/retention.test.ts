import { expect, test } from 'vitest';
import type { Receipt } from '../../../electron/core/archive/purge.ts';
import { receiptFile, receiptName, receiptText } from '../../../electron/core/archive/receipt.ts';
import { monthsBefore } from '../../../electron/core/archive/retention.ts';

test.each([
  ['2026-11-27', 12, '2025-11-27'],
  ['2026-01-31', 24, '2024-01-31'],
  ['2024-02-29', 12, '2023-02-28'],
  ['2026-12-31', 60, '2021-12-31'],
  ['2026-03-31', 13, '2025-02-28'],
])('%s less %i months is %s', (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before);
});

const receipt: Receipt = {
  ...{
    choice: 'before',
    day: '2026-11-27',
    reason: 'Quá hạn',
    facts: 45,
    responses: 40,
    sha256: 'a'.repeat(64),
  },
  seminars: [
    {
      ...{ id: '11111111-1111-4111-8111-111111111111', simulated: false, facts: 45, responses: 40 },
      ...{ school: 'THCS Hoa Ban', commune: 'Mường Kim', date: '2024-03-01' },
    },
  ],
  copies: { rewritten: 7, deleted: 0 },
  named: { plan: 2, aliases: 1 },
  overwritten: true,
};

test('a receipt says what went, when, why and by which checksum, in each language', () => {
  expect(receiptText(receipt, 'vi')).toContain('1. 01/03/2024, THCS Hoa Ban, Mường Kim\nSố bản ghi: 45');
  for (const locale of ['vi', 'en', 'uk'] as const) {
    const text = receiptText(receipt, locale);
    expect(text).toContain('Quá hạn');
    expect(text).toContain('a'.repeat(64));
    expect(text).toBe(text.normalize('NFC'));
  }
  expect(receiptName(receipt)).toBe('bien-nhan-xoa_2026-11-27_1-buoi_aaaaaaaa.txt');
  expect(receiptFile('a\nb')).toBe('\ufeffa\r\nb');
});

test('a receipt says where names of schools stay, and whether old files were overwritten', () => {
  const text = receiptText(receipt, 'en');
  expect(text).toContain('Rows of the plan that still name the schools: 2');
  expect(text).toContain('Answers about names that still name the schools: 1');
  expect(text).toContain('The old files were overwritten');
  const other = receiptText({ ...receipt, named: { plan: 0, aliases: 0 }, overwritten: false }, 'en');
  expect(other).not.toContain('still name');
  expect(other).toContain('did not let some old files be overwritten');
});

test('a receipt for practice data does not claim that it would be refused later', () => {
  const text = receiptText({ ...receipt, choice: 'practice', sha256: null }, 'en');
  expect(text).toContain('Practice (simulated) seminars deleted: 1');
  expect(text).not.toContain('SHA-256');
  expect(text).not.toContain('not taken in');
});
