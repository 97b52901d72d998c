import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNotes, compileSlide } from '../../../electron/core/content/markdown-html.ts';
import { splitDeck } from '../../../electron/core/content/markdown-source.ts';

const media = (file: string): string | null => (file === 'den.svg' ? 'app://kit/media/mau/den.svg' : null);
const compile = (...columns: string[]) =>
  compileSlide(
    columns.map((text) => ({ line: 1, text })),
    media,
  );

/** Every tag that may stand in a slide, with exactly the attributes that it may have. */
const ALLOWED =
  /^<(?:\/?(?:h[1-6]|p|ul|ol|li|blockquote|strong|em|code)|(?:h[1-6]|p|ul|ol|li|blockquote)(?: start="\d+")?(?: class="fragment" data-fragment-index="\d+")?|br|ol start="\d+"|\/div|div class="columns?"|img src="app:\/\/kit\/media\/[a-z0-9-]+\/[a-z0-9-]+\.(?:svg|png|jpg|webp)" alt="[^"<>]*"(?: title="[^"<>]*")?)>$/;

const foreignTags = (html: string): string[] =>
  (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !ALLOWED.test(tag));

describe('the words of a slide', () => {
  it('become HTML with numbered fragments on the element before the comment', () => {
    const slide = compile(
      '# Ba bước <!-- .element: class="fragment" -->\n\n- **Một** rồi hai <!-- .element: class="fragment" -->\n- ba\n\n' +
        'Đoạn <!-- .element: class="fragment" -->\n\n> Lời nói\n<!-- .element: class="fragment" -->',
    );
    expect(slide.fragments).toBe(4);
    expect(slide.html).toContain('<h1 class="fragment" data-fragment-index="0">Ba bước</h1>');
    expect(slide.html).toContain(
      '<li class="fragment" data-fragment-index="1"><strong>Một</strong> rồi hai</li>',
    );
    expect(slide.html).toContain('<li>ba</li>');
    expect(slide.html).toContain('<p class="fragment" data-fragment-index="2">Đoạn</p>');
    expect(slide.html).toMatch(/<blockquote class="fragment" data-fragment-index="3">\s*<p>Lời nói<\/p>/);
    expect(slide.findings).toEqual([]);
  });

  it('give the comment that stands alone to the block before it', () => {
    const slide = compile('- a\n- b\n\n<!-- .element: class="fragment" -->');
    expect(slide.html).toMatch(/^<ul class="fragment" data-fragment-index="0">[\s\S]*<\/ul>$/);
  });

  it('stand in two columns below their heading, fragments counted through both', () => {
    const one = ' <!-- .element: class="fragment" -->';
    const slide = compile(`# Thật hay giả?\n\nTrái${one}`, `Phải${one}`);
    expect(slide.html).toBe(
      '<h1>Thật hay giả?</h1>\n<div class="columns"><div class="column"><p class="fragment" data-fragment-index="0">Trái</p>\n' +
        '</div><div class="column"><p class="fragment" data-fragment-index="1">Phải</p>\n</div></div>',
    );
  });

  it('have a heading without markup, and a text without tags', () => {
    const slide = compile('# Cúp **máy** `ngay`\n\nrồi nói\nvới mẹ');
    expect(slide.heading).toBe('Cúp máy ngay');
    expect(slide.text).toBe('Cúp máy ngay\nrồi nói với mẹ');
  });

  it('show pictures of the deck only', () => {
    expect(compile('![đèn](media/den.svg)').html).toBe(
      '<p><img src="app://kit/media/mau/den.svg" alt="đèn"></p>',
    );
    const strange = compile(
      '![xa](https://example.invalid/x.png) ![mất](media/khac.svg) ![ra](media/../../x.svg)',
    );
    expect(strange.html).toBe('<p>xa mất ra</p>');
    expect(strange.findings.map(({ rule }) => rule)).toEqual(['image', 'image', 'image']);
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['<script>alert(1)</script>', 'html'],
    ['x <img src=x onerror=alert(1)>', 'html'],
    ['<div onclick="x">\n\nhallo\n\n</div>', 'html'],
    ['<iframe src="https://example.invalid"></iframe>', 'html'],
    ['[bấm](javascript:alert(1))', 'address'],
    ['[bấm](data:text/html;base64,PHNjcmlwdD4=)', 'address'],
    ['[bấm](https://example.invalid "title")', 'address'],
    ['<https://example.invalid>', 'address'],
    ['![x](javascript:alert(1))', 'image'],
    ['![x](//example.invalid/x.png)', 'image'],
    ['![" onerror="x](media/nope.svg)', 'image'],
    ['a <!-- .element: onclick="x" -->', 'element'],
    ['a <!-- .slide: data-background-iframe="https://example.invalid" -->', 'element'],
    ['a <!-- never closed', 'html'],
  ])('%s is harmless and told', (text, rule) => {
    const slide = compile(`Một dòng.\n\n${text}`);
    expect(slide.findings[0]).toMatchObject({ rule, line: 3, severity: 'error' });
    expect(foreignTags(slide.html)).toEqual([]);
    expect(foreignTags(compileNotes({ line: 1, text }, media).html)).toEqual([]);
  });

  it('never leaves a tag or an attribute that is not on the list, whatever it says', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&lt;',
      '&#60;',
      'script',
      '<script>',
      '</p>',
      '<!--',
      '-->',
      ' .element: class="fragment" ',
      '[',
      ']',
      '(',
      ')',
      '![',
      'javascript:',
      'https://x',
      'media/den.svg',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '# ',
      '    ',
      '`',
      '```\n',
      '|',
      '**',
      ' onerror=x ',
      '1. ',
      'style="x"',
      '\\',
      '[a]: http://x',
      '---',
      '***',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const slide = compile(parts.join(''));
        expect(foreignTags(slide.html)).toEqual([]);
        expect((slide.html.match(/class="fragment"/g) ?? []).length).toBeGreaterThanOrEqual(slide.fragments);
      }),
      { numRuns: 500 },
    );
  });

  it('does not take long over a slide that nests deeply', () => {
    const slide = compile(`${'> '.repeat(5000)}x\n\n${'*'.repeat(20000)}\n\n${'['.repeat(20000)}`);
    expect(foreignTags(slide.html)).toEqual([]);
  });
});

