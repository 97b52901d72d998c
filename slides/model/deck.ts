import { z } from 'zod';
import { adaptedSlide } from './adapt/fields.ts';
import { idSchema, type LocalText, localeSchema } from './text.ts';

/**
 * How a slide is laid out on the stage.
 * `title` opens a deck, `statement` is one sentence, `points` a heading with a list, `quote` a line somebody says,
 * `compare` two columns, `task` asks the class to do something, `page` is a page of the deck's PDF,
 * `free` is a slide brought along by a trainer: any order of
 * text, columns, tables, code, pictures and clips, made as small as it must be to fit.
 */
export const SLIDE_LAYOUTS = [
  'title',
  'statement',
  'points',
  'quote',
  'compare',
  'task',
  'page',
  'free',
] as const;

/** `paper` is safety and calm, `night` pressure and focus. */
export const SLIDE_TONES = ['paper', 'night'] as const;

/** Most pages of a PDF that become slides. */
export const MAX_PAGES = 400;

/** Files of a deck's `media/` folder: pictures, and clips that are played from the console. */
export const PICTURE_FILE = /^[a-z0-9-]+\.(svg|png|jpg|webp)$/;
export const CLIP_FILE = /^[a-z0-9-]+\.(webm|mp4|ogg|mp3|m4a|wav)$/;

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is # and six digits 0-9 a-f');

/** What lies behind the words of a `free` slide; a picture lies on colour or gradient. */
const backgroundSchema = z.strictObject({
  color: colourSchema.optional(),
  /** From the first colour to the last; `angle` in degrees, 180 = from top to bottom. */
  gradient: z
    .strictObject({ colors: z.array(colourSchema).min(2).max(4), angle: z.int().min(0).max(360) })
    .optional(),
  image: z.string().regex(PICTURE_FILE).optional(),
  fit: z.enum(['cover', 'contain']).default('cover'),
  /** Of the picture. */
  opacity: z.number().min(0).max(1).default(1),
});
export type SlideBackground = z.infer<typeof backgroundSchema>;

const slideSchema = z.strictObject({
  id: idSchema,
  layout: z.enum(SLIDE_LAYOUTS),
  tone: z.enum(SLIDE_TONES).default('paper'),
  /** File in the deck's `media/` folder, drawn on the right third of the stage. */
  art: z.string().regex(PICTURE_FILE).optional(),
  /** Planned speaking time in seconds. */
  seconds: z.int().min(10).max(900),
  /** Ids of `slides/sources.yaml` that the slide and its notes rest on. */
  sources: z.array(idSchema).default([]),
  /** Those of `sources` whose case is told here: left out, or warned of, where the seminar is in the province of the case. */
  cases: z.array(idSchema).min(1).optional(),
  /** Page of the deck's PDF, from 1; with the layout `page`. */
  page: z.int().min(1).max(MAX_PAGES).optional(),
  ...adaptedSlide,
  background: backgroundSchema.optional(),
  /** What this slide and the one before have in common glides from place to place, as reveal.js's auto-animate does. */
  autoAnimate: z.boolean().optional(),
});

/** `slides/decks/<id>/deck.yaml`: the structure of a deck; its words are in `<locale>.md` beside it. */
export const deckSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  languages: z.array(localeSchema).min(1),
  /** File in the deck's `media/` folder whose pages are slides, and how many it has. */
  pdf: z
    .strictObject({
      file: z.string().regex(/^[a-z0-9-]+\.pdf$/),
      pages: z.int().min(1).max(MAX_PAGES),
    })
    .optional(),
  slides: z.array(slideSchema).min(1).max(MAX_PAGES),
});
export type DeckFile = z.infer<typeof deckSchema>;

/** One slide, ready to draw: HTML without scripts, styles or addresses, made from Markdown. */
export type CompiledSlide = {
  id: string;
  layout: (typeof SLIDE_LAYOUTS)[number];
  tone: (typeof SLIDE_TONES)[number];
  /** Address of the drawing under `app://kit/`, or null. */
  art: string | null;
  seconds: number;
  sources: string[];
  /** Those of `sources` whose case is told. */
  cases?: string[];
  /** Elements with class `fragment` appear one press of the clicker after the other; equal in all languages. */
  fragments: number;
  html: LocalText;
  /** Heading without markup, for lists and previews. */
  title: LocalText;
  notes: LocalText;
  /** Page of the deck's PDF, from 1; `html` are then the words on it, for who cannot see them. */
  page?: number;
  /** Not shown; such slides never reach a seminar. */
  hidden?: true;
  /** For the safety of children: never left out. */
  essential?: true;
  /** Needed less than the others: proposed first where time is short. */
  optional?: true;
  /** Made by a trainer: its picture is shown whole. */
  own?: true;
  /** Behind the words; `image` is an address under `app://kit/`. */
  background?: SlideBackground;
  autoAnimate?: boolean;
  /** Video and audio of this slide in the order of the text, by name: the console starts and stops them. */
  clips?: string[];
};

/** A deck ready to present. */
export type CompiledDeck = {
  id: string;
  languages: string[];
  title: LocalText;
  /** Address of the PDF under `app://kit/` whose pages are slides. */
  pdf?: string;
  slides: CompiledSlide[];
};

/** A place in a deck: `fragment` counts the fragments already shown, 0 = none. */
export type DeckStep = { slide: number; fragment: number };

/**
 * All steps of the slides `from`..`to` (indices, both included), in the order the clicker walks them.
 * A slide with n fragments has n + 1 steps.
 */
export function stepsOfDeck(deck: CompiledDeck, from = 0, to = deck.slides.length - 1): DeckStep[] {
  return deck.slides
    .slice(from, to + 1)
    .flatMap((slide, offset) =>
      Array.from({ length: slide.fragments + 1 }, (_, fragment) => ({ slide: from + offset, fragment })),
    );
}
