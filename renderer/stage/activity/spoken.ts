/** A line of an activity: who says it (null where the text does not say) and the words without quotation marks. */
export type SpokenLine = { who: string | null; words: string };

const MARKS = '“”„"«»';

/** Takes `Người kể: “Cô ơi…”` apart. A line without a speaker or without quotation marks is all words. */
export function spokenLine(line: string): SpokenLine {
  const found = /^([^:“”„"«»]{1,32}):\s*([“„"«].*)$/su.exec(line.trim());
  const words = found?.[2] ?? line.trim();
  return { who: found?.[1]?.trim() ?? null, words: unquoted(words) };
}

function unquoted(words: string): string {
  const inner = words.slice(1, -1);
  const wrapped = MARKS.includes(words.charAt(0)) && MARKS.includes(words.charAt(words.length - 1));
  return wrapped && ![...inner].some((letter) => MARKS.includes(letter)) ? inner : words;
}

/** Text around which the screen still has to put quotation marks, true unless the words bring their own. */
export const needsMarks = (words: string): boolean => !MARKS.includes(words.charAt(0));
