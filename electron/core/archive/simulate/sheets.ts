import { type AnswerMode, itemsOfForm, type Quiz, type QuizItem } from '../../../../slides/model/quiz.ts';
import type { FilledForm, Sheet } from '../../../contract/answering.ts';
import type { SeminarContent } from '../../../contract/content.ts';
import type { Seminar } from '../../../contract/seminar.ts';
import { type ClassKnowledge, drawWeighted, EASE, weightsOf } from './answers.ts';
import type { Random } from './random.ts';
import { taughtIn } from './setup.ts';

/** Ways in which each pupil answers apart. */
export type OwnMode = Extract<AnswerMode, 'cards' | 'station'>;

/** Who is not sure, whose card the camera does not see, and who has left before the closing quiz. */
const PASSES = 0.06;
const UNREAD = 0.02;
const LEFT = 0.03;

/** True where every question of both forms can be answered so. */
export const canAnswer = ({ items }: Quiz, mode: OwnMode): boolean =>
  items.every(({ modes }) => modes.includes(mode));

function answerTo(random: Random, item: QuizItem, good: number, asking: number): string[] {
  const ids = item.options.map(({ id }) => id);
  if (random.chance(PASSES)) return [];
  if (item.type === 'order') return random.chance(good) ? ids : ids.toReversed();
  if (item.type === 'several')
    return item.options.flatMap(({ id, value }) => {
      const chance = value === 'poor' ? (1 - good) / 2 : value === 'adult' ? asking : good;
      return random.chance(chance) ? [id] : [];
    });
  const drawn = ids[drawWeighted(random, weightsOf(item, good, asking))];
  return drawn === undefined ? [] : [drawn];
}

type Asked = { part: string; quiz: Quiz; form: FilledForm['form']; when: 'opening' | 'closing' };

/** Quizzes of the programme that are answered in `mode`, in order. */
function askedIn(content: SeminarContent, { segments }: Seminar, mode: OwnMode): Asked[] {
  return content.programme.segments.flatMap((plan, index): Asked[] => {
    const state = segments[index];
    if (plan.kind !== 'quiz' || state?.kind !== 'quiz' || state.mode !== mode) return [];
    const quiz = content.quizzes[plan.quiz];
    return quiz === undefined ? [] : [{ part: plan.id, quiz, form: state.form, when: plan.when }];
  });
}

/** What one pupil answers in every quiz, by part; who knows more than others does so both times. */
function sheetOf(
  random: Random,
  asked: readonly Asked[],
  mode: OwnMode,
  knowledge: ClassKnowledge,
): Sheet['forms'] {
  const better = 0.4 * random.next() - 0.2;
  const left = random.chance(LEFT);
  const forms = asked.flatMap(({ part, quiz, form, when }): [string, FilledForm][] => {
    if (when === 'closing' && left) return [];
    const items = itemsOfForm(quiz, form).flatMap((item): [string, string[]][] => {
      if (mode === 'cards' && random.chance(UNREAD)) return [];
      const good = Math.min(0.97, Math.max(0.03, knowledge[when] + EASE[item.nature] + better));
      return [[item.id, answerTo(random, item, good, knowledge.asking)]];
    });
    return items.length === 0 ? [] : [[part, { form, items: Object.fromEntries(items) }]];
  });
  return Object.fromEntries(forms);
}

/** Sheets of all pupils who are present, by made-up tokens, for the quizzes whose mode is `mode`. */
export function simulateSheets(
  random: Random,
  content: SeminarContent,
  state: Seminar,
  { mode, present, knowledge }: { mode: OwnMode; present: number; knowledge: ClassKnowledge },
): Seminar['answering']['sheets'] {
  const asked = askedIn(content, state, mode);
  if (asked.length === 0) return {};
  const { role, ageBand } = taughtIn(state.setup.groups);
  const forms = Array.from({ length: present }, () => sheetOf(random, asked, mode, knowledge));
  return Object.fromEntries(
    forms.map((filled): [string, Sheet] => [random.id(), { mode, role, ageBand, forms: filled }]),
  );
}
