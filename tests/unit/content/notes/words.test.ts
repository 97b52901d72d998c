import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFreeNotes } from '../../../../electron/core/content/markdown-free.ts';
import { compileNotes } from '../../../../electron/core/content/markdown-html.ts';
import { splitDeck } from '../../../../electron/core/content/markdown-source.ts';
import { notesIn, withNotes, withoutNotes } from '../../../../electron/core/content/notes/passage.ts';
import { notesAsMarkdown, notesAsText } from '../../../../electron/core/content/notes/words.ts';
import { tidyLines } from '../../../../slides/model/adapt/own-words.ts';

const DECK = `---
title: "Bài thử"
---
<!-- .slide: id="mot" -->

# Một

\`\`\`
---
Note: in code
\`\`\`

Note:
Nói **chậm**, chờ các em
nhìn lên.

- hỏi một em
- hỏi cả lớp

---
<!-- .slide: id="hai" -->

# Hai

---
<!-- .slide: id="ba" -->

# Ba

Note:
Cảm ơn các em.
`;

/** Lines as a trainer or a hostile clipboard may paste them. */
const line = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '---',
    '|||',
    'Note: x',
    '<!-- .slide: id="hai" -->',
    '<script>alert(1)</script>',
    '```',
    '~~~~',
    '- một ý',
    '1. một',
    '**quan trọng**',
    '[a](https://example.invalid)',
    '# Lớn',
    '> nói',
    ':::',
    '| a | b |',
    '\\',
    '=====',
    'Gọi *101#',
  ),
);
const typed = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

/** Points may be typed with other signs. */
const pointed = (text: string): string => text.replace(/^[*+] /gm, '- ');

describe('notes as plain text', () => {
  it('join lines that only the file broke, and keep points', () => {
    expect(notesAsText(notesIn(DECK).get('mot') ?? '')).toBe(
      'Nói chậm, chờ các em nhìn lên.\n- hỏi một em\n- hỏi cả lớp',
    );
  });

  it('leave every line that was not changed as it stands in the file', () => {
    const before = notesIn(DECK).get('mot') ?? '';
    const text = `${notesAsText(before)}\nVà [chờ] thêm.`;
    expect(notesAsMarkdown(text, before, false)).toBe(
      'Nói **chậm**, chờ các em\nnhìn lên.\n\n- hỏi một em\n- hỏi cả lớp\n\nVà \\[chờ\\] thêm.',
    );
  });

  it('let a label stand out', () => {
    expect(notesAsMarkdown('Nói: chào *các em*.\nHỏi lớp: ai biết?\nLúc 7:30 thì nghỉ.', '', false)).toBe(
      '**Nói:** chào \\*các em\\*.\n\n**Hỏi lớp:** ai biết?\n\nLúc 7:30 thì nghỉ.',
    );
    expect(notesAsText('**Nói:** chào *các em*.')).toBe('Nói: chào các em.');
  });

  it('are read back as they were typed, in any slide', () => {
    fc.assert(
      fc.property(typed, fc.boolean(), (text, own) => {
        const again = notesAsText(notesAsMarkdown(text, '', own));
        expect(pointed(again)).toBe(pointed(tidyLines(text).join('\n')));
      }),
    );
  });

  it('are words and nothing else when they are drawn', () => {
    fc.assert(
      fc.property(typed, fc.boolean(), (text, own) => {
        const markdown = { line: 1, text: notesAsMarkdown(text, '', own) };
        for (const compile of [compileNotes, compileFreeNotes]) {
          const { html, findings } = compile(markdown, () => null);
          expect(findings).toEqual([]);
          expect(html.replace(/<\/?(?:p|ul|ol|li|strong|em)(?: start="\d+")?>/g, '')).not.toMatch(/[<>]/);
        }
      }),
    );
  });
});

describe('writing notes into a file of words', () => {
  it('changes those of one slide and no other line', () => {
    const changed = withNotes(DECK, 'hai', 'Mới.') ?? '';
    expect(changed).toBe(DECK.replace('# Hai\n', '# Hai\n\nNote:\nMới.\n'));
    expect(withNotes(DECK, 'khong-co', 'Mới.')).toBeNull();
    expect(withNotes(DECK.replaceAll('\n', '\r\n'), 'hai', 'Mới.')).toBe(changed.replaceAll('\n', '\r\n'));
  });

  it('never makes another slide, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('mot', 'hai', 'ba'), typed), { maxLength: 6 }),
        (writes) => {
          const said = new Map(notesIn(DECK));
          const text = writes.reduce((before, [slide, words]) => {
            const markdown = notesAsMarkdown(words, notesIn(before).get(slide) ?? '', false);
            said.set(slide, markdown);
            return withNotes(before, slide, markdown) ?? before;
          }, DECK);
          const [old, now] = [splitDeck(DECK), splitDeck(text)];
          expect(now.findings).toEqual([]);
          expect(now.title).toBe(old.title);
          expect(now.slides.map(({ id }) => id)).toEqual(['mot', 'hai', 'ba']);
          expect(now.slides.map(({ columns }) => columns.map((one) => one.text.trim()))).toEqual(
            old.slides.map(({ columns }) => columns.map((one) => one.text.trim())),
          );
          expect(notesIn(text)).toEqual(said);
        },
      ),
    );
  });

  it('can take all of them away', () => {
    const bare = withoutNotes(DECK);
    expect([...notesIn(bare).values()]).toEqual(['', '', '']);
    expect(splitDeck(bare).slides.map(({ id }) => id)).toEqual(['mot', 'hai', 'ba']);
    expect(bare).toContain('Note: in code');
  });
});
