import { describe, expect, it } from 'vitest';
import { splitForeign } from '../../../electron/core/content/import/foreign-source.ts';

const textsOf = (markdown: string): string[] => splitForeign(markdown).slides.map(({ text }) => text.trim());

describe('a foreign deck', () => {
  it('is parted across and down, with notes, and knows its lines', () => {
    const { slides } = splitForeign('# a\n\nNote: nói\n\n---\n\nb\n\n--\n\nc\r\n');
    expect(slides.map(({ line, vertical }) => [line, vertical])).toEqual([
      [1, false],
      [6, false],
      [10, true],
    ]);
    expect(slides[0]?.notes).toEqual({ line: 3, text: ' nói\n' });
    expect(slides.map(({ text }) => text.trim())).toEqual(['# a', 'b', 'c']);
  });

  it('is not parted inside of code, yet by a fence that is never closed', () => {
    expect(textsOf('```\n---\nNote: x\n```\n\n---\nb')).toEqual(['```\n---\nNote: x\n```', 'b']);
    expect(textsOf('```\n---\nb')).toEqual(['```', 'b']);
  });

  it('says its title, and which of its settings mean nothing here', () => {
    expect(splitForeign('---\ntitle: Bài\ntheme: black\n---\na').head).toMatchObject({
      title: 'Bài',
      ignored: ['theme'],
      next: 4,
    });
    expect(splitForeign('---\ntitle: [a\n---\na')).toMatchObject({
      head: { broken: true },
      slides: [{ text: 'a' }],
    });
    expect(textsOf('---\n\n# a\n\n---\n\nb')).toEqual(['# a', 'b']);
  });

  it('may have marks of its own, which are never run as patterns', () => {
    expect(textsOf('---\nseparator: <!--s-->\n---\na\n---\nb\n<!--s-->\nc')).toEqual(['a\n---\nb', 'c']);
    expect(textsOf('a\n<!-- s -->\nb\n<!-- v -->\nc')).toEqual(['a', 'b', 'c']);
    expect(textsOf('---\nseparator: (a+)+$\n---\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')).toHaveLength(1);
  });

  it('may have a head for each slide, as Slidev has', () => {
    const { slides } = splitForeign(
      '---\ntheme: seriph\nlayout: cover\n---\n# a\n\n---\nlayout: image\nimage: b.png\n---\n\nc',
    );
    expect(slides.map(({ head }) => head)).toEqual([null, { layout: 'image', image: 'b.png' }]);
    expect(textsOf('a\n\n---\nChú ý: đây là một dòng chữ\n\n---\nc')).toEqual([
      'a',
      'Chú ý: đây là một dòng chữ',
      'c',
    ]);
  });
});
