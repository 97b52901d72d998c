import { describe, expect, test } from 'vitest';
import { channels } from '../../../../electron/contract/channels.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import {
  emptyTallies,
  paperSeminar,
  quizzesOf,
  withForm,
} from '../../../../renderer/console/archive/paper.ts';
import { newSetup, withPlace, withSchool } from '../../../../renderer/console/setup/model.ts';
import type { Quiz } from '../../../../slides/model/quiz.ts';

const quiz = { id: 'thcs', forms: { A: ['q1', 'chung'], B: ['chung', 'q2'] } } as unknown as Quiz;
const content = {
  programme: {
    segments: [
      { kind: 'break', id: 'nghi', title: { vi: 'Nghỉ' }, minutes: 1 },
      { kind: 'quiz', id: 'dau', title: { vi: 'Đầu buổi' }, minutes: 5, quiz: 'thcs', when: 'opening' },
      { kind: 'quiz', id: 'cuoi', title: { vi: 'Cuối buổi' }, minutes: 5, quiz: 'thcs', when: 'closing' },
      { kind: 'quiz', id: 'mat', title: { vi: 'Mất' }, minutes: 5, quiz: 'khac', when: 'closing' },
    ],
  },
  quizzes: { thcs: quiz },
} as unknown as SeminarContent;

const place = { provinceCode: '09', provinceName: 'Lào Cai', communeCode: '2', communeName: 'Xã Bảo Yên' };
const start = { programmes: [], last: null, today: '2026-11-23', locale: 'vi' } as const;
const setup = {
  ...withSchool(withPlace(newSetup(start), place, null), 'THCS Hoa Ban', null),
  programmeId: 'thcs-45',
};
const remarks = { remarks: '', difficulties: '', proposals: '' };

describe('a seminar on paper', () => {
  test('asks for the quizzes of its programme in order, form A first', () => {
    const quizzes = quizzesOf(content);
    expect(quizzes.map(({ segment }) => segment)).toEqual(['dau', 'cuoi']);
    expect(emptyTallies(quizzes)).toEqual([
      { segment: 'dau', form: 'A', items: [] },
      { segment: 'cuoi', form: 'B', items: [] },
    ]);
  });

  test('keeps the counts of questions in both forms when the form is changed', () => {
    const items = [
      { item: 'q1', counts: { a: 1 } },
      { item: 'chung', counts: { a: 2 } },
    ];
    expect(withForm({ segment: 'dau', form: 'A', items }, quiz, 'B')).toEqual({
      segment: 'dau',
      form: 'B',
      items: [{ item: 'chung', counts: { a: 2 } }],
    });
  });

  test('sends only what was counted, and is always kept', () => {
    const tallies = [
      {
        segment: 'dau',
        form: 'A' as const,
        items: [
          { item: 'q1', counts: { a: 0 } },
          { item: 'chung', counts: {} },
        ],
      },
      { segment: 'cuoi', form: 'B' as const, items: [{ item: 'q2', counts: {} }] },
    ];
    const paper = paperSeminar({ ...setup, keeping: 'practice' }, null, remarks, {
      tallies,
      plays: [],
    });
    expect(paper.tallies).toEqual([{ segment: 'dau', form: 'A', items: [{ item: 'q1', counts: { a: 0 } }] }]);
    expect(paper.setup.keeping).toBe('record');
    expect(channels['archive.paper'].input.safeParse(paper).success).toBe(true);
  });
});
