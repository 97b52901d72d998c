import type { Token } from 'markdown-it';
import { doubtful, type Finding, type Place, wrong } from './problem.ts';

/** Where pictures inside a text come from: the address under `app://kit/`, or null where there is no such file. */
export type MediaAddress = (file: string) => string | null;

/** Where a run of words stands: the lines of its passage, the passage's first line in the file, its pictures. */
type Setting = { lines: string[]; line: number; media: MediaAddress; free: boolean };

/** What a comment asks of its block: to appear by itself, in which way (classes), and when (null: in its turn). */
export type FragmentMark = { classes: string; index: number | null };

/** `clips` are the names of the videos and sounds in it. */
type Inline = { text: string; fragment: FragmentMark | null; clips: string[]; findings: Finding[] };

const COMMENT = /[ \t]*<!--\s*(.*?)\s*-->/g;
const FRAGMENT = /^\.element:\s*class="fragment"$/;
/** On a free slide an element may also leave, be marked or struck out, and several may come at once. */
const FREE_FRAGMENT =
  /^\.element:\s*class="(fragment(?: (?:fade-out|semi-fade-out|strike|highlight))?)"(?:\s+data-fragment-index="(\d{1,3})")?$/;
const HTML = /<(?:!--|\/?[a-z][a-z0-9-]*(?=[\s>/]))/i;
const MEDIA_FILE = /^media\/([a-z0-9-]+\.(?:svg|png|jpg|webp))$/;
const CLIP_FILE = /^media\/([a-z0-9-]+\.(webm|mp4|ogg|mp3|m4a|wav))$/;
const VIDEO = new Set(['webm', 'mp4']);

/**
 * Reads the words of one block and cleans its token in place: comments are taken out, links lose their address, pictures
 * from anywhere but the deck's `media/` become their description. Raw HTML stays as visible text, for it was never parsed.
 */
export function readInline(token: Token, setting: Setting): Inline {
  const findings: Finding[] = [];
  const kept: Token[] = [];
  const clips: string[] = [];
  // What a trainer brings along was made harmless and told when it was taken in; the check only doubts it.
  const tell = setting.free ? doubtful : wrong;
  let fragment: FragmentMark | null = null;
  let text = '';
  let row = token.map?.[0] ?? 0;
  for (const child of token.children ?? []) {
    const place = (needle: string): Place => placeOf(setting, row, needle);
    if (child.type === 'softbreak' || child.type === 'hardbreak') {
      row += 1;
      text += ' ';
    } else if (child.type === 'text_special') {
      // Escaped or written as an entity: text, whatever it looks like.
      child.type = 'text';
      text += child.content;
    } else if (child.type === 'text') {
      child.content = child.content.replace(COMMENT, (whole, said: string) => {
        const mark = readMark(said, setting.free);
        if (mark !== null) fragment = mark;
        else findings.push(tell(place(whole.trim()), 'element', COMMENTS));
        return '';
      });
      const html = HTML.exec(child.content)?.[0];
      if (html !== undefined)
        findings.push(tell(place(html), 'html', `HTML (${html}) is shown as text; use Markdown`));
      text += child.content;
    } else if (child.type === 'link_open') {
      findings.push(tell(place(String(child.attrGet('href') ?? '')), 'address', LINKS));
    } else if (child.type === 'image' && setting.free && readClip(child, setting.media)) {
      clips.push(child.content);
    } else if (child.type === 'image') {
      const refusal = readImage(child, setting.media);
      if (refusal !== null) findings.push(wrong(place('!['), 'image', refusal));
      text += child.content;
    } else if (child.type === 'code_inline') {
      text += child.content;
    }
    if (!(child.type === 'text' && child.content === '')) kept.push(child);
  }
  while (kept.at(-1)?.type === 'softbreak') kept.pop();
  token.children = kept;
  return { text: text.trim(), fragment, clips, findings };
}

const COMMENTS = 'only <!-- .element: class="fragment" --> may stand in a text; remove this comment';
const LINKS =
  'links are not shown in a room without internet; write the words only, sources go to sources.yaml';

function readMark(said: string, free: boolean): FragmentMark | null {
  if (!free) return FRAGMENT.test(said) ? { classes: 'fragment', index: null } : null;
  const [, classes, index] = FREE_FRAGMENT.exec(said) ?? [];
  return classes === undefined ? null : { classes, index: index === undefined ? null : Number(index) };
}

/** Makes a token of a video or sound out of one of a picture; false where it names no such file. Its name is `content`. */
function readClip(image: Token, media: MediaAddress): boolean {
  const [source = '', file, ending] = CLIP_FILE.exec(String(image.attrGet('src') ?? '')) ?? [];
  const address = file === undefined ? null : media(file);
  if (address === null) return false;
  image.type = VIDEO.has(ending ?? '') ? 'video' : 'audio';
  image.content = image.content.trim() || source.slice('media/'.length);
  image.attrs = [['src', address]];
  image.children = null;
  return true;
}

/** Gives a picture its address in the kit, or makes it text and answers why. */
function readImage(image: Token, media: MediaAddress): string | null {
  const source = String(image.attrGet('src') ?? '');
  const file = MEDIA_FILE.exec(source)?.[1];
  const address = file === undefined ? null : media(file);
  if (address !== null) {
    image.attrs = [
      ['src', address],
      ['alt', ''],
    ];
    return null;
  }
  image.type = 'text';
  image.tag = '';
  image.children = null;
  return file === undefined
    ? `pictures come from the deck's own folder: media/name.svg (also png, jpg, webp), not "${source.slice(0, 80)}"`
    : `there is no file ${source} beside this deck; add it or correct its name`;
}

function placeOf({ lines, line }: Setting, row: number, needle: string): Place {
  const column = needle === '' ? -1 : (lines[row] ?? '').indexOf(needle);
  return { line: line + row, column: column < 0 ? 1 : column + 1 };
}
