import type { NoteCode } from '../../../contract/importing.ts';
import { linesOfCode } from '../markdown-source.ts';
import { attributesOf } from './attributes.ts';
import { Elements } from './elements.ts';
import { fragmentOf } from './fragment.ts';

/** What the reading of a slide asks of the world: a file for a picture or clip, and somewhere to say what was lost. */
export type Surroundings = {
  /** Name in the deck's media folder for what an author calls `source`; null where it is not shown, which was then noted. */
  media: (source: string, line: number) => string | null;
  note: (code: NoteCode, what: string, line: number) => void;
  /** Comments that are no instructions are notes of the speaker (Marp). */
  commentsAreNotes: boolean;
};

/** A slide in the kit's own Markdown; `settings` are the attributes of its `.slide` comments. */
export type Translated = { text: string; notes: string[]; settings: Map<string, string> };

const CODE = /(`{1,20})(?!`)(?:(?!\n\s*\n)[^`]){1,2000}\1(?!`)/y;
const ESCAPE = /\\[^\n]/y;
const TAG = /<(\/?)([a-zA-Z][\w-]{0,40})(?=[\s/>])((?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^<>"']){0,2000}?)>/y;
const AUTOLINK = /<((?:https?|ftp|mailto|javascript|data|file):[^<>\s]{0,2000})>/iy;
const TARGET = String.raw`\(\s*(<[^<>\n]{0,500}>|[^()\n]{0,500}(?:\([^()\n]{0,100}\)[^()\n]{0,300})?)\)`;
const IMAGE = new RegExp(String.raw`!\[((?:[^\[\]\\\n]|\\.){0,500})\]${TARGET}`, 'y');
const LINK_END = new RegExp(String.raw`\]${TARGET}`, 'y');
const WIKI = /(!?)\[\[([^\]\n|]{1,300})(?:\|([^\]\n]{0,200}))?\]\]/y;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*(\S{1,2000}).*$/my;
const LIST_OF_ATTRIBUTES = /\{[.#:][^{}\n]{0,200}\}/y;
const BOX = /^:{3,}[^\n]*$/my;
const MATH =
  /\$\$(?:(?!\$\$)[\s\S]){1,2000}\$\$|\\\((?:(?!\\\))[^\n]){1,500}\\\)|\\\[(?:(?!\\\])[\s\S]){1,2000}\\\]/y;
const WEB = /^(?:https?:|ftp:|mailto:|tel:)/i;

/** Reads `text`, which begins on `line` of its file, into the kit's own Markdown: nothing of HTML is left in it. */
export function translate(text: string, line: number, around: Surroundings): Translated {
  return new Translation(text, line, around).run();
}

/** One pass over a text from left to right. */
class Translation {
  readonly #text: string;
  readonly #lowerCase: string;
  readonly #code: boolean[];
  readonly #lines: string[];
  readonly #around: Surroundings;
  readonly #elements: Elements;
  readonly #out: string[] = [];
  readonly #brackets: number[] = [];
  readonly #notes: string[] = [];
  readonly #settings = new Map<string, string>();
  /** First sign of the line being written, '' where there is none yet. */
  #first = '';
  #at = 0;
  #row = 0;
  readonly #line: number;

  constructor(text: string, line: number, around: Surroundings) {
    this.#text = text.replace(/\r\n?/g, '\n');
    this.#lowerCase = this.#text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    this.#lines = this.#text.split('\n');
    this.#code = linesOfCode(this.#lines);
    this.#line = line;
    this.#around = around;
    this.#elements = new Elements({
      note: (code, what) => this.#note(code, what),
      picture: (source, name) => this.#picture(source, name),
      link: (address) => this.#address(address),
      firstOfLine: () => this.#first,
    });
  }

  run(): Translated {
    while (this.#at < this.#text.length) {
      if (this.#atLineStart() && this.#codeLine()) continue;
      if (!this.#step()) this.#copy(1);
    }
    this.#out.push(this.#elements.end());
    return { text: tidy(this.#out.join('')), notes: this.#notes, settings: this.#settings };
  }

  #atLineStart(): boolean {
    return this.#at === 0 || this.#text[this.#at - 1] === '\n';
  }

  #note(code: NoteCode, what: string): void {
    this.#around.note(code, what, this.#line + this.#row);
  }

  /** Takes `length` characters that become `written`; lines are counted on. */
  #take(length: number, written: string): true {
    for (let at = this.#at; at < this.#at + length; at += 1) if (this.#text[at] === '\n') this.#row += 1;
    this.#at += length;
    this.#out.push(written);
    const newLine = written.lastIndexOf('\n');
    if (newLine >= 0 || this.#first === '')
      this.#first = written
        .slice(newLine + 1)
        .trimStart()
        .slice(0, 1);
    return true;
  }

  #copy(length: number): true {
    return this.#take(length, this.#text.slice(this.#at, this.#at + length));
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }

  /** A line inside of a block of code is kept as it is; its first one loses what comes after the fence. */
  #codeLine(): boolean {
    if (!this.#code[this.#row]) {
      const kept = this.#elements.indent(this.#lines[this.#row] ?? '');
      if (kept > 0) this.#take(kept, '');
      return false;
    }
    const line = this.#lines[this.#row] ?? '';
    const first = !this.#code[this.#row - 1];
    if (first && /\[[\d|,\- ]+\]|\{[\d|,\- ]+\}/.test(line)) this.#note('code-steps', line.trim());
    const written = first ? line.replace(/^(\s*(?:`{3,}|~{3,})).*$/, '$1') : line;
    const end = this.#at + line.length < this.#text.length ? 1 : 0;
    return this.#take(line.length + end, end === 1 ? `${written}\n` : written);
  }

  #step(): boolean {
    switch (this.#text[this.#at]) {
      case '\n':
        return this.#take(1, this.#elements.newline());
      case '\\':
      case '$':
        return this.#math() || this.#escape();
      case '`':
        return this.#verbatim(CODE);
      case '<':
        return this.#comment() || this.#tag() || this.#autolink() || this.#shown();
      case '!':
        return this.#image() || this.#wiki();
      case '[':
        return this.#wiki() || this.#definition() || this.#bracket();
      case ']':
        return this.#linkEnd();
      case '{':
        return this.#attributeList();
      case ':':
        return this.#atLineStart() && this.#verbatim(BOX);
      default:
        return false;
    }
  }

  #verbatim(pattern: RegExp): boolean {
    const found = this.#match(pattern);
    return found !== null && this.#copy(found[0].length);
  }

  #escape(): boolean {
    return this.#text[this.#at] === '\\' && this.#verbatim(ESCAPE);
  }

  #math(): boolean {
    const found = this.#match(MATH);
    if (found === null) return false;
    this.#note('math', found[0]);
    // A single line of code keeps the signs of a formula from being read as Markdown.
    const [said] = [found[0].replace(/`/g, "'").replace(/\s+/g, ' ')];
    return this.#take(found[0].length, `\`${said}\``);
  }

  /** `.slide` and `.element` are instructions; others are for nobody's eyes. */
  #comment(): boolean {
    if (!this.#text.startsWith('<!--', this.#at)) return false;
    const end = this.#text.indexOf('-->', this.#at + 4);
    if (end < 0) return false;
    const said = this.#text.slice(this.#at + 4, end).trim();
    const length = end + 3 - this.#at;
    const [, kind = '', rest = ''] = /^\.(slide|element):?([\s\S]*)$/.exec(said) ?? [];
    if (kind === 'slide') for (const [name, value] of attributesOf(rest)) this.#settings.set(name, value);
    if (kind === 'element') return this.#take(length, this.#element(rest));
    if (kind === '' && !this.#directive(said)) {
      if (this.#around.commentsAreNotes) this.#notes.push(said);
      else if (said !== '') this.#note('comment', said);
    }
    return this.#take(length, '');
  }

  #element(text: string): string {
    const attributes = attributesOf(text);
    const fragment = fragmentOf(attributes);
    if (attributes.has('style')) this.#note('style', attributes.get('style') ?? '');
    if (fragment?.lost) this.#note('fragment-style', fragment.lost);
    for (const name of attributes.keys())
      if (/^on/.test(name)) this.#note('script', name);
      else if (/^data-(?!fragment-index|id|auto-animate|trim|noescape|line-numbers)/.test(name))
        this.#note('attribute', name);
    return fragment === null ? '' : ` ${fragment.comment}`;
  }

  /** Marp's instructions for one slide. */
  #directive(said: string): boolean {
    const [, name = '', value = ''] = /^_?(\w+):\s*(.+)$/.exec(said) ?? [];
    if (name === 'backgroundColor' || name === 'backgroundImage') {
      this.#settings.set('data-background', value.replace(/^["']|["']$/g, ''));
      return true;
    }
    return /^(?:class|paginate|color|header|footer|theme|size|fit|style)$/.test(name);
  }

  #tag(): boolean {
    const found = this.#match(TAG);
    if (found === null) return false;
    const [whole, slash, name = '', rest = ''] = found;
    const after = this.#at + whole.length;
    const change = this.#elements.tag(name.toLowerCase(), slash === '/', rest, (end) => {
      const at = this.#lowerCase.indexOf(end, after);
      return at < 0 ? null : this.#text.slice(after, at);
    });
    if (change === null) return false;
    if (change.aside !== undefined)
      this.#notes.push(translate(change.aside, this.#line + this.#row, this.#around).text);
    return this.#take(whole.length + change.more, change.written);
  }

  #autolink(): boolean {
    const found = this.#match(AUTOLINK);
    return found !== null && this.#take(found[0].length, this.#address(found[1] ?? ''));
  }

  /** What only looks like a tag is shown as it was written. */
  #shown(): boolean {
    const found = this.#match(/<\/?[a-zA-Z!?][^<>\n]{0,80}>?/y);
    if (found === null) return this.#take(1, '\\<');
    this.#note('html-shown', found[0]);
    return this.#take(1, '\\<');
  }

  /** An address as it is read out; nothing can be pressed on a slide. */
  #address(target: string): string {
    const address = target.trim();
    if (address === '' || address.startsWith('#') || address.startsWith('/')) return '';
    if (!WEB.test(address)) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(address)) this.#note('link-removed', address);
      return '';
    }
    this.#note('link', address);
    // Code, so that no sign in an address is read as Markdown.
    return `\`${address.replace(/^mailto:|^tel:/i, '').replace(/`/g, '')}\``;
  }

  #picture(source: string, name: string): string {
    const file = this.#around.media(source, this.#line + this.#row);
    const said = name.replace(/[[\]\\`<>\n!*_]/g, ' ').trim();
    return file === null ? said : `![${said}](media/${file})`;
  }

  #image(): boolean {
    const found = this.#match(IMAGE);
    if (found === null) return false;
    const [whole, name = '', target = ''] = found;
    const source = targetOf(target);
    if (/^bg(?:\s|$)/.test(name)) {
      this.#settings.set('data-background-image', source);
      if (/contain|fit/.test(name)) this.#settings.set('data-background-size', 'contain');
      return this.#take(whole.length, '');
    }
    const sized = /^(?:(?:w|h|width|height):\S+\s*)+/.exec(name)?.[0] ?? '';
    return this.#take(whole.length, this.#picture(source, name.slice(sized.length)));
  }

  /** Obsidian: `![[picture.png|300]]`, `[[page|words]]`. */
  #wiki(): boolean {
    const found = this.#match(WIKI);
    if (found === null) return false;
    const [whole, picture, target = '', words] = found;
    if (picture === '!') return this.#take(whole.length, this.#picture(target, ''));
    return this.#take(whole.length, words ?? target);
  }

  #definition(): boolean {
    if (!this.#atLineStart()) return false;
    const found = this.#match(DEFINITION);
    if (found === null) return false;
    this.#note(WEB.test(found[1] ?? '') ? 'link' : 'link-removed', found[1] ?? '');
    return this.#take(found[0].length, '');
  }

  #bracket(): true {
    this.#brackets.push(this.#out.length);
    return this.#take(1, '[');
  }

  #linkEnd(): boolean {
    const open = this.#brackets.pop();
    const found = open === undefined ? null : this.#match(LINK_END);
    if (open === undefined || found === null) return false;
    const words = this.#out.slice(open + 1, open + 500).join('');
    const address = this.#address(targetOf(found[1] ?? ''));
    this.#out[open] = '';
    const same = address === '' || address === `\`${words.trim()}\``;
    return this.#take(found[0].length, same ? '' : ` (${address})`);
  }

  /** Pandoc's and Quarto's `{.fragment}` after an element. */
  #attributeList(): boolean {
    const found = this.#match(LIST_OF_ATTRIBUTES);
    if (found === null) return false;
    const classes = (found[0].match(/\.[\w-]+/g) ?? []).map((name) => name.slice(1)).join(' ');
    const fragment = fragmentOf(new Map([['class', classes]]));
    if (fragment === null) this.#note('attribute', found[0]);
    return this.#take(found[0].length, fragment === null ? '' : ` ${fragment.comment}`);
  }
}

