import type { ResponseBody } from '../../../electron/contract/archive.ts';

type Answers = Record<string, string[]>;

/** One participant of the class of records.ts: opening form A, closing form B; null: did not answer that form. */
export const person = (
  opening: Answers | null,
  closing: Answers | null,
  over: Partial<ResponseBody> = {},
): ResponseBody => ({
  mode: 'cards',
  role: 'student',
  ageBand: '12-15',
  forms: [
    ...(opening === null
      ? []
      : [
          {
            ...{ segment: 'dau', quiz: 'thcs', form: 'A' as const },
            ...{ when: 'opening' as const, answers: opening },
          },
        ]),
    ...(closing === null
      ? []
      : [
          {
            ...{ segment: 'cuoi', quiz: 'thcs', form: 'B' as const },
            ...{ when: 'closing' as const, answers: closing },
          },
        ]),
  ],
  ...over,
});

/** `n` alike. */
export const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);
