import type { ChoicesBody, Fact, TallyBody } from '../../../electron/contract/archive.ts';
import type { Role } from '../../../electron/contract/setup.ts';
import type { Quiz } from '../../../slides/model/quiz.ts';
import { choices, scenario } from '../../unit/reports/records.ts';
import { choicesFact, contentFact, seminarBody, seminarFact, tallyFact } from '../archive/fixtures.ts';

const text = (words: string) => ({ vi: words });

/** A quiz with one question, which has a good option, a poor one and asking an adult. */
export const quizOf = (question: string): Quiz => ({
  format: 1,
  id: 'q',
  languages: ['vi'],
  title: text('Phiếu thử'),
  mode: 'hands',
  items: [
    {
      id: 'a1',
      type: 'single',
      nature: 'intention',
      anchor: true,
      modes: ['hands', 'cards'],
      seconds: 40,
      question: text(question),
      options: [
        { id: 'o1', text: text('Cúp máy'), picture: 'x', value: 'good' },
        { id: 'o2', text: text('Nghe tiếp'), picture: 'x', value: 'poor' },
        { id: 'o3', text: text('Hỏi người lớn'), picture: 'x', value: 'adult' },
      ],
      explain: text('Cúp máy rồi kể.'),
    },
  ],
  forms: { A: ['a1'], B: ['a1'] },
  pairs: [],
});

export type Counts = readonly [o1: number, o2: number, o3: number];

/** One atom of a seminar: who was counted, and how the hands fell. */
export type HandsOf = { role: Role; counts: Counts; when?: TallyBody['when'] };

type Place = {
  province: string;
  commune: string;
  school: string;
  programme: string;
  date: string;
  hands: readonly HandsOf[];
  question?: string;
  /** Hands of the class at both forks of the role-play `cuoc-goi`, one entry a play. */
  plays?: readonly (readonly [number, number])[];
};

const sum = (counts: Counts): number => counts[0] + counts[1] + counts[2];

/** The facts of one closed seminar in which hands were raised. `seminar` is its id. */
export function seminarOf(seminar: string, place: Place, id = seminar): Fact[] {
  const { province, commune, school, programme, date, hands, question = 'Em làm gì?', plays = [] } = place;
  const opened = hands.filter(({ when = 'opening' }) => when === 'opening');
  const body = {
    ...{ date, organisation: '' },
    school: {
      ...{ name: school, provinceCode: '', provinceName: province },
      ...{ communeCode: '', communeName: commune },
    },
    programme: { ...seminarBody.programme, id: programme, title: text(programme) },
    groups: opened.map(({ role, counts }, index) => ({
      ...{ id: `g${index}`, name: '', role, ageBand: '12-15' as const },
      ...{ enrolled: sum(counts) + 1, present: sum(counts) },
    })),
  };
  return [
    seminarFact({ id, seminar }, body),
    contentFact({ seminar }, { quizzes: { q: quizOf(question) }, scenarios: { 'cuoc-goi': scenario } }),
    ...hands.map(({ role, counts: [o1, o2, o3], when = 'opening' }) =>
      tallyFact(
        { seminar },
        {
          ...{ segment: when, quiz: 'q', form: 'A', when, mode: 'hands', role, ageBand: '12-15' },
          ...{ present: null, items: [{ item: 'a1', counts: { o1, o2, o3 } }] },
        },
      ),
    ),
    ...plays.map(([cup, nghe]) =>
      playOf(seminar, {
        decisions: [
          { scene: 's-1', counts: { cup, nghe }, chosen: 'cup', by: 'class' },
          { scene: 's-2', counts: { ke: nghe, cho: cup }, chosen: 'ke', by: 'class' },
        ],
      }),
    ),
  ];
}

/** One play of the role-play `cuoc-goi`. */
export const playOf = (seminar: string, over: Partial<ChoicesBody>): Fact => ({
  ...choicesFact({ seminar }),
  kind: 'choices',
  body: choices(over),
});

export const idOf = (n: number): string => `0000000${n}-0000-4000-8000-000000000000`;

export const place = { province: 'Lào Cai', commune: 'Bảo Yên', programme: 'thcs-45', date: '2026-09-07' };
export const pupils = (...counts: [number, number, number]) => [{ role: 'student' as const, counts }];

/** A closed seminar, as most roll-ups of the tests have one. */
export const one = seminarOf(idOf(1), { ...place, school: 'THCS Một', hands: pupils(30, 10, 10) });