describe('a deck as written', () => {
  it('has its slides, columns and notes with the lines on which they begin', () => {
    const deck = splitDeck(
      '---\ntitle: Bộ\n---\n<!-- .slide: id="a" -->\n\n# A\n\n|||\n\nB\n\nNote: Nói\nthêm\n\n---\n\n<!-- .slide: id="b" -->\nC\n',
    );
    expect(deck.title).toBe('Bộ');
    expect(deck.findings).toEqual([]);
    expect(deck.slides.map(({ id, line }) => [id, line])).toEqual([
      ['a', 4],
      ['b', 17],
    ]);
    expect(deck.slides[0]?.columns.map(({ line }) => line)).toEqual([5, 9]);
    expect(deck.slides[0]?.notes).toEqual({ line: 12, text: 'Nói\nthêm\n' });
    expect(deck.slides[1]?.notes).toBeNull();
  });

  it('reads the same with the line ends of Windows', () => {
    const text = '<!-- .slide: id="a" -->\n# A\n\nNote:\nNói\n\n---\n<!-- .slide: id="b" -->\nB';
    expect(splitDeck(text.replaceAll('\n', '\r\n'))).toEqual(splitDeck(text));
  });

  it('keeps no slide between two separators, and says so', () => {
    const deck = splitDeck('<!-- .slide: id="a" -->\nA\n\n---\n\n---\n<!-- .slide: id="b" -->\nB');
    expect(deck.slides).toHaveLength(2);
    expect(deck.findings).toEqual([expect.objectContaining({ rule: 'empty-slide', line: 6 })]);
  });
});
