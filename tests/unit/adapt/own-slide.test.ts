import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNotes, compileSlide } from '../../../electron/core/content/markdown-html.ts';
import { splitDeck } from '../../../electron/core/content/markdown-source.ts';
import type { OwnWords } from '../../../slides/model/adapt/draft.ts';
import { ownMarkdown, wordsOfMarkdown } from '../../../slides/model/adapt/own-markdown.ts';
import { drawOwn, layoutOfOwn, ownHtml } from '../../../slides/model/adapt/own-slide.ts';
import { tidyWords } from '../../../slides/model/adapt/own-words.ts';
import { slide } from './drafts.ts';

/** What people type, and what would mean something to Markdown, reveal.js or YAML. */
const MEAN = [
  '---',
  '***',
  '___',
  '|||',
  'Note:',
  'notes: x',
  '# a',
  '## b',
  '- ',
  '* x',
  '+ y',
  '1. a',
  '2) b',
  '> q',
  '<b>x</b>',
  '<script>alert(1)</script>',
  '<!-- .slide: id="x" -->',
  '<!-- .element: class="fragment" -->',
  '&amp;',
  '&lt;',
  '[a](http://x)',
  '![a](media/a.png)',
  '`code`',
  '```',
  '~~~',
  '**đậm**',
  '_n_',
  '\\',
  '\\\\',
  'a\\',
  '$x$',
  '| a | b |',
  '===',
  'title: x',
  '{a}',
  'Bắt cóc online',
  'Ba\u0306\u0301t',
  'Їжак',
  '•\tmột',
  '\u0000',
  '\u2028',
  '\uD800',
  ' ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  ':',
  '::: x',
  '<http://x.y>',
  '^',
  '@',
];
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MEAN),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((bits) => bits.join(''));
const words: fc.Arbitrary<OwnWords> = fc.record({
  title: typed.map((text) => `T${text}`),
  text: typed,
  notes: typed,
});

const read = (markdown: string) => {
  const deck = splitDeck(markdown);
  const [only] = deck.slides;
  if (only === undefined || deck.slides.length !== 1) throw new Error(`${deck.slides.length} slides`);
  return { deck, only, body: compileSlide(only.columns, () => null) };
};

describe('an own slide', () => {
  it('comes back from its file as it was typed, whatever was typed', () => {
    fc.assert(
      fc.property(words, (typedWords) => {
        expect(wordsOfMarkdown(ownMarkdown('x', typedWords))).toEqual(tidyWords(typedWords));
      }),
    );
  });

  it('is one slide of plain text for the compiler, and drawn before saving as after it', () => {
    fc.assert(
      fc.property(words, (typedWords) => {
        const { deck, only, body } = read(ownMarkdown('x', typedWords));
        expect([...deck.findings, ...body.findings]).toEqual([]);
        expect(only.id).toBe('x');
        expect(only.columns).toHaveLength(1);
        expect(body.fragments).toBe(0);
        expect(body.html).toBe(ownHtml(typedWords).trim());
        const { notes } = tidyWords(typedWords);
        if (only.notes !== null) expect(compileNotes(only.notes, () => null).findings).toEqual([]);
        expect(only.notes === null).toBe(notes === '');
      }),
      { numRuns: 500 },
    );
  });

  it('has tidy words: tidying them again changes nothing', () => {
    fc.assert(
      fc.property(words, (one) => {
        expect(tidyWords(tidyWords(one))).toEqual(tidyWords(one));
      }),
    );
  });

  it('makes points of lines that begin with a dash', () => {
    const one = { title: 'Trường em', text: 'Hôm nay:\n- gặp cô Hoa\n• phòng y tế\nCảm ơn', notes: '' };
    expect(ownHtml(one)).toBe(
      '<h1>Trường em</h1>\n<p>Hôm nay:</p>\n<ul>\n<li>gặp cô Hoa</li>\n<li>phòng y tế</li>\n</ul>\n<p>Cảm ơn</p>',
    );
  });

  it('is shown in the language in which it was typed, and large where it is one sentence', () => {
    const own = {
      words: { en: { title: 'Our school', text: '', notes: '' } },
      picture: 'anh-0123456789abcdef.jpg',
    };
    expect(layoutOfOwn(own)).toBe('statement');
    expect(drawOwn(slide('x'), own, (name) => `app://kit/${name}`)).toMatchObject({
      layout: 'statement',
      art: 'app://kit/anh-0123456789abcdef.jpg',
      title: { vi: 'Our school', en: 'Our school' },
      html: { vi: '<h1>Our school</h1>' },
    });
  });
});
