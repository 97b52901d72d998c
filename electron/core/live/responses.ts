import type { Segment } from '../../../slides/model/programme.ts';
import type { Sheet } from '../../contract/answering.ts';
import type { ResponseBody } from '../../contract/archive.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { Seminar } from '../../contract/seminar.ts';
import { MIN_RESPONDENTS } from '../reports/atom.ts';
import { audienceOf } from './audience.ts';

type QuizPart = Extract<Segment, { kind: 'quiz' }>;

const isQuiz = (segment: Segment): segment is QuizPart => segment.kind === 'quiz';

/** One sheet as a row: its forms in the order of the programme, without the token it was known by. */
function bodyOf(sheet: Sheet, parts: readonly QuizPart[], of: ReturnType<typeof audienceOf>): ResponseBody[] {
  const forms = parts.flatMap(({ id, quiz, when }) => {
    const filled = sheet.forms[id];
    if (filled === undefined || Object.keys(filled.items).length === 0) return [];
    return [{ segment: id, quiz, form: filled.form, when, answers: filled.items }];
  });
  if (forms.length === 0) return [];
  return [{ mode: sheet.mode, role: sheet.role ?? of.role, ageBand: sheet.ageBand ?? of.ageBand, forms }];
}

const cellOf = ({ mode, role, ageBand }: ResponseBody): string => [mode, role, ageBand].join(' ');

/**
 * Pools cells (mode, role, age band) with fewer than k = 10 respondents inside the seminar: their role and age band become
 * `mixed`, and where even all small ones together are too few, the smallest of the others joins them. Modes never mix.
 */
export function pooled(bodies: readonly ResponseBody[]): ResponseBody[] {
  const modes = [...new Set(bodies.map(({ mode }) => mode))];
  return modes.flatMap((mode) => pooledMode(bodies.filter((body) => body.mode === mode)));
}

function pooledMode(bodies: readonly ResponseBody[]): ResponseBody[] {
  const cells = [...new Set(bodies.map(cellOf))]
    .map((cell) => bodies.filter((body) => cellOf(body) === cell))
    .sort((a, b) => a.length - b.length);
  const small = cells.filter((cell) => cell.length < MIN_RESPONDENTS);
  if (small.length === 0 || cells.length === 1) return [...bodies];
  const few = small.flat();
  const others = cells.slice(small.length);
  while (few.length < MIN_RESPONDENTS && others.length > 0) few.push(...(others.shift() ?? []));
  return [...few.map((body) => ({ ...body, role: 'mixed', ageBand: 'mixed' }) as const), ...others.flat()];
}

/** The rows that the answers of cards and stations leave: one a participant, opening and closing together. */
export function responseBodies(state: Seminar, { programme }: SeminarContent): ResponseBody[] {
  const parts = programme.segments.filter(isQuiz);
  const audience = audienceOf(state.setup.groups);
  return pooled(Object.values(state.answering.sheets).flatMap((sheet) => bodyOf(sheet, parts, audience)));
}
