import type { NoteCode } from '../../../contract/importing.ts';
import { attributesOf, classesOf } from './attributes.ts';
import { fragmentOf } from './fragment.ts';
import { BLOCKS, COLUMNS, MARKS, QUIET, TAKEN_OUT, VOID_OUT } from './tags.ts';

/** What becomes of a tag: `written` in its place, and `more` characters after it that go with it. */
export type TagChange = { written: string; more: number; aside?: string };

type Context = {
  note: (code: NoteCode, what: string) => void;
  picture: (source: string, name: string) => string;
  link: (address: string) => string;
  /** First sign of the line being written, '' where there is none yet. */
  firstOfLine: () => string;
};

/** The text up to `end` (lower case), null where it never comes. */
type Until = (end: string) => string | null;

/** Elements inside of so many others are only words. */
const DEEPEST = 100;

type Open = { name: string; close: string; columns: boolean };

/** HTML elements inside of Markdown, told one tag after the other, become the kit's own marks; the rest is words. */
export class Elements {
  readonly #context: Context;
  readonly #open: Open[] = [];
  /** Elements that never end are looked for once only. */
  readonly #endless = new Set<string>();
  #listIndent: number | null = null;
  #table: { rows: number; cells: number } | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  /** What a new line is: a space inside of a table, where a row is one line. */
  newline(): string {
    return this.#table === null ? '\n' : ' ';
  }

  /** Characters at the beginning of `line` that only show how deep it stands in elements, and would make it code. */
  indent(line: string): number {
    const space = line.length - line.trimStart().length;
    if (space === 0 || (this.#open.length === 0 && !line.trimStart().startsWith('<'))) return 0;
    if (!/^\s*(?:[-*+]|\d+[.)])\s/.test(line)) return space;
    this.#listIndent ??= space;
    return Math.min(space, this.#listIndent);
  }

  /** Null where `name` is nothing that HTML has. */
  tag(name: string, closing: boolean, rest: string, until: Until): TagChange | null {
    if (closing) return this.#known(name) ? { written: this.#close(name), more: 0 } : null;
    const attributes = attributesOf(rest);
    for (const event of attributes.keys()) if (/^on/.test(event)) this.#context.note('script', event);
    if (TAKEN_OUT.has(name)) return this.#takeOut(name, until);
    if (VOID_OUT.has(name)) {
      this.#context.note('removed', `<${name}>`);
      return { written: '', more: 0 };
    }
    if (name === 'video' || name === 'audio') return this.#clip(name, attributes, until);
    if (name === 'aside' && classesOf(attributes).includes('notes')) {
      const inside = until('</aside');
      if (inside !== null) return { written: '\n\n', more: inside.length, aside: inside };
    }
    const written = this.#single(name, attributes) ?? this.#begin(name, attributes, rest.endsWith('/'));
    return written === null ? null : { written, more: 0 };
  }

  /** Ends everything that is still open. */
  end(): string {
    return this.#open
      .splice(0)
      .reverse()
      .map(({ close }) => close)
      .join('');
  }

  #known(name: string): boolean {
    return (
      QUIET.has(name) ||
      MARKS.has(name) ||
      BLOCKS.has(name) ||
      TAKEN_OUT.has(name) ||
      /^(?:h[1-6]|ul|ol|li|blockquote|a|pre|table|tr|t[dh]|br|hr|img|video|audio|source)$/.test(name)
    );
  }

  #takeOut(name: string, until: Until): TagChange {
    this.#context.note('removed', `<${name}>`);
    const inside = this.#endless.has(name) ? null : until(`</${name}`);
    if (inside === null) this.#endless.add(name);
    return { written: '', more: inside?.length ?? 0 };
  }

