/** Words as they are compared: letters composed, no capitals, one space between words and none around. */
export const folded = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