/** The address in `(…)`, without angle brackets and without a title. */
function targetOf(target: string): string {
  const bare = target.trim();
  const [, inside] = /^<([^<>]*)>/.exec(bare) ?? [];
  if (inside !== undefined) return inside;
  return bare.replace(/\s+(?:"[^"]*"|'[^']*'|=\S*x\S*)\s*$/, '').trim();
}

/** Lines that would part slides, columns or notes in the kit's own files, and too much empty space, are taken care of. */
function tidy(text: string): string {
  const lines = text.split('\n');
  const code = linesOfCode(lines);
  const safe = lines.map((line, at) => {
    if (code[at]) return line;
    // A line break before an empty line would stay a backslash.
    const last = (lines[at + 1] ?? '').trim() === '';
    return (last ? line.replace(/([^\\])\\$/, '$1') : line)
      .replace(/^\s*---\s*$/, '***')
      .replace(/^\s*(\|\|\|)\s*$/, '\\$1')
      .replace(/^(\s*notes?):/i, '$1\\:')
      .trimEnd();
  });
  const open = lines.findIndex((line, at) => !code[at] && /^\s*(?:`{3,}[^`]*|~{3,}.*)$/.test(line));
  const fence = open < 0 ? undefined : /^\s*(`{3,}|~{3,})/.exec(lines[open] ?? '')?.[1];
  const whole =
    fence === undefined ? safe : [...safe.slice(0, open), ...lines.slice(open).map(defused), fence];
  return withoutGaps(whole).trim();
}

/** In a block of code that its author never closed, no line may part slides either. */
const defused = (line: string): string => (/^(?:---|\|\|\||notes?:)/i.test(line) ? ` ${line}` : line);

function withoutGaps(lines: string[]): string {
  const code = linesOfCode(lines);
  return lines
    .filter((line, at) => code[at] || line.trim() !== '' || (lines[at - 1] ?? '').trim() !== '')
    .join('\n');
}