  #clip(name: string, attributes: Map<string, string>, until: Until): TagChange {
    const inside = this.#endless.has(name) ? null : until(`</${name}`);
    if (inside === null) this.#endless.add(name);
    const first = /<source\s([^<>]{0,2000})>/i.exec(inside?.slice(0, 5000) ?? '')?.[1];
    const source =
      attributes.get('src') ??
      attributes.get('data-src') ??
      (first === undefined
        ? undefined
        : (attributesOf(first).get('src') ?? attributesOf(first).get('data-src')));
    const written = source === undefined ? '' : this.#context.picture(source, attributes.get('title') ?? '');
    return { written: `\n\n${written}\n\n`, more: inside?.length ?? 0 };
  }

  /** Elements without anything in them. */
  #single(name: string, attributes: Map<string, string>): string | null {
    switch (name) {
      case 'br':
        if (this.#table !== null || /^[#|]/.test(this.#context.firstOfLine())) return ' ';
        return this.#context.firstOfLine() === '' ? '\n' : '\\\n';
      case 'hr':
        return '\n\n***\n\n';
      case 'img': {
        const source = attributes.get('src') ?? attributes.get('data-src') ?? '';
        const fragment = fragmentOf(attributes);
        if (attributes.has('style')) this.#context.note('style', attributes.get('style') ?? '');
        const picture = this.#context.picture(source, attributes.get('alt') ?? '');
        return fragment === null ? picture : `${picture} ${fragment.comment}`;
      }
      case 'source':
      case 'wbr':
        return '';
      default:
        return null;
    }
  }

  #begin(name: string, attributes: Map<string, string>, single: boolean): string | null {
    if (!this.#known(name)) return null;
    if (single) return '';
    const fragment = fragmentOf(attributes);
    if (fragment?.lost) this.#context.note('fragment-style', fragment.lost);
    const columns = this.#areColumns(name, attributes);
    const style = attributes.get('style');
    if (style !== undefined && !columns) this.#context.note('style', style);
    const said = fragment === null ? '' : ` ${fragment.comment}`;
    const push = (open: string, close: string, isColumns = false): string => {
      if (this.#open.length >= DEEPEST) return '';
      if (this.#open.length === 0) this.#listIndent = null;
      this.#open.push({ name, close, columns: isColumns });
      return open;
    };
    const mark = MARKS.get(name);
    if (mark !== undefined) return push(mark, mark);
    if (/^h[1-6]$/.test(name)) return push(`\n\n${'#'.repeat(Number(name[1]))} `, `${said}\n\n`);
    switch (name) {
      case 'ul':
      case 'ol':
        return push(this.#depth() === 0 ? '\n\n' : '\n', this.#depth() === 0 ? `${said}\n\n` : '\n');
      case 'li': {
        const list = this.#open.findLast((open) => open.name === 'ul' || open.name === 'ol');
        const space = '   '.repeat(Math.max(0, this.#depth() - 1));
        return push(`\n${space}${list?.name === 'ol' ? '1.' : '-'} `, `${said}\n`);
      }
      case 'blockquote':
        return push('\n\n> ', `${said}\n\n`);
      case 'a':
        return push('', this.#linkAfter(attributes.get('href') ?? ''));
      case 'pre':
        return push('\n\n', '\n\n');
      case 'table':
        this.#table = { rows: 0, cells: 0 };
        return push('\n\n', '\n\n');
      case 'tr':
        if (this.#table !== null) this.#table.cells = 0;
        return push('\n|', '');
      case 'td':
      case 'th':
        if (this.#table !== null) this.#table.cells += 1;
        return push(' ', ' |');
      default:
        return this.#box(name, columns, fragment !== null, said, push);
    }
  }

  #depth(): number {
    return this.#open.filter(({ name }) => name === 'ul' || name === 'ol').length;
  }

  #linkAfter(address: string): string {
    const shown = this.#context.link(address);
    return shown === '' ? '' : ` (${shown})`;
  }

  #areColumns(name: string, attributes: Map<string, string>): boolean {
    return (
      BLOCKS.has(name) &&
      (classesOf(attributes).some((one) => COLUMNS.test(one)) ||
        /display\s*:\s*(?:inline-)?(?:flex|grid)|(?:^|;)\s*columns?(?:-count)?\s*:\s*[2-9]/.test(
          attributes.get('style') ?? '',
        ))
    );
  }

  #box(
    name: string,
    columns: boolean,
    fragment: boolean,
    said: string,
    push: (open: string, close: string, columns?: boolean) => string,
  ): string {
    if (!BLOCKS.has(name)) {
      if (fragment) this.#context.note('fragment-inline', `<${name}>`);
      return push('', '');
    }
    const box = (kind: string, isColumns = false): string =>
      push(`\n\n::: ${kind}\n\n`, '\n\n:::\n\n', isColumns);
    if (columns) return box('columns', true);
    if (this.#open.at(-1)?.columns) return box('column');
    if (name === 'p') return push('\n\n', `${said}\n\n`);
    if (fragment || name.startsWith('v-click')) return box('fragment');
    return push('\n\n', '\n\n');
  }

  #close(name: string): string {
    const at = this.#open.findLastIndex((open) => open.name === name);
    if (at < 0) return '';
    const closing = this.#open.splice(at).reverse();
    const written = closing.map(({ close }) => close).join('');
    if (name === 'table') this.#table = null;
    if (name !== 'tr' || this.#table === null) return written;
    this.#table.rows += 1;
    const { rows, cells } = this.#table;
    return rows === 1 ? `${written}\n|${' --- |'.repeat(Math.max(1, cells))}` : written;
  }
}
