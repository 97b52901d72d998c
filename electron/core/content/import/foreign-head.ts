import { parse } from 'yaml';

/** The head of a deck from elsewhere: its title, its own marks between slides, and which keys mean nothing here. */
export type ForeignHead = {
  title: string | null;
  /** Lines that part slides, where the deck names its own (reveal-md). */
  separators: string[];
  ignored: string[];
  /** Comments are notes (Marp). */
  marp: boolean;
  /** Slides have heads of their own (Slidev). */
  slidev: boolean;
  broken: boolean;
  /** Index of the first line after it. */
  next: number;
};

const NONE: ForeignHead = {
  title: null,
  separators: [],
  ignored: [],
  marp: false,
  slidev: false,
  broken: false,
  next: 0,
};

const LONGEST = 200;
const FENCE = /^---\s*$/;
const PAIR = /^(?:[\w-]+\s*:(?:\s.*)?|\s+.*|\s*-\s.*|\s*#.*|\s*)$/;
/** Keys of Slidev that a slide's own head begins with. */
const OF_SLIDE = /^(?:layout|background|backgroundSize|class|transition|clicks|image|hide|level|title)\s*:/m;

/** True where `lines` can only be pairs of a key and a value, and at least one is. */
const arePairs = (lines: readonly string[]): boolean =>
  lines.some((line) => /^[\w-]+\s*:/.test(line)) && lines.every((line) => PAIR.test(line));

/** Reads the YAML between two lines `---` at the top; a deck that merely begins with a mark between slides has none. Pure. */
export function readHead(lines: readonly string[]): ForeignHead {
  if (!FENCE.test(lines[0] ?? '')) return NONE;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0 || end > LONGEST || !arePairs(lines.slice(1, end))) return NONE;
  const values = pairsOf(lines.slice(1, end));
  if (values === null) return { ...NONE, broken: true, next: end + 1 };
  const { title, separator, verticalSeparator, marp, ...others } = values;
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, 200) : null,
    separators: [separator, verticalSeparator].flatMap((mark) =>
      typeof mark === 'string' ? [plain(mark)] : [],
    ),
    ignored: Object.keys(others),
    marp: marp === true,
    slidev: ['layout', 'highlighter', 'drawings', 'transition', 'mdc', 'themeConfig'].some(
      (key) => key in others,
    ),
    broken: false,
    next: end + 1,
  };
}

/** The head of one slide (Slidev): nothing but pairs with a key that a slide has; null for a slide itself. */
export function readSlideHead(lines: readonly string[], slidev: boolean): Record<string, unknown> | null {
  if (!arePairs(lines) || !(slidev || OF_SLIDE.test(lines.join('\n')))) return null;
  return pairsOf(lines);
}

/** Null where it is no mapping, or no YAML at all. */
function pairsOf(lines: readonly string[]): Record<string, unknown> | null {
  try {
    const value: unknown = parse(lines.join('\n'), { maxAliasCount: 10, logLevel: 'error' });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** reveal-md's marks are regular expressions; only their plain text is used, as nobody's pattern may run here. */
const plain = (mark: string): string => mark.replace(/\\r\?|\\n|\\s\*|[\^$]/g, '').trim();
