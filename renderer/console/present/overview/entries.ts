import type { SeminarContent } from '../../../../electron/contract/content.ts';
import { isOutWithin, isPartOut } from '../../../../electron/contract/left-out.ts';
import type { SegmentState, Seminar } from '../../../../electron/contract/seminar.ts';
import { namesOf, plain } from '../../../../scenarios/model/words.ts';
import { stepsOfPart } from '../../../../slides/model/part.ts';
import type { Segment } from '../../../../slides/model/programme.ts';
import { itemsOfForm } from '../../../../slides/model/quiz.ts';
import { inLocale, type Locale, type LocalText } from '../../../../slides/model/text.ts';

/** One place that can be gone to: a slide, a question, a round, or a part as it was left. */
export type Entry = {
  key: string;
  segment: number;
  /** Step, question or round there; undefined: as it was left. */
  step: number | undefined;
  /** Number of a slide within its part, from 1. */
  number: number | null;
  title: string;
  /** What can be found: pieces of text, each under the name that a hit in it is shown by. */
  words: { name: string; text: string }[];
  /** What its picture shows. */
  state: SegmentState;
  /** The trainer is here. */
  here: boolean;
  out: boolean;
};

/** Text of compiled HTML without tags. */
export const withoutTags = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

type Context = { content: SeminarContent; seminar: Seminar; locale: Locale };

/** The text in the trainer's language and, where it is another, in that of the class. */
const both = ({ seminar, locale }: Context, text: LocalText): string =>
  [...new Set([inLocale(text, locale), inLocale(text, seminar.setup.locale)])].join(' ');

/** All places of the running programme, in its order. */
export function entriesOf(content: SeminarContent, seminar: Seminar, locale: Locale): Entry[] {
  const context = { content, seminar, locale };
  return content.programme.segments.flatMap((part, segment) => {
    const state = seminar.segments[segment];
    if (!state) return [];
    const entries = partEntries(context, part, segment, state);
    const out = isPartOut(seminar.leftOut, segment);
    return out ? entries.map((entry) => ({ ...entry, out })) : entries;
  });
}

function partEntries(context: Context, part: Segment, segment: number, state: SegmentState): Entry[] {
  if (part.kind === 'deck' && state.kind === 'deck') return slideEntries(context, part, segment, state.step);
  const title = inLocale(part.title, context.locale);
  const here = context.seminar.segment === segment;
  const whole: Entry = {
    key: `${segment}`,
    segment,
    step: undefined,
    number: null,
    title,
    words: [{ name: title, text: both(context, part.title) }],
    state,
    here,
    out: false,
  };
  if (part.kind === 'roleplay' && state.kind === 'roleplay')
    return [{ ...whole, words: [...whole.words, ...sceneWords(context, part, state.names)] }];
  if (part.kind === 'quiz' && state.kind === 'quiz') {
    const asked = here && (state.phase === 'ask' || state.phase === 'reveal') ? state.item : -1;
    return [{ ...whole, here: here && asked < 0 }, ...questionEntries(context, part, segment, state, asked)];
  }
  if (part.kind === 'activity' && state.kind === 'activity') {
    const on = here && state.phase === 'round' ? state.round : -1;
    return [{ ...whole, here: here && on < 0 }, ...roundEntries(context, part, segment, on)];
  }
  return [whole];
}

function slideEntries(
  context: Context,
  part: Extract<Segment, { kind: 'deck' }>,
  segment: number,
  on: number,
): Entry[] {
  const { content, seminar, locale } = context;
  const deck = content.decks[part.deck];
  const steps = deck ? stepsOfPart(deck, part) : [];
  const slides = [...new Set(steps.map(({ slide }) => slide))];
  return slides.flatMap((index, position): Entry[] => {
    const slide = deck?.slides[index];
    if (!slide) return [];
    const title = inLocale(slide.title, locale);
    return [
      {
        key: `${segment}-${slide.id}`,
        segment,
        step: steps.findIndex((step) => step.slide === index),
        number: position + 1,
        title,
        words: [slide.title, slide.html, slide.notes].map((text) => ({
          name: title,
          text: withoutTags(both(context, text)),
        })),
        // With all that appears on it.
        state: { kind: 'deck', step: steps.findLastIndex((step) => step.slide === index) },
        here: seminar.segment === segment && steps[on]?.slide === index,
        out: isOutWithin(seminar.leftOut, segment, slide.id),
      },
    ];
  });
}

function questionEntries(
  context: Context,
  part: Extract<Segment, { kind: 'quiz' }>,
  segment: number,
  state: Extract<SegmentState, { kind: 'quiz' }>,
  on: number,
): Entry[] {
  const quiz = context.content.quizzes[part.quiz];
  return (quiz ? itemsOfForm(quiz, state.form) : []).map((item, index) => {
    const title = inLocale(item.question, context.locale);
    const texts = [item.question, item.message?.text, ...item.options.map(({ text }) => text)];
    return {
      key: `${segment}-${item.id}`,
      segment,
      step: index,
      number: null,
      title,
      words: texts.flatMap((text) => (text ? [{ name: title, text: both(context, text) }] : [])),
      state: { ...state, phase: 'ask', item: index },
      here: on === index,
      out: false,
    };
  });
}

function roundEntries(
  context: Context,
  part: Extract<Segment, { kind: 'activity' }>,
  segment: number,
  on: number,
): Entry[] {
  return part.rounds.map((round, index) => {
    const title = inLocale(round.task, context.locale);
    return {
      key: `${segment}-${round.id}`,
      segment,
      step: index,
      number: null,
      title,
      words: [round.task, ...round.lines].map((text) => ({ name: title, text: both(context, text) })),
      state: {
        kind: 'activity',
        phase: 'round',
        round: index,
        timer: { startedAt: null, leftMs: round.seconds * 1000 },
      },
      here: on === index,
      out: isOutWithin(context.seminar.leftOut, segment, round.id),
    };
  });
}

/** Every scene of a role-play, under its own title: a story cannot be entered in the middle, but it can be found. */
function sceneWords(
  { content, seminar, locale }: Context,
  part: Extract<Segment, { kind: 'roleplay' }>,
  others: Record<string, string>,
): Entry['words'] {
  const scenario = content.scenarios[part.scenario];
  return [...new Set([locale, seminar.setup.locale])].flatMap((language) => {
    const text = scenario?.text[language] ?? scenario?.text.vi;
    if (!text) return [];
    const names = namesOf(text, others);
    return Object.values(text.scenes).map((scene) => ({
      name: plain(scene.title, names),
      text: [
        scene.title,
        scene.question,
        scene.notes,
        scene.ending,
        ...Object.values(scene.messages ?? {}),
        ...Object.values(scene.choices ?? {}).map((choice) => choice.text),
      ]
        .flatMap((words) => (words ? [plain(words, names)] : []))
        .join(' '),
    }));
  });
}
