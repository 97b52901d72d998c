import { z } from 'zod';
import { segmentSchema } from '../programme.ts';
import { idSchema, LOCALES, type LocalText, localTextSchema } from '../text.ts';

/** Longest words of an own slide, in characters: more could not be read from the last row anyway. */
export const OWN_LIMITS = { title: 120, text: 1000, notes: 3000 } as const;

const ownWordsSchema = z.strictObject({
  title: z.string().max(OWN_LIMITS.title),
  /** Lines; those that begin with "- " are points. */
  text: z.string().max(OWN_LIMITS.text),
  notes: z.string().max(OWN_LIMITS.notes),
});
/** What stands on an own slide in one language, as plain text. */
export type OwnWords = z.infer<typeof ownWordsSchema>;

/** Name of a picture that the trainer added: from its bytes, so that the same picture is kept once. */
export const pictureNameSchema = z.string().regex(/^anh-[0-9a-f]{16}\.(png|jpg)$/);

const ownSlideSchema = z
  .strictObject({
    words: z.strictObject({
      vi: ownWordsSchema.optional(),
      en: ownWordsSchema.optional(),
      uk: ownWordsSchema.optional(),
    }),
    picture: pictureNameSchema.nullable(),
  })
  .refine(({ words }) => LOCALES.some((locale) => (words[locale]?.title.trim() ?? '') !== ''));
/** A slide that the trainer made: words in at least one language, and perhaps a picture. */
export type OwnSlide = z.infer<typeof ownSlideSchema>;

const slideDraftSchema = z.strictObject({
  id: idSchema,
  /** Planned speaking time in seconds. */
  seconds: z.int().min(10).max(900),
  hidden: z.boolean(),
  essential: z.boolean(),
  /** Null for a slide that came with the programme: its words stay as they are. */
  own: ownSlideSchema.nullable(),
});
export type SlideDraft = z.infer<typeof slideDraftSchema>;

const partDraftSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(segmentSchema.options.map((option) => option.shape.kind.value)),
  title: localTextSchema,
  minutes: z.number().min(0.5).max(120).multipleOf(0.5),
  hidden: z.boolean(),
  /** Cannot be hidden: contacts, and what children need most. */
  essential: z.boolean(),
  /** Of a quiz. */
  when: z.enum(['opening', 'closing']).nullable(),
  /** Seconds that its content takes; null where nothing says so, and for slides, which say it themselves. */
  needs: z.number().nullable(),
  /** Of a role-play that the trainer added: which scenario it plays. Such a part can be taken out again. */
  scenario: idSchema.nullable(),
  /** Slides of a part that can be taken apart; empty for every other part. */
  slides: z.array(slideDraftSchema),
});
export type PartDraft = z.infer<typeof partDraftSchema>;

/** Most parts of a programme (slides/model/programme.ts). */
export const MAX_PARTS = 40;

/** What a trainer can change of an own programme, as plain data: the screen edits it, the main process writes it. */
export const draftSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  parts: z.array(partDraftSchema).min(1).max(MAX_PARTS),
});
export type Draft = z.infer<typeof draftSchema>;

/** Most slides of a deck, as `deck.yaml` allows. */
export const MAX_SLIDES = 300;

/** An id for a new slide, which no slide of the draft has. */
export function freeSlideId(draft: Draft): string {
  const taken = new Set(draft.parts.flatMap(({ slides }) => slides.map(({ id }) => id)));
  let number = 1;
  while (taken.has(`trang-cua-toi-${number}`)) number += 1;
  return `trang-cua-toi-${number}`;
}

/** A role-play of a scenario as a new part, with an id that no part of the draft has. `minutes`: what it takes in class. */
export function newRoleplay(
  draft: Draft,
  { id: scenario, title, minutes }: { id: string; title: LocalText; minutes: number },
): PartDraft {
  const taken = new Set(draft.parts.map(({ id }) => id));
  const stem = `tinh-huong-${scenario}`.slice(0, 60).replace(/-+$/, '');
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return {
    ...{ id, kind: 'roleplay', title, minutes, hidden: false, essential: false, when: null },
    ...{ needs: minutes * 60, scenario, slides: [] },
  };
}
