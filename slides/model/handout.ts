import { z } from 'zod';
import { PICTURE_FILE, SLIDE_TONES } from './deck.ts';
import { AUDIENCES } from './programme.ts';
import { idSchema, type LocalText, localeSchema, localTextSchema } from './text.ts';

/** What a paper is: a small book, a card to carry, a poster, a letter, a form to fill in, words to say, a single sheet. */
export const HANDOUT_KINDS = ['booklet', 'card', 'poster', 'letter', 'form', 'script', 'sheet'] as const;
export type HandoutKind = (typeof HANDOUT_KINDS)[number];

/** The size of a page; `a6x4` is four equal cards on one sheet of A4, to be cut. */
export const HANDOUT_PAPERS = ['a5', 'a4', 'a6x4'] as const;
export type HandoutPaper = (typeof HANDOUT_PAPERS)[number];

/** How a page is laid out: the cover of a booklet, running text, large words for a wall or a card, lines to write on. */
export const PAGE_LAYOUTS = ['cover', 'text', 'fill', 'poster', 'card'] as const;

/** Whom a paper is for; `trainer` are those who give the seminar. */
export const READERS = [...AUDIENCES, 'trainer'] as const;

/** A picture, with the deck it belongs to where that is not the paper's own. */
const ART = new RegExp(`^([a-z0-9-]+/)?${PICTURE_FILE.source.slice(1)}`);

const pageSchema = z.strictObject({
  id: idSchema,
  layout: z.enum(PAGE_LAYOUTS),
  tone: z.enum(SLIDE_TONES).default('paper'),
  /** File in the paper's `media/` folder, or `<deck>/<file>` for one of a deck or of another paper. */
  art: z.string().regex(ART).optional(),
  /** Ids of `slides/sources.yaml` that the page rests on. */
  sources: z.array(idSchema).default([]),
  /** Those of `sources` whose case is told on the page. */
  cases: z.array(idSchema).min(1).optional(),
});

/** `slides/handouts/<id>/handout.yaml`: the pages of a printed paper; their words are in `<locale>.md` beside it. */
export const handoutSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  languages: z.array(localeSchema).min(1),
  kind: z.enum(HANDOUT_KINDS),
  paper: z.enum(HANDOUT_PAPERS),
  audience: z.array(z.enum(READERS)).min(1),
  title: localTextSchema,
  summary: localTextSchema,
  pages: z.array(pageSchema).min(1).max(32),
});
export type HandoutFile = z.infer<typeof handoutSchema>;

/** One page, ready to print: HTML without scripts, styles or addresses, made from Markdown. */
export type CompiledPage = {
  id: string;
  layout: (typeof PAGE_LAYOUTS)[number];
  tone: (typeof SLIDE_TONES)[number];
  /** Address of the drawing under `app://kit/`, or null. */
  art: string | null;
  sources: string[];
  cases?: string[];
  html: LocalText;
  /** Heading without markup. */
  title: LocalText;
};

/** A paper ready to print. */
export type CompiledHandout = Omit<HandoutFile, 'format' | 'pages'> & { pages: CompiledPage[] };
