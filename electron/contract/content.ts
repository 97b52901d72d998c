import type { RequestTexts, Scenario } from '../../scenarios/model/schema.ts';
import type { Contact } from '../../slides/model/contacts.ts';
import type { CompiledDeck } from '../../slides/model/deck.ts';
import type { Programme, SegmentKind } from '../../slides/model/programme.ts';
import type { Quiz } from '../../slides/model/quiz.ts';
import type { Source } from '../../slides/model/source.ts';
import type { Locale, LocalText } from '../../slides/model/text.ts';

/** Something wrong in a file of content: where, what, and what would be right. */
export type ContentProblem = {
  /** Folder of the pack, as it was given. */
  pack: string;
  /** File inside the pack, with `/` between its parts. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Short name of the rule that is broken, in lower case with hyphens. */
  rule: string;
  message: string;
  /** What the message names, the same in every language: ids, files, words. */
  values: string[];
  /** An `error` must be mended; a `warning` should be looked at. */
  severity: 'error' | 'warning';
};

/** A place that tells a case. `passedOver`: a seminar in one of its provinces leaves it out from the start. */
export type ToldCase = {
  kind: 'slide' | 'roleplay' | 'paper';
  title: LocalText;
  provinces: string[];
  passedOver: boolean;
};

/** What the console shows before a seminar: what can be run, whom to call, and what is wrong with content. */
export type ContentSummary = {
  programmes: {
    id: string;
    title: LocalText;
    summary: LocalText;
    audience: Programme['audience'];
    minutes: number;
    /** Those that the programme and all of its parts have. */
    languages: Locale[];
    /** Made on the screen by the trainer, who may change it there. */
    own: boolean;
    /** Without those that are hidden. */
    segments: { id: string; kind: SegmentKind; title: LocalText; minutes: number }[];
    /** Slides, role-plays and papers for its audience that tell a case, with where it happened. */
    cases: ToldCase[];
  }[];
  contacts: Contact[];
  problems: ContentProblem[];
};

/**
 * Everything that one seminar shows, as plain JSON, frozen when it starts: later changes of files do not touch it.
 * `hash` is the SHA-256 (hex) over the canonical JSON of all the rest.
 */
export type SeminarContent = {
  programme: Programme;
  decks: Record<string, CompiledDeck>;
  quizzes: Record<string, Quiz>;
  scenarios: Record<string, Scenario>;
  /** In the order in which they are shown. */
  contacts: Contact[];
  /** Only those that the decks, quizzes and scenarios name. */
  sources: Source[];
  requests: RequestTexts | null;
  hash: string;
};
