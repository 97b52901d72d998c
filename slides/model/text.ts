import { z } from 'zod';

/** The languages of the kit, the first being the one every text is written in first. */
export const LOCALES = ['vi', 'en', 'uk'] as const;
export const localeSchema = z.enum(LOCALES);
export type Locale = z.infer<typeof localeSchema>;

/** A text in Vietnamese and, where translated, in English and Ukrainian. Whitespace around it is cut. */
export const localTextSchema = z.strictObject({
  vi: z.string().trim().min(1),
  en: z.string().trim().min(1).optional(),
  uk: z.string().trim().min(1).optional(),
});
export type LocalText = z.infer<typeof localTextSchema>;

/** The text in `locale`, or the Vietnamese one where that is not translated yet. */
export const inLocale = (text: LocalText, locale: Locale): string => text[locale] ?? text.vi;

/** True where `text` has to fall back to Vietnamese, so that a screen can say "chưa dịch". */
export const isUntranslated = (text: LocalText, locale: Locale): boolean => text[locale] === undefined;

/** An identifier of content: lower case letters without diacritics, digits and hyphens, at most 64 characters. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower case letters a-z, digits and single hyphens')
  .max(64);

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** What every fact shown to people carries: where it comes from, and who checked it (null: nobody yet). */
export const sourcedSchema = z.strictObject({
  source: z.string().min(1),
  source_date: daySchema,
  checked_by: z.string().min(1).nullable(),
});
