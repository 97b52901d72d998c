/**
 * Text as it is compared when somebody types without diacritics: small letters without tones and marks (from NFC or
 * NFD), đ as d, one space between words. "Xã Bảo  Yên" becomes "xa bao yen".
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
