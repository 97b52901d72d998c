import { stringify } from 'yaml';
import type { DeckFile } from '../../../../slides/model/deck.ts';
import type { Programme, Segment } from '../../../../slides/model/programme.ts';
import { inLocale, LOCALES, type Locale } from '../../../../slides/model/text.ts';
import type { LooseSlide } from './apart.ts';
import type { Assembly } from './assembly.ts';

/** Files of an own programme: what is in them, and which are copied. `deck` is null where no part has loose slides. */
export type OwnFiles = {
  programme: string;
  deck: { id: string; texts: Record<string, string>; media: Record<string, string> } | null;
};

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0 });

/**
 * Puts a programme together again: all loose slides, in the order of the parts, make one deck with the id `deckId`, and
 * each part names its first and last slide. Pure.
 */
export function filesOf({ programme, slides }: Assembly, deckId: string): OwnFiles {
  const segments = programme.segments.map((part) => placed(part, slides.get(part.id), deckId));
  const minutes = segments.reduce((sum, part) => sum + (part.hidden ? 0 : part.minutes), 0);
  const all = programme.segments.flatMap(({ id }) => slides.get(id) ?? []);
  return {
    programme: yaml({ ...programme, minutes, segments }),
    deck: all.length === 0 ? null : deckOf(programme, all, deckId),
  };
}

function placed(part: Segment, slides: readonly LooseSlide[] | undefined, deckId: string): Segment {
  const [first, last] = [slides?.[0], slides?.at(-1)];
  if (part.kind !== 'deck' || first === undefined || last === undefined) return part;
  return { ...part, deck: deckId, from: first.plan.id, to: last.plan.id };
}

function deckOf(programme: Programme, slides: readonly LooseSlide[], id: string): OwnFiles['deck'] {
  const languages = LOCALES.filter(
    (locale) => locale === 'vi' || slides.some(({ words }) => words[locale] !== undefined),
  );
  const plans = slides.map(({ plan: { languages: _, ...plan }, words }): DeckFile['slides'][number] => {
    const own = languages.filter((locale) => words[locale] !== undefined);
    return own.length === languages.length ? plan : { ...plan, languages: own };
  });
  const markdown = languages.map(
    (locale) => [`${locale}.md`, markdownOf(programme, slides, locale)] as const,
  );
  return {
    id,
    texts: {
      'deck.yaml': yaml({ format: 1, id, languages, slides: plans }),
      ...Object.fromEntries(markdown),
    },
    media: Object.assign({}, ...slides.map(({ media }) => media)) as Record<string, string>,
  };
}

function markdownOf(programme: Programme, slides: readonly LooseSlide[], locale: Locale): string {
  const texts = slides.flatMap(({ words }) => words[locale] ?? []);
  return `---\n${yaml({ title: inLocale(programme.title, locale) })}---\n${texts.join('\n\n---\n')}\n`;
}
