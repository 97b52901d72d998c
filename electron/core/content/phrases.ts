/** Vietnamese text as phrases are looked for in it: NFC, lower case, one space between words. */
export const foldWords = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** Text without what stands in quotation marks: what somebody else says. */
export const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’/g, ' ');

/** Finds a phrase as whole words in text that `foldWords` made. */
export const phraseIn = (phrase: string): RegExp => {
  const words = foldWords(phrase).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u');
};
