import type { Locale } from '../../slides/model/text.ts';

/** Languages call themselves by their own name, so that each is found by who needs it. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  vi: 'Tiếng Việt',
  en: 'English',
  uk: 'Українська',
};
