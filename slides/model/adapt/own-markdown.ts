import type { OwnWords } from './draft.ts';
import { blocksOf, tidyWords } from './own-words.ts';

/** Characters that mean something in Markdown wherever they stand. */
const ANYWHERE = /[\\`*_[\]<>&#|~$^{}]/g;
/** What means something at the beginning of a line only: list, rule, heading below, numbered list, notes. */
const AT_START = /^([-+=:]|\d+(?=[.)])|notes?(?=:))/i;

const escapeLine = (line: string): string =>
  line
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (found) => (/^[-+=:]/.test(found) ? `\\${found}` : `${found}\\`));

const unescapeLine = (line: string): string => line.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** An own slide's words as Markdown: whatever is typed stays text. The first line says which slide it is. */
export function ownMarkdown(id: string, words: OwnWords): string {
  const { title, text, notes } = tidyWords(words);
  const body = blocksOf(text).map((block) =>
    block.kind === 'text'
      ? escapeLine(block.line)
      : block.items.map((item) => `- ${escapeLine(item)}`).join('\n'),
  );
  const said = notes === '' ? [] : [`Note:\n${notes.split('\n').map(escapeLine).join('\n\n')}`];
  return [`<!-- .slide: id="${id}" -->`, `# ${escapeLine(title)}`, ...body, ...said].join('\n\n');
}

/** The words that `ownMarkdown` wrote. */
export function wordsOfMarkdown(markdown: string): OwnWords {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('<!--'));
  const at = lines.findIndex((line) => /^notes?:/i.test(line));
  const [body, notes] = at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at + 1)];
  const first = body[0] ?? '';
  const hasTitle = first.startsWith('# ');
  return tidyWords({
    title: unescapeLine(hasTitle ? first.slice(2) : first),
    text: body.slice(1).map(unescapeKeepingPoints).join('\n'),
    notes: notes.map(unescapeLine).join('\n'),
  });
}

const unescapeKeepingPoints = (line: string): string =>
  line.startsWith('- ') ? `- ${unescapeLine(line.slice(2))}` : unescapeLine(line);
