/** Advance widths of Noto Sans Regular in hundredths of the type size; letters with marks are as wide as their base. */
const ADVANCES: Readonly<Record<number, string>> = {
  17: '‘’',
  22: "'",
  26: ' ijlії',
  27: '!,.:;J·',
  28: '`ІЇ',
  30: '()',
  32: '-',
  33: '[]',
  34: 'If',
  36: 't“”',
  37: '/\\',
  38: '{}',
  41: '"r',
  43: '?°',
  44: '_гґ',
  46: 'т',
  47: 'z',
  48: 'cs',
  49: 'зсэє',
  50: '–',
  51: 'vyГух«»',
  52: 'FL',
  53: 'kxкҐ',
  54: 'ь',
  55: '*S|е',
  56: 'ETaeЕТав',
  57: '$+0123456789<=>YZ^~',
  58: 'Зя',
  59: 'XХлоч',
  60: 'PVoРб',
  61: 'bdgpqБЬднпрц',
  62: 'KRhnuКУийъđ',
  63: 'C',
  64: 'AАСЯЄ',
  65: '#BВЭ',
  67: 'Ч',
  70: 'Л',
  73: '&DGUДПĐ',
  74: 'HНЦф',
  76: 'NИЙОжы',
  77: 'м',
  78: 'OQ',
  79: 'w…',
  80: 'ю',
  83: '%Ф',
  89: 'ш',
  90: '@Жщ',
  93: 'mMWМ',
  103: '—ЮШЩЫ№',
};

const WIDTHS = new Map(
  Object.entries(ADVANCES).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);
/** A letter that the table does not know, and one with a horn. */
const [UNKNOWN, HORN] = [100, 5];
/** Bold is that much wider; and a little more everywhere, so that no line is found to fit that does not. */
const [BOLD, SAFE] = [1.084, 1.02];

/** Millimetres of one typographic point. */
const MM = 25.4 / 72;

/** Size in points, height of a line as a multiple of it, and whether the words are bold. */
export type Type = { pt: number; line: number; bold?: boolean };

function advance(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  const [base = '', ...marks] = letter.normalize('NFD');
  return (WIDTHS.get(base) ?? UNKNOWN) + (marks.includes('\u031b') ? HORN : 0);
}

/** Width in millimetres of a run of text in Noto Sans; never less than what is printed. */
export function textWidth(text: string, { pt, bold = false }: Type): number {
  let hundredths = 0;
  for (const letter of text.normalize('NFC')) hundredths += advance(letter);
  return (hundredths / 100) * pt * MM * SAFE * (bold ? BOLD : 1);
}

/** Lines that `text` takes in a column of `width` millimetres; 0 for no words. A word longer than a line is broken. */
export function lineCount(text: string, width: number, type: Type): number {
  const space = textWidth(' ', type);
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const needs = textWidth(word, type);
    if (used + space + needs <= width) used += space + needs;
    else {
      lines += Math.max(1, Math.ceil(needs / width));
      used = needs % width;
    }
  }
  return lines;
}

/** Height in millimetres of `text` set in a column of `width` millimetres. */
export const textHeight = (text: string, width: number, type: Type): number =>
  lineCount(text, width, type) * lineHeight(type);

/** Height in millimetres of one line. */
export const lineHeight = ({ pt, line }: Type): number => pt * line * MM;
