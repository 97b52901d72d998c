import { z } from 'zod';
import type { RequestTexts, Scenario } from '../../scenarios/model/schema.ts';
import { MAX_OWN_RULES, ownRuleSchema } from '../../slides/model/adapt/rules.ts';
import { type Checked, type FactState, factKindSchema, MOST_NAME } from '../../slides/model/checks.ts';
import type { Contact } from '../../slides/model/contacts.ts';
import type { CompiledDeck } from '../../slides/model/deck.ts';
import { type CompiledHandout, READERS } from '../../slides/model/handout.ts';
import type { Programme } from '../../slides/model/programme.ts';
import type { Quiz } from '../../slides/model/quiz.ts';
import type { Rule } from '../../slides/model/rules.ts';
import { sourceSchema } from '../../slides/model/source.ts';
import { idSchema, localeSchema, localTextSchema } from '../../slides/model/text.ts';
import { madeSchema } from './print.ts';

const console_ = ['console'] as const;

/** What the library has, in the order in which it is listed. */
export const ITEM_KINDS = ['programme', 'deck', 'scenario', 'quiz', 'handout'] as const;
const refSchema = z.strictObject({ kind: z.enum(ITEM_KINDS), id: idSchema });
export type ItemRef = z.infer<typeof refSchema>;
export type ItemKind = ItemRef['kind'];

const itemSchema = refSchema.extend({
  title: localTextSchema,
  summary: localTextSchema.nullable(),
  /** For whom; what stands in no programme yet says nobody. */
  readers: z.array(z.enum(READERS)),
  ages: z.object({ from: z.int(), to: z.int() }).nullable(),
  minutes: z.number().nullable(),
  /** Parts, slides, scenes, questions of a form, or pages. */
  size: z.int(),
  /** Those in which it is complete. */
  languages: z.array(localeSchema),
  /** It did not come with the kit. */
  added: z.boolean(),
  /** What is used in it, and where it is used. */
  uses: z.array(refSchema),
  usedIn: z.array(refSchema),
  sources: z.array(idSchema),
  /** Everything that is said in it, as it is searched: small letters without diacritics, one space between words. */
  words: z.string(),
});
export type LibraryItem = z.infer<typeof itemSchema>;

/** One item, whole, to look at. */
export type OpenItem =
  | { kind: 'programme'; programme: Programme }
  | { kind: 'deck'; deck: CompiledDeck }
  | { kind: 'scenario'; scenario: Scenario; requests: RequestTexts | null; contacts: Contact[] }
  | { kind: 'quiz'; quiz: Quiz }
  | { kind: 'handout'; handout: CompiledHandout };

/** A fact with who checked it and whether somebody should again. */
export type FactView<F extends Contact | Rule> = {
  fact: F;
  checked: Checked | null;
  state: FactState;
  /** The trainer added it. */
  own: boolean;
};
/** `due`: how many nobody has checked within a year. */
export type FactsView = { contacts: FactView<Contact>[]; rules: FactView<Rule>[]; due: number };

const factsSchema = z.custom<FactsView>();

/** Looking at what there is, and the numbers and rules that can change. */
export const libraryViewChannels = {
  'library.items': {
    input: z.undefined(),
    output: z.object({ items: z.array(itemSchema), sources: z.array(sourceSchema) }),
    windows: console_,
  },
  'library.open': { input: refSchema, output: z.custom<OpenItem>(), windows: console_ },
  /** Writes a deck, a role-play or a quiz as a PDF; the others are printed by `print.make` and `print.paper`. */
  'library.print': {
    input: z.strictObject({
      kind: z.enum(['deck', 'scenario', 'quiz']),
      id: idSchema,
      locale: localeSchema,
      choose: z.boolean().default(false),
    }),
    output: madeSchema,
    windows: console_,
  },
  /** Writes the sheet on which numbers and rules are checked. */
  'library.printFacts': {
    input: z.strictObject({ locale: localeSchema, choose: z.boolean().default(false) }),
    output: madeSchema,
    windows: console_,
  },
  'library.facts': { input: z.undefined(), output: factsSchema, windows: console_ },
  /** Notes that somebody has checked these facts today; with an empty name it is taken back. */
  'library.check': {
    input: z.strictObject({ kind: factKindSchema, id: idSchema, by: z.string().trim().max(MOST_NAME) }),
    output: factsSchema,
    windows: console_,
  },
  'library.ownRules': { input: z.undefined(), output: z.array(ownRuleSchema), windows: console_ },
  /** Replaces the rules that the trainer added. */
  'library.setRules': {
    input: z.array(ownRuleSchema).max(MAX_OWN_RULES),
    output: factsSchema,
    windows: console_,
  },
} as const;
