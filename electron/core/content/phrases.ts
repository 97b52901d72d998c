/** Vietnamese text as phrases are looked for in it: NFC, lower case, one space between words. */
export const foldWords = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** Text without what stands in quotation marks: what somebody else says. */
export const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|«[^»]*»|"[^"]*"|‘[^’]*’/g, ' ');

/** Finds a phrase as whole words in text that `foldWords` made; a word that ends in `*` with any ending. */
export const phraseIn = (phrase: string): RegExp => {
  const words = foldWords(phrase)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('\\*', '\\p{L}*');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u');
};
