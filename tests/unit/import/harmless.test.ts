import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeSlide } from '../../../electron/core/content/import/foreign-slide.ts';
import { splitForeign } from '../../../electron/core/content/import/foreign-source.ts';
import type { Surroundings } from '../../../electron/core/content/import/translate.ts';
import { compileFreeNotes, compileFreeSlide } from '../../../electron/core/content/markdown-free.ts';
import { splitDeck } from '../../../electron/core/content/markdown-source.ts';

const around: Surroundings = {
  media: (source) => (/^[a-z]+\.(?:png|webm|mp3)$/.test(source) ? source : null),
  note: () => undefined,
  commentsAreNotes: false,
};
const media = (file: string): string | null =>
  /^[a-z]+\.[a-z0-9]+$/.test(file) ? `app://kit/media/bai/${file}` : null;

const FRAGMENT =
  '(?: class="fragment(?: (?:fade-out|semi-fade-out|strike|highlight))?"(?: data-fragment-index="\\d+")?)?';
const BLOCK = 'h[1-6]|p|ul|ol|li|blockquote|table|thead|tbody|tr|th|td';
/** Every tag that may stand on a free slide, with exactly the attributes that it may have. */
const ALLOWED = new RegExp(
  [
    `^</?(?:${BLOCK}|strong|em|s|code|pre|br|hr|div)>$`,
    `^<(?:${BLOCK}|div)(?: start="\\d+")?${FRAGMENT}>$`,
    '^<(?:th|td) class="to-(?:left|center|right)">$',
    '^<div class="(?:columns|column|fragment)"(?: data-fragment-index="\\d+")?>$',
    '^<img src="app://kit/media/bai/[a-z]+\\.png" alt="[^"<>]*">$',
    '^<video src="app://kit/media/bai/[a-z]+\\.webm" preload="metadata" playsinline disablepictureinpicture data-clip>$',
    '^<audio src="app://kit/media/bai/[a-z]+\\.mp3" preload="metadata" data-clip>$',
    '^</(?:video|audio|span)>$',
    '^<span class="slide-audio">$',
  ].join('|'),
);
const foreignTags = (html: string): string[] =>
  (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !ALLOWED.test(tag));

/** Pieces that decks are made of, and pieces that try to break out. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '# Đầu',
      '\n',
      '\n\n',
      '- một\n',
      '1. hai\n',
      '> lời',
      '**đậm**',
      '`mã`',
      '```\n',
      '~~~',
      '---',
      '--',
      '|||',
      ':::',
    ],
    ...[
      '::: columns\n',
      '::: column\n',
      '| a | b |\n|---|:-:|\n| c | d |\n',
      'Note:',
      'note: x',
      '<!--',
      '-->',
      '***',
    ],
    ...[
      '<!-- .element: class="fragment fade-out" data-fragment-index="3" -->',
      '<!-- .slide: data-background="red" onload="x" -->',
    ],
    ...[
      '<script>alert(1)</script>',
      '<script',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '<img src="a.png" alt="">',
      '<svg/onload=x>',
    ],
    ...[
      '<div class="columns">',
      '<div>',
      '</div>',
      '<p class="fragment">',
      '</p>',
      '<ul><li>',
      '</li></ul>',
      '<br>',
      '<table><tr><td>',
    ],
    ...[
      '</td></tr></table>',
      '<a href="javascript:x">',
      '</a>',
      '<iframe src="//x">',
      '<style>*{}</style>',
      '<aside class="notes">',
      '</aside>',
    ],
    ...[
      '![x](a.png)',
      '![x](https://x/a.png)',
      '![](b.webm)',
      '![x"onerror="y](c.mp3)',
      '[a](javascript:x)',
      '[a](https://b.c)',
      '](',
      '[',
      ']',
      '![',
    ],
    ...[
      '<javascript:alert(1)>',
      '<https://a.b>',
      '[x]: javascript:y\n',
      '[x]',
      '{.fragment}',
      '$$x<y$$',
      '\\',
      '&lt;script&gt;',
      '&#60;b',
      '"',
      "'",
    ],
    ...[
      '<video><source src="b.webm"></video>',
      '<audio src="c.mp3"></audio>',
      '<foo onclick="x">',
      '<b',
      '<b>',
      '</b>',
      '    mã',
      '\t',
      '<',
    ],
  ),
  fc.string({ maxLength: 8 }),
);
const deck = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('a deck of somebody else', () => {
  it('never brings a tag, a script or an address of its own into a slide or its notes', () => {
    fc.assert(
      fc.property(deck, (text) => {
        for (const slide of splitForeign(text).slides) {
          const taken = takeSlide(slide, around);
          if (taken === null) continue;
          const html = compileFreeSlide([{ line: 1, text: taken.text }], media).html;
          const notes = compileFreeNotes({ line: 1, text: taken.notes }, media).html;
          expect(foreignTags(html)).toEqual([]);
          expect(foreignTags(notes)).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('comes out of its own new file as as many slides as went in, with the same words', () => {
    fc.assert(
      fc.property(deck, (text) => {
        const taken = splitForeign(text).slides.flatMap((slide) => takeSlide(slide, around) ?? []);
        const written = taken
          .map(
            ({ text: words, notes }, index) =>
              `<!-- .slide: id="t-${index + 1}" -->\n\n${words}\n\nNote:\n${notes}\n`,
          )
          .join('\n---\n');
        const read = splitDeck(written);
        expect(read.slides.map(({ id }) => id)).toEqual(taken.map((_, index) => `t-${index + 1}`));
        expect(read.slides.map(({ columns }) => columns.length)).toEqual(taken.map(() => 1));
        expect(read.slides.map(({ columns }) => columns[0]?.text.trim())).toEqual(
          taken.map((one) => one.text.trim()),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
