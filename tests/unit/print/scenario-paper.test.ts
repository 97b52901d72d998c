import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioSheets } from '../../../electron/core/print/scenario-paper.ts';
import { type Scenario, scenarioSchema, scenarioTextSchema } from '../../../scenarios/model/schema.ts';

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../fixtures/scenarios/mau/${name}`, import.meta.url), 'utf8'));
const scenario: Scenario = {
  graph: scenarioSchema.parse(read('scenario.yaml')),
  text: { vi: scenarioTextSchema.parse(read('vi.yaml')), en: scenarioTextSchema.parse(read('en.yaml')) },
};

/** The words of one scene as they are printed. */
function printed(scene: number, locale: 'vi' | 'en' | 'uk', of = scenario): string {
  const html = scenarioSheets(of, { locale, requests: null, firstPage: 1 }).map((sheet) => sheet.html);
  const section = html.join('').split(`data-scene="${scene}"`)[1]?.split('</section>')[0] ?? '';
  return section.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('a role-play on paper', () => {
  test('says what the phone shows: charge, what was not read, how long the call has lasted', () => {
    expect(printed(1, 'vi')).toContain('14:00 · pin 82 % · chưa đọc: 2');
    expect(printed(2, 'en')).toContain('Unknown number · 14:02 · call so far 1:05');
  });

  test('says which message comes in from outside, and that the other side hurries', () => {
    expect(printed(2, 'vi')).toContain('Linh (tin bật lên): Mai ơi, cậu đang ở đâu thế?');
    expect(printed(2, 'vi')).not.toContain('Số lạ (tin bật lên)');
    expect(printed(2, 'en')).toContain('they allow 60 seconds; the class takes its time');
    expect(printed(1, 'en')).not.toContain('seconds');
  });

  test('tells after the answer to a choice what the other side does next', () => {
    expect(printed(1, 'en')).toContain(
      'You need not answer somebody you do not know. They call again from another number.',
    );
    expect(printed(2, 'en')).toContain('Afraid one promises easily. You may still tell. ');
  });

  test('names every medium, and a paper as an exercise', () => {
    expect(printed(3, 'vi')).toContain('Thông báo ngân hàng · Ngân hàng Sao Mây · pin 64 %');
    expect(printed(4, 'en')).toContain('E-mail · Unknown number');
    expect(printed(5, 'vi')).toContain('Giấy tờ (bài thực hành)');
    expect(printed(5, 'en')).toContain('Paper (exercise)');
    const words = { ...scenario, text: { ...scenario.text, uk: scenario.text.vi } };
    expect(printed(5, 'uk', words)).toContain('Папір (вправа)');
  });
});
