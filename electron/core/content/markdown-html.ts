import MarkdownIt, { type Token } from 'markdown-it';
import { type FragmentMark, type MediaAddress, readInline } from './markdown-inline.ts';
import type { Passage } from './markdown-source.ts';
import type { Finding } from './problem.ts';

/** Words made into HTML: no scripts, styles, links or addresses from outside; `text` is the same without markup. */
export type Compiled = { html: string; heading: string | null; text: string; findings: Finding[] };

/** The words of a slide; `clips` are the names of its videos and sounds. */
export type CompiledBody = Compiled & { fragments: number; clips: string[] };

const markdown = new MarkdownIt('commonmark', { html: false, xhtmlOut: false });
// Without `text_join` an escaped character stays a token of its own, and `\\<` is seen to be meant as a character.
markdown.disable(['code', 'fence', 'hr', 'lheading', 'reference', 'html_block', 'html_inline', 'text_join']);
// SECURITY: links are recognised so that they can be refused by name; none of them is ever written (see below).
markdown.validateLink = () => true;
markdown.renderer.rules.link_open = () => '';
markdown.renderer.rules.link_close = () => '';

/** How words are read: with which Markdown, and whether they are those of a free slide. */
export type Dialect = { markdown: InstanceType<typeof MarkdownIt>; free: boolean };

const PLAIN: Dialect = { markdown, free: false };

/** Compiles the columns of one slide; fragments are numbered through all of them. `fragments` says how many. */
export function compileSlide(columns: Passage[], media: MediaAddress): CompiledBody {
  const parts = columns.map((column) => readPassage(column, media, PLAIN));
  const fragments = numberFragments(parts.flatMap((part) => part.tokens));
  const [first, ...others] = parts;
  const heading = first === undefined ? [] : leadingHeading(first.tokens);
  const bodies = [first?.tokens.slice(heading.length) ?? [], ...others.map((part) => part.tokens)];
  const html =
    bodies.length === 1
      ? render([...heading, ...(bodies[0] ?? [])])
      : `${render(heading)}<div class="columns">${bodies.map((body) => `<div class="column">${render(body)}</div>`).join('')}</div>`;
  return {
    html: html.trim(),
    fragments,
    heading: parts.map((part) => part.heading).find((text) => text !== null) ?? null,
    text: parts.map((part) => part.text).join('\n'),
    clips: [],
    findings: parts.flatMap((part) => part.findings),
  };
}

/** Compiles the notes of a slide; fragments mean nothing there. */
export function compileNotes(notes: Passage, media: MediaAddress): Compiled {
  const { tokens, heading, text, findings } = readPassage(notes, media, PLAIN);
  return { html: render(tokens).trim(), heading, text, findings };
}

const render = (tokens: Token[]): string => markdown.renderer.render(tokens, markdown.options, {});

type Read = { tokens: Token[]; heading: string | null; text: string; clips: string[]; findings: Finding[] };

/** Reads a passage into tokens that are safe to draw, with the blocks marked that comments speak of. */
export function readPassage(passage: Passage, media: MediaAddress, { markdown, free }: Dialect): Read {
  const findings: Finding[] = [];
  const lines = passage.text.split('\n');
  const texts: string[] = [];
  const clips: string[] = [];
  const open: Token[] = [];
  /** The block that was closed last at each depth; a comment standing alone speaks of it. */
  const before: (Token | undefined)[] = [];
  const tokens: Token[] = [];
  let heading: string | null = null;
  for (const token of markdown.parse(passage.text, {})) {
    tokens.push(token);
    if (token.nesting === 1) {
      open.push(token);
      before[open.length] = undefined;
    } else if (token.nesting === -1) {
      before[open.length - 1] = open.pop();
    } else if (token.type === 'inline') {
      const own = open.at(-1);
      const around = open.at(-2);
      const inline = readInline(token, { lines, line: passage.line, media, free });
      findings.push(...inline.findings);
      clips.push(...inline.clips);
      const alone = inline.fragment !== null && inline.text === '' && token.children?.length === 0;
      if (inline.fragment !== null)
        markFragment(alone ? (before[open.length - 1] ?? around) : blockOf(own, around), inline.fragment);
      if (alone && own !== undefined) own.meta = { dropped: true };
      if (inline.text === '') continue;
      texts.push(inline.text);
      if (own?.type === 'heading_open') heading ??= inline.text;
    }
  }
  return { tokens: withoutDropped(tokens), heading, text: texts.join('\n'), clips, findings };
}

/** A list item or a quotation appears as a whole, not only the paragraph in it. */
const blockOf = (own: Token | undefined, around: Token | undefined): Token | undefined =>
  around?.type === 'list_item_open' || around?.type === 'blockquote_open' ? around : own;

function markFragment(token: Token | undefined, { classes, index }: FragmentMark): void {
  if (token === undefined) return;
  token.attrSet('class', classes);
  token.meta = { index };
}

/** Takes out paragraphs that held nothing but a comment: their opening, their text, their end. */
function withoutDropped(tokens: Token[]): Token[] {
  const dropped = tokens.flatMap((token, index) => (isDropped(token) ? [index, index + 1, index + 2] : []));
  return tokens.filter((_, index) => !dropped.includes(index));
}

const isDropped = (token: Token): boolean => (token.meta as { dropped?: boolean } | null)?.dropped === true;

/**
 * Numbers the fragments as reveal.js walks them: first those with an index, equal ones together, then the others in the
 * order of the text. Answers how many presses they take.
 */
export function numberFragments(tokens: Token[]): number {
  const fragments = tokens.filter((token) => /^fragment\b/.test(String(token.attrGet('class'))));
  const indexOf = (token: Token): number | null => (token.meta as FragmentMark | null)?.index ?? null;
  const wanted = [...new Set(fragments.flatMap((token) => indexOf(token) ?? []))].sort((a, b) => a - b);
  let next = wanted.length;
  for (const token of fragments) {
    const index = indexOf(token);
    token.attrSet('data-fragment-index', String(index === null ? next++ : wanted.indexOf(index)));
  }
  return next;
}

const leadingHeading = (tokens: Token[]): Token[] =>
  tokens[0]?.type === 'heading_open' ? tokens.slice(0, 3) : [];
