import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../../../electron/core/content/problem.ts';
import { checkQuiz } from '../../../../electron/core/content/quiz/check.ts';
import { parseYaml } from '../../../../electron/core/content/yaml-file.ts';
import { quizSchema } from '../../../../slides/model/quiz.ts';

type Case = {
  says: string;
  rule: string;
  find: string;
  put: string;
  /** Further changes that the case needs, each [find, put]. */
  also?: [string, string][];
  at: string;
  message: string;
};

const read = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/quizzes/${name}`, import.meta.url), 'utf8');
const GOOD = read('good.yaml');
const CASES = parse(read('broken.yaml')) as Case[];

const changed = (text: string, find: string, put: string): string => {
  if (!text.includes(find)) throw new Error(`good.yaml has no ${find}`);
  return text.replace(find, () => put);
};

function findingsIn(text: string): Finding[] {
  const { value, locate, findings } = parseYaml(text, quizSchema);
  return value === null ? findings : checkQuiz(value, locate);
}

/** Number of the line in which `part` ends. */
const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part) + part.length).split('\n').length;

describe('the check of a quiz', () => {
  it('finds nothing wrong in a quiz with all five types', () => {
    expect(findingsIn(GOOD)).toEqual([]);
  });

  it.each(CASES)('refuses $says, and says what, where and what would be right', (broken) => {
    const text = [[broken.find, broken.put] as const, ...(broken.also ?? [])].reduce(
      (now, [find, put]) => changed(now, find, put),
      GOOD,
    );
    const found = findingsIn(text).filter(({ rule }) => rule === broken.rule);
    expect(text).toContain(broken.at);
    expect(found.map(({ line }) => line)).toContain(lineOf(text, broken.at));
    expect(found.map(({ message }) => message).join('\n')).toContain(broken.message);
  });

  it.each([
    ['several options at the station only', 'modes: [hands, station]', 'modes: [station]'],
    [
      'an option of twelve words',
      '{ vi: Ông bà }',
      '{ vi: Ông bà, en: One two three four five six seven eight nine ten eleven twelve }',
    ],
    ['who does not ask', 'vi: Người lạ trên mạng', 'vi: Em không hỏi người lớn'],
    ['who never asks, in English', '{ vi: Người lạ trên mạng }', '{ vi: Tự lo, en: I’d never ask an adult }'],
    [
      'who does not ask, in Ukrainian',
      '{ vi: Người lạ trên mạng }',
      '{ vi: Tự lo, uk: Не запитаю дорослого }',
    ],
  ])('lets %s be', (_, find, put) => {
    expect(findingsIn(changed(GOOD, find, put))).toEqual([]);
  });
});
