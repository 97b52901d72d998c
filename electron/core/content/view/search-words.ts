import { LOCALES } from '../../../../slides/model/text.ts';
import { fold } from '../../places/fold.ts';
import { stringsIn } from '../words.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * All words for people in an item, in every language, as they are searched: folded, one space between them. What stands in
 * no language (ids, layouts, addresses) is left out, and so are tags and the marks of messages.
 */
export function searchWords(item: unknown): string {
  return fold(
    textsIn(item)
      .join(' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\|[a-z-]+\]\]/g, ' ')
      .replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? ' '),
  );
}

/** The strings below the name of a language, wherever that stands. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([key, inside]) =>
    (LOCALES as readonly string[]).includes(key)
      ? stringsIn(inside).map(({ text }) => text)
      : textsIn(inside),
  );
}
