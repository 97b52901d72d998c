import MarkdownIt, { type Token } from 'markdown-it';
import { type Compiled, type CompiledBody, numberFragments, readPassage } from './markdown-html.ts';
import type { MediaAddress } from './markdown-inline.ts';
import { linesOfCode, type Passage } from './markdown-source.ts';
import type { Finding } from './problem.ts';

const markdown = new MarkdownIt('commonmark', { html: false, xhtmlOut: false });
markdown.enable(['table', 'strikethrough']);
// Without `text_join` an escaped character stays a token of its own, and `\\<` is seen to be meant as a character.
markdown.disable(['html_block', 'html_inline', 'text_join']);
// SECURITY: as on every slide, links are recognised so that they can be left out; none of them is ever written.
markdown.validateLink = () => true;
const { rules } = markdown.renderer;
rules.link_open = () => '';
rules.link_close = () => '';
const { escapeHtml } = markdown.utils;
const source = (token: Token | undefined): string => escapeHtml(String(token?.attrGet('src') ?? ''));
// SECURITY: no controls and no autoplay: clips are started from the console and never take a clicker's key.
rules.video = (tokens, at) =>
  `<video src="${source(tokens[at])}" preload="metadata" playsinline disablepictureinpicture data-clip></video>`;
rules.audio = (tokens, at) =>
  `<span class="slide-audio"><audio src="${source(tokens[at])}" preload="metadata" data-clip></audio>${escapeHtml(tokens[at]?.content ?? '')}</span>`;
const code = (tokens: Token[], at: number): string =>
  `<pre><code>${escapeHtml(tokens[at]?.content ?? '')}</code></pre>\n`;
rules.fence = code;
rules.code_block = code;

const FREE = { markdown, free: true } as const;

const CONTAINER = /^:{3,}\s*(?:([a-z]+)|\{([^}]*)\})?[^:]*:*\s*$/;
const CLASS = /\.([a-z]+)/;
/** Deeper ones are written without a box of their own. */
const DEEPEST = 6;

/**
 * Compiles a slide that a trainer brings along: tables, code, clips and boxes besides what every slide has. A box begins
 * with a line `::: columns`, `::: column` or `::: fragment` and ends with `:::`, as in Pandoc; `|||` parts columns as well.
 */
export function compileFreeSlide(columns: Passage[], media: MediaAddress): CompiledBody {
  const read = new Reading(media);
  if (columns.length === 1) read.passage(columns[0] as Passage);
  else read.columns(columns);
  const fragments = numberFragments(read.tokens);
  return { ...read.compiled(), fragments, clips: read.clips };
}

/** Compiles the notes of such a slide. */
export function compileFreeNotes(notes: Passage, media: MediaAddress): Compiled {
  const read = new Reading(media);
  read.passage(notes);
  return read.compiled();
}

/** Reads passages one after the other into one list of tokens. */
class Reading {
  readonly tokens: Token[] = [];
  readonly clips: string[] = [];
  readonly #media: MediaAddress;
  readonly #texts: string[] = [];
  readonly #findings: Finding[] = [];
  #heading: string | null = null;

  constructor(media: MediaAddress) {
    this.#media = media;
  }

  compiled(): Compiled {
    return {
      html: markdown.renderer.render(this.tokens, markdown.options, {}).trim(),
      heading: this.#heading,
      text: this.#texts.filter((text) => text !== '').join('\n'),
      findings: this.#findings,
    };
  }

  columns(passages: Passage[]): void {
    this.#open('columns');
    for (const passage of passages) {
      this.#open('column');
      this.passage(passage);
      this.#close();
    }
    this.#close();
  }

  passage({ line, text }: Passage): void {
    const lines = text.split('\n');
    const inCode = linesOfCode(lines);
    const boxes: boolean[] = [];
    let from = 0;
    const flush = (to: number): void => {
      if (to > from) this.#words({ line: line + from, text: lines.slice(from, to).join('\n') });
      from = to + 1;
    };
    for (const [at, written] of lines.entries()) {
      const box = inCode[at] ? null : CONTAINER.exec(written);
      if (box === null) continue;
      flush(at);
      const name = box[1] ?? CLASS.exec(box[2] ?? '')?.[1];
      if (name === undefined) {
        if (boxes.pop()) this.#close();
        continue;
      }
      const drawn = /^(columns?|fragment)$/.test(name) && boxes.length < DEEPEST;
      boxes.push(drawn);
      if (drawn) this.#open(name);
    }
    flush(lines.length);
    for (const drawn of boxes.reverse()) if (drawn) this.#close();
  }

  #words(passage: Passage): void {
    const read = readPassage(passage, this.#media, FREE);
    this.tokens.push(...read.tokens.map(withoutStyle));
    this.clips.push(...read.clips);
    this.#texts.push(read.text);
    this.#findings.push(...read.findings);
    this.#heading ??= read.heading;
  }

  #open(name: string): void {
    const token = boxToken(1);
    token.attrs = [['class', name]];
    this.tokens.push(token);
  }

  #close(): void {
    this.tokens.push(boxToken(-1));
  }
}

/** markdown-it does not hand out its Token; one is made as its own are. */
const TokenOf = markdown.parse('a', {})[0]?.constructor as new (
  type: string,
  tag: string,
  nesting: 1 | -1,
) => Token;

const boxToken = (nesting: 1 | -1): Token => {
  const token = new TokenOf(nesting === 1 ? 'box_open' : 'box_close', 'div', nesting);
  token.block = true;
  return token;
};

/** The side on which a table's cells stand is a class: the pages allow no style in an element. */
function withoutStyle(token: Token): Token {
  const style = token.attrGet('style');
  if (style === null) return token;
  const side = /text-align:(left|center|right)/.exec(String(style))?.[1];
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  // A cell that appears by itself keeps that; beside it the side counts for nothing.
  if (side !== undefined && token.attrGet('class') === null) token.attrSet('class', `to-${side}`);
  return token;
}
