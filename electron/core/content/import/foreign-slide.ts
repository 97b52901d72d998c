import type { SlideBackground } from '../../../../slides/model/deck.ts';
import type { NoteCode } from '../../../contract/importing.ts';
import { MOST_NOTES_LETTERS, MOST_SLIDE_LETTERS } from '../markdown-source.ts';
import { groundOf, parseColour, parseGradient } from './colour.ts';
import type { ForeignSlide } from './foreign-source.ts';
import { type Surroundings, translate } from './translate.ts';

/** A slide as it goes into the kit's own files. */
export type TakenSlide = {
  text: string;
  notes: string;
  tone: 'paper' | 'night';
  background: SlideBackground | null;
  autoAnimate: boolean;
  /** Planned seconds, where the author said so. */
  seconds: number | null;
};

/** What a slide may say of itself that changes nothing here, or is the deck's own business. */
const SILENT =
  /^(?:id|class|style|data-state|data-auto-animate-(?:id|restart|easing|duration|delay|unmatched)|data-background-(?:repeat|position|transition|interactive|size|opacity|image|color|gradient)|data-background|data-auto-animate|data-timing|data-notes|data-visibility|data-separator\S*|data-menu-title)$/;

/** So much stands on no slide; what is longer is cut where a paragraph ends, or anywhere. */
const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const paragraph = text.lastIndexOf('\n\n', most);
  return text.slice(0, paragraph > most / 2 ? paragraph : most);
};

/** Takes one slide over; null where its author hid it. Pure but for `around`. */
export function takeSlide(slide: ForeignSlide, around: Surroundings): TakenSlide | null {
  const body = translate(cut(slide.text, MOST_SLIDE_LETTERS), slide.line, around);
  const settings = new Map([...settingsOfHead(slide.head), ...body.settings]);
  const note = (code: NoteCode, what: string): void => around.note(code, what, slide.line);
  if (settings.get('data-visibility') === 'hidden' || settings.get('hide') === 'true') {
    note('hidden-slide', '');
    return null;
  }
  for (const [name, value] of settings) {
    if (/^on/.test(name)) note('script', name);
    else if (/^data-(?:transition|autoslide)/.test(name)) note('transition', '');
    else if (/^data-background-(?:video|iframe)/.test(name)) note('background', value);
    else if (!SILENT.test(name)) note('attribute', name);
  }
  const notes =
    slide.notes === null
      ? null
      : translate(cut(slide.notes.text, MOST_NOTES_LETTERS), slide.notes.line, around);
  // Lists in lists in lists take more room than they say.
  const text = body.text.length <= 2 * MOST_SLIDE_LETTERS ? body.text : '';
  if (slide.text.length > MOST_SLIDE_LETTERS || text !== body.text) note('cut', '');
  const ground = backgroundOf(settings, slide, around);
  return {
    text,
    notes: cut(
      [notes?.text ?? '', ...body.notes, ...(notes?.notes ?? []), settings.get('data-notes') ?? '']
        .filter((text) => text.trim() !== '')
        .map(withoutMarks)
        .join('\n\n'),
      MOST_NOTES_LETTERS,
    ),
    tone: ground?.tone ?? 'paper',
    background: ground?.background ?? null,
    autoAnimate: settings.has('data-auto-animate'),
    seconds: secondsOf(settings.get('data-timing')),
  };
}

/** Notes from comments and attributes were never read as Markdown of a slide: no line of them may part slides. */
const withoutMarks = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/^---\s*$/.test(line) ? '***' : line))
    .join('\n');

/** Slidev's head of a slide in the names of reveal.js. */
function settingsOfHead(head: Record<string, unknown> | null): [string, string][] {
  return Object.entries(head ?? {}).flatMap(([key, value]): [string, string][] => {
    if (key === 'background' || (key === 'image' && typeof value === 'string'))
      return [['data-background', String(value)]];
    if (key === 'backgroundSize') return [['data-background-size', String(value)]];
    return key === 'hide' ? [['hide', String(value)]] : [];
  });
}

function secondsOf(text: string | undefined): number | null {
  const seconds = Number.parseInt(text ?? '', 10);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(900, Math.max(10, seconds)) : null;
}

type Ground = { tone: 'paper' | 'night'; background: SlideBackground };

const PICTURE = /\.(?:png|jpe?g|webp|svg|gif|avif|bmp)(?:[?#].*)?$|^(?:url\(|https?:|data:|\.{0,2}\/)/i;

function backgroundOf(
  settings: ReadonlyMap<string, string>,
  slide: ForeignSlide,
  around: Surroundings,
): Ground | null {
  const general = settings.get('data-background') ?? '';
  const source = settings.get('data-background-image') ?? (PICTURE.test(general) ? general : '');
  const painted = settings.get('data-background-gradient') ?? settings.get('data-background-color') ?? '';
  const colours = painted === '' && source !== general ? general : painted;
  const paint = colours === '' ? null : paintOf(colours, slide, around);
  const image = source === '' ? null : around.media(urlOf(source), slide.line);
  if (image === null) return paint;
  const opacity = Number.parseFloat(settings.get('data-background-opacity') ?? '1');
  return {
    // Words on a picture stand on a dark panel.
    tone: 'night',
    background: {
      ...paint?.background,
      image,
      fit: settings.get('data-background-size') === 'contain' ? 'contain' : 'cover',
      opacity: Number.isFinite(opacity) ? Math.min(1, Math.max(0, opacity)) : 1,
    },
  };
}

const urlOf = (source: string): string => source.trim().replace(/^url\(\s*["']?(.*?)["']?\s*\)$/i, '$1');

function paintOf(text: string, slide: ForeignSlide, around: Surroundings): Ground | null {
  const rest = { fit: 'cover', opacity: 1 } as const;
  const single = parseColour(text);
  const gradient = single === null ? parseGradient(text) : null;
  if (single === null && gradient === null) {
    around.note('background', text, slide.line);
    return null;
  }
  const { colors, tone, shaded } = groundOf(single === null ? (gradient?.colours ?? []) : [single]);
  if (shaded) around.note('background-shade', text, slide.line);
  const [color] = colors;
  if (single !== null && color !== undefined) return { tone, background: { color, ...rest } };
  return { tone, background: { gradient: { colors, angle: gradient?.angle ?? 180 }, ...rest } };
}
