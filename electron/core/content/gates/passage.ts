import type { Finding, Place } from '../problem.ts';
import type { Words } from '../words.ts';

/**
 * What a run of words is for. `slide`, `paper`: shown or printed; `message`, `option`, `question`, `answer` (feedback,
 * ending, explanation): a role-play or quiz; `spoken`: said to the class or by it; `trainer`: only the trainer reads it.
 */
export type Part = 'slide' | 'paper' | 'message' | 'option' | 'question' | 'answer' | 'spoken' | 'trainer';

/** Words of an item, without markup, and the file that they stand in. */
export type Passage = Words & { file: string; part: Part };

/**
 * One slide, page, item of a quiz or scenario: what it shows and says in Vietnamese, the sources it names, and where it names them. `poster`: it
 * hangs on a wall.
 */
export type Page = {
  id: string;
  text: string;
  file: string;
  place: Place;
  sources: readonly string[];
  poster: boolean;
};

/** A drawing, and what it lies on. */
export type Drawing = { name: string; file: string; svg: string; tone: 'paper' | 'night' };

/** All that the gates look at of one item. `pupils`: its readers are, or may be, pupils. */
export type Gated = {
  id: string;
  pupils: boolean;
  passages: Passage[];
  pages: Page[];
  drawings: Drawing[];
};

/** A finding with the file (path inside the pack) that it is about. */
export type InFile = { file: string; finding: Finding };
