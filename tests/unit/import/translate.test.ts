import { describe, expect, it } from 'vitest';
import { type Surroundings, translate } from '../../../electron/core/content/import/translate.ts';

type Said = [code: string, what: string, line: number];

function read(text: string, commentsAreNotes = false) {
  const said: Said[] = [];
  const around: Surroundings = {
    media: (source) => (/^(?:https?:|data:)/.test(source) ? null : source.replace(/.*\//, '')),
    note: (code, what, line) => said.push([code, what, line]),
    commentsAreNotes,
  };
  return { ...translate(text, 10, around), said };
}

describe('the words of a foreign slide', () => {
  it('keep what Markdown has', () => {
    const text = '# Đầu\n\n- một\n  - hai\n\n| a | b |\n|---|---|\n| c | d |\n\n`<b>` và 1 \\< 2';
    expect(read(text)).toMatchObject({ text, said: [] });
  });

  it('have boxes side by side, however their author wrote them', () => {
    const columns = '::: columns\n\n::: column\n\nTrái\n\n:::\n\n::: column\n\nPhải\n\n:::\n\n:::';
    for (const box of ['class="columns"', 'class="r-hstack"', 'class="row"', 'style="display: flex"']) {
      const { text } = read(
        `<div ${box}>\n  <div>\n    Trái\n  </div>\n  <div class="col">Phải</div>\n</div>`,
      );
      expect(text).toBe(columns);
    }
  });

  it('turn elements into marks, and tables into tables', () => {
    expect(read('<h2>Đầu</h2><p>Một <b>hai</b><br>ba</p><ul><li>x</li><li>y</li></ul>').text).toBe(
      '## Đầu\n\nMột **hai**\\\nba\n\n- x\n\n- y',
    );
    const table = '<table><tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>d\ne</td></tr></table>';
    expect(read(table).text).toBe('| a | b |\n| --- | --- |\n| c | d e |');
  });

  it('appear one after the other as their author wished', () => {
    const mark = '<!-- .element: class="fragment" -->';
    expect(read('<p class="fragment fade-up">a</p>').text).toBe(`a ${mark}`);
    expect(read('a {.fragment}').text).toBe(`a  ${mark}`);
    expect(read('- a <!-- .element: class="fragment highlight-red" data-fragment-index="2" -->').text).toBe(
      '- a  <!-- .element: class="fragment highlight" data-fragment-index="2" -->',
    );
    expect(read('a <!-- .element: class="fragment current-visible" -->').said).toEqual([
      ['fragment-style', 'current-visible', 10],
    ]);
    expect(read('<v-click>\n\na\n\n</v-click>').text).toBe('::: fragment\n\na\n\n:::');
  });

  it('lose everything that loads or runs, and say on which line', () => {
    const text = 'a\n<script>\nx()\n</script>\n<iframe src="//b"></iframe>\n<b onclick="y()">c</b>';
    expect(read(text)).toMatchObject({
      text: 'a\n\n**c**',
      said: [
        ['removed', '<script>', 11],
        ['removed', '<iframe>', 14],
        ['script', 'onclick', 15],
      ],
    });
  });

  it('have addresses printed, and unsafe ones removed', () => {
    const { text, said } = read('[a](https://b.vn/c_d) [e](javascript:f) <https://g.vn> [h](#i)');
    expect(text).toBe('a (`https://b.vn/c_d`) e `https://g.vn` h');
    expect(said.map(([code]) => code)).toEqual(['link', 'link-removed', 'link']);
  });

  it('find pictures and clips however they are named', () => {
    expect(read('![a](<x/b c.png> "t") <img src=\'d.png\' alt="e">').text).toBe(
      '![a](media/b c.png) ![e](media/d.png)',
    );
    expect(read('![[f.png|300]] ![w:200 g](h.png)').text).toBe('![](media/f.png) ![g](media/h.png)');
    expect(read('<video controls><source data-src="i.webm"></video>').text).toBe('![](media/i.webm)');
  });

  it('show what only looks like a tag', () => {
    expect(read('List<String> và 1 < 2')).toMatchObject({
      text: 'List\\<String> và 1 \\< 2',
      said: [['html-shown', '<String>', 10]],
    });
  });

  it('take notes from where authors put them', () => {
    expect(read('a\n<aside class="notes">Nói **chậm**</aside>').notes).toEqual(['Nói **chậm**']);
    expect(read('a <!-- nói chậm -->', true)).toMatchObject({ text: 'a', notes: ['nói chậm'], said: [] });
    expect(read('a <!-- nói chậm -->').said).toEqual([['comment', 'nói chậm', 10]]);
  });

  it('tell what the slide is set to', () => {
    const { settings, text } = read(
      '<!-- .slide: data-background="a.png" data-timing=90 -->\n\n![bg contain](c.png)\n\nx',
    );
    expect([...settings]).toEqual([
      ['data-background', 'a.png'],
      ['data-timing', '90'],
      ['data-background-image', 'c.png'],
      ['data-background-size', 'contain'],
    ]);
    expect(text).toBe('x');
  });

  it('leave code as it is, and close a block that was never closed', () => {
    expect(read('```js {1|2}\n<b> ---\n```').text).toBe('```\n<b> ---\n```');
    expect(read('```\n<script>').text).toBe('```\n\n```');
    expect(read('$$a < b$$').text).toBe('`$$a < b$$`');
  });
});
