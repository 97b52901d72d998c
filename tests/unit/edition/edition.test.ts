import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { htmlEdition } from '../../../electron/core/edition/edition.ts';
import { mediaReader } from '../../../electron/core/print/read-media.ts';
import { slidesOf } from '../../../electron/core/print/slides.ts';
import type { Locale } from '../../../slides/model/text.ts';

const library = loadContent([fileURLToPath(new URL('../../../', import.meta.url))]);
const thcs = freezeSeminarContent(library, 'thcs-45');
const media = mediaReader(library.media);
const make = (content: SeminarContent = thcs, locale: Locale = 'vi'): string =>
  htmlEdition(content, { locale, media, version: '1.2.3', day: '2026-11-27' }).html;
const vi = make();

const inside = (html: string, tag: 'style' | 'script'): string =>
  new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';

test('every slide and every scene that can be reached is in the file, with its notes', () => {
  const slides = slidesOf(thcs).map(({ id }) => id);
  expect([...vi.matchAll(/data-slide="([^"]*)"/g)].map(([, id]) => id)).toEqual(slides);
  const scenes = thcs.scenarios['cuoc-goi-la']?.graph.scenes.map(({ id }) => id) ?? [];
  expect([...vi.matchAll(/data-scene="([^"]*)"/g)].map(([, id]) => id).sort()).toEqual(scenes.toSorted());
  expect(vi).toContain('Chào các em! Trời còn tối mà phải đi học');
  expect(vi).toContain('Cùng bước ra khỏi câu chuyện');
});

test('nothing in it has an address: pictures are data, no link, no source elsewhere', () => {
  expect(vi.match(/(src|href|srcset|action|poster)="(?!data:image\/)[^"]*"/g)).toBeNull();
  expect(vi.replace(/xmlns="[^"]*"/g, '')).not.toMatch(/https?:|url\(|@import|app:\/\//);
  expect(vi.length).toBeLessThan(3_000_000);
});

test('the policy allows its own style and script by hash and pictures inside it, and nothing else', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(vi)?.[1]?.split('; ');
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policy).toEqual([
    "default-src 'none'",
    'img-src data:',
    `style-src ${hash(inside(vi, 'style'))}`,
    `script-src ${hash(inside(vi, 'script'))}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(vi.match(/<(script|style)\b/g)).toHaveLength(2);
  expect(vi.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')).not.toMatch(/\s(style|on[a-z]+)=/);
});

/** Everything that the JavaScript of 2009 has; newer syntax has nodes of its own. */
const OLD =
  /^(Program|(Function|Variable)Declaration|FunctionExpression|VariableDeclarator|(Expression|Block|If|For|ForIn|While|Return|Try|Empty)Statement|CatchClause|(Call|Member|Assignment|Binary|Logical|Unary|Update|Conditional|New|Array|Object|This|Sequence)Expression|Identifier|Literal|Property)$/;

function newerThan2009(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) for (const each of node) newerThan2009(each, found);
  else if (typeof node === 'object' && node !== null) {
    const { type, kind, shorthand, method, computed, optional } = node as Record<string, unknown>;
    if (typeof type === 'string') {
      const isNewForm = type === 'Property' && (shorthand || method || computed);
      if (!OLD.test(type) || isNewForm || optional || kind === 'const' || kind === 'let') found.push(type);
    }
    for (const each of Object.values(node)) newerThan2009(each, found);
  }
  return found;
}

test('the script is JavaScript of 2009, and the check would see anything newer', () => {
  expect(newerThan2009(parseAst(inside(vi, 'script')))).toEqual([]);
  for (const newer of ['let a', 'a?.b', '() => 1', '`a`', 'f(...a)', '({a})', 'class A {}'])
    expect(newerThan2009(parseAst(newer)), newer).not.toEqual([]);
});

test('the style has nothing that Chrome 49 and Firefox 52 do not know', () => {
  expect(inside(vi, 'style')).not.toMatch(
    /:has\(|:is\(|:where\(|:focus-|@container|@layer|@supports|\binset|[^-]gap:|display:grid|clamp\(|min\(|max\(|aspect-ratio|text-wrap|color-mix|backdrop/,
  );
});

test('what is typed in content stays words', () => {
  const title = { vi: '<img src=x onerror=alert(1)> & "Mai"' };
  const [first, ...others] = thcs.programme.segments;
  if (!first) throw new Error('the programme has no part');
  const evil = {
    ...thcs,
    programme: { ...thcs.programme, title, segments: [{ ...first, title }, ...others] },
  };
  const html = make(evil);
  expect(html).not.toContain('<img src=x');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Mai&quot;');
});

test('what is not translated stays Vietnamese, is marked as such, and says so', () => {
  const sign = '<i class="untranslated">not translated yet</i>';
  expect(make(thcs, 'en')).not.toContain(sign);
  const [first, ...others] = thcs.programme.segments;
  if (!first) throw new Error('the programme has no part');
  const segments = [{ ...first, title: { vi: 'Mở đầu' } }, ...others];
  const html = make({ ...thcs, programme: { ...thcs.programme, segments } }, 'en');
  expect(html).toContain(`${sign}<span lang="vi">Mở đầu</span>`);
  expect(html).toContain('<html lang="en">');
});

test('every programme of the kit becomes a file', () => {
  for (const { id } of library.programmes) {
    const html = make(freezeSeminarContent(library, id), id === 'thcs-45' ? 'uk' : 'vi');
    expect(html.length).toBeLessThan(3_000_000);
    expect(html).not.toMatch(/undefined|\[object |[\ue000\ue001]|\{name\}|\[\[/);
  }
});
