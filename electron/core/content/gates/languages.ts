import type { Programme } from '../../../../slides/model/programme.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { type ContentLibrary, languagesOf } from '../library.ts';
import { doubtful, type Place, wrong } from '../problem.ts';
import type { Gated, InFile, Passage } from './passage.ts';

/** So many letters are more than a name: of a person, a place, an app. */
const MORE_THAN_A_NAME = 12;

/** Letters by which a text is known to be in one of the languages and in no other. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Words that only begin with a capital: names. They are left out where a text is asked for its language. */
const withoutNames = (text: string): string => text.replace(/(?<=[\p{L}\d,] )\p{Lu}[\p{L}’'-]*/gu, ' ');

/** What tells that a text is not in the language in which it stands; null where nothing does. */
export function otherLanguage(locale: Locale, text: string): string | null {
  const words = withoutNames(text.normalize('NFC'));
  const [latin, cyrillic] = [count(words, LATIN), count(words, CYRILLIC)];
  if (locale === 'uk') return cyrillic === 0 && latin > MORE_THAN_A_NAME ? 'has no Cyrillic letter' : null;
  if (cyrillic > MORE_THAN_A_NAME) return 'is in Cyrillic letters';
  if (locale === 'en' && latin > MORE_THAN_A_NAME && count(words, VIETNAMESE) * 6 > latin)
    return 'has the letters of Vietnamese';
  return null;
}

/** Texts that are in another language than their file says, and texts of two languages that are the same. */
export function mixedLanguages({ passages }: Gated): InFile[] {
  const vi = new Set(passages.filter(({ locale }) => locale === 'vi').map(same));
  return passages.flatMap((passage) => {
    const { locale, text, file, place } = passage;
    if (locale === 'vi') return [];
    const other = otherLanguage(locale, text);
    if (other !== null)
      return [
        {
          file,
          finding: wrong(place, 'same-text', `the text in "${locale}" ${other}; translate it, or remove it`),
        },
      ];
    if (count(text, /\p{L}/gu) <= MORE_THAN_A_NAME || !vi.has(same(passage))) return [];
    return [
      {
        file,
        finding: wrong(place, 'same-text', `the text in "${locale}" is the same as in "vi"; translate it`),
      },
    ];
  });
}

/** A text as it is compared: letters only, so that a changed dash or quotation mark makes no translation of it. */
const same = ({ text }: Passage): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Languages that a programme claims and one of its parts lacks: a class would see "not translated" in between. */
export function unkeptLanguages(
  programme: Programme,
  library: ContentLibrary,
  file: string,
  place: Place,
): InFile[] {
  const kept = languagesOf(library, programme);
  return programme.languages
    .filter((locale) => !kept.includes(locale))
    .map((locale) => ({
      file,
      finding: doubtful(
        place,
        'untranslated',
        `"${locale}" is claimed, but a deck, quiz or role-play of this programme is not translated; it falls back to vi`,
      ),
    }));
}
