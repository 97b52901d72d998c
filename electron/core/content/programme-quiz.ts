import type { Programme, Segment } from '../../../slides/model/programme.ts';
import { canRun, FORM_NAMES, itemsOfForm, type Quiz, RUN_MODES } from '../../../slides/model/quiz.ts';
import { doubtful, type Finding, wrong } from './problem.ts';
import type { Locate } from './yaml-file.ts';

type QuizPart = Extract<Segment, { kind: 'quiz' }>;
type Placed = { part: QuizPart; index: number; quiz: Quiz };

const modeOf = ({ part, quiz }: Placed) => part.mode ?? quiz.mode;

/** Quizzes of a programme are run in a mode that can answer them, and closed in the one they were opened in. Pure. */
export function checkQuizParts(
  { segments }: Programme,
  locate: Locate,
  quizzes: Record<string, Quiz>,
): Finding[] {
  const placed = segments.flatMap((part, index): Placed[] => {
    const quiz = part.kind === 'quiz' ? quizzes[part.quiz] : undefined;
    return part.kind === 'quiz' && quiz !== undefined ? [{ part, index, quiz }] : [];
  });
  return placed.flatMap((one) => {
    const place = locate(['segments', one.index, one.part.mode === undefined ? 'quiz' : 'mode']);
    const unable = unableItems(one);
    if (unable !== null) return [wrong(place, 'answer-mode', unable)];
    const before = placed.find(
      ({ part }) => part.when === 'opening' && one.part.when === 'closing' && part.quiz === one.part.quiz,
    );
    return before === undefined || modeOf(before) === modeOf(one)
      ? []
      : [
          doubtful(
            place,
            'two-modes',
            `"${before.part.id}" is answered by "${modeOf(before)}", "${one.part.id}" by "${modeOf(one)}"; only the same mode can be compared`,
          ),
        ];
  });
}

/** What the mode of a part cannot answer, in words; null where it can answer every item of both forms. */
function unableItems(placed: Placed): string | null {
  const { quiz, part } = placed;
  const mode = modeOf(placed);
  // Which form opens is drawn, so both have to fit.
  const items = [...new Set(FORM_NAMES.flatMap((form) => itemsOfForm(quiz, form)))];
  const unable = items.filter((item) => !canRun(item, mode));
  if (unable.length === 0) return null;
  const able = RUN_MODES.filter((run) => items.every((item) => canRun(item, run)));
  const names = unable.map(({ id, type }) => `"${id}" (${type})`).join(', ');
  const instead = able.length > 0 ? `write mode: ${able.join(' or ')}` : 'take these items out of the forms';
  return `"${mode}" cannot answer ${names} of the quiz "${part.quiz}"; ${instead}, or choose another quiz`;
}
