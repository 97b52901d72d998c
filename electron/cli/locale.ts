import { LOCALES, type Locale } from '../../slides/model/text.ts';
import { type OptionValues, UsageError } from './verb.ts';

/** The language that `--locale` names, Vietnamese without it. Throws UsageError for one that the kit does not have. */
export function localeOf({ locale = 'vi' }: OptionValues): Locale {
  const known = LOCALES.find((each) => each === locale);
  if (known === undefined)
    throw new UsageError(`"${locale}" is no language; there are ${LOCALES.join(', ')}`);
  return known;
}
