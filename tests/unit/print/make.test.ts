import { describe, expect, it } from 'vitest';
import { PER_PAGE, PRINT_KINDS } from '../../../electron/contract/print.ts';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { printProgramme } from '../../../electron/core/print/make.ts';
import { casesByProvince } from '../../../electron/core/print/prep-cases.ts';
import { wordsOf } from '../../../electron/core/print/prose.ts';
import { planScenario } from '../../../electron/core/print/scenario-plan.ts';
import { LOCALES } from '../../../slides/model/text.ts';
import { content, library, setting, sheetsOf } from './content.ts';

const slides = Object.values(content.decks).flatMap((deck) => deck.slides);
const total = slides.length;

describe('a handout', () => {
  it.each(PER_PAGE)('of %i slides a page has every slide once and no page more', (perPage) => {
    const { html, pages } = printProgramme(content, { ...setting, perPage });
    expect(pages).toBe(Math.ceil(total / perPage));
    expect(sheetsOf(html)).toHaveLength(pages);
    expect(html.match(/class="frame/g)).toHaveLength(total);
  });

  it.each(PER_PAGE)('of %i slides a page with notes has every word of every note', (perPage) => {
    for (const locale of LOCALES) {
      const { html } = printProgramme(content, { ...setting, perPage, notes: true, locale });
      const words = wordsOf(html);
      for (const slide of slides) expect(words).toContain(wordsOf(slide.notes[locale] ?? '').slice(-40));
      expect(html.match(/class="frame/g)).toHaveLength(total);
    }
  });

  it('goes on overleaf where a note is longer than its place', () => {
    const long = `<p>${'nói thật chậm '.repeat(900)}</p><p>hết</p>`;
    const [first] = slides;
    if (!first) throw new Error('The deck has no slides.');
    const slide = { ...first, notes: { vi: long }, sources: [] };
    const decks = { 'thcs-45': { ...content.decks['thcs-45'], slides: [slide] } };
    const { html, pages } = printProgramme({ ...content, decks } as typeof content, {
      ...setting,
      perPage: 1,
      notes: true,
    });
    expect(pages).toBeGreaterThan(1);
    expect(html).toContain('Lời dẫn còn tiếp ở trang sau');
    expect(sheetsOf(html).at(-1)).toContain('hết');
  });
});

describe('a page of a PDF that stands for a slide', () => {
  const [first] = slides;
  const page = { ...first, layout: 'page', page: 7, art: null, html: { vi: '<p>chữ trên trang</p>' } };
  const decks = { 'thcs-45': { ...content.decks['thcs-45'], slides: [page] } };
  const withPage = { ...content, decks } as unknown as typeof content;

  it('is a box with its title that says where the picture is', () => {
    const { html } = printProgramme(withPage, { ...setting, notes: true });
    expect(wordsOf(html)).toContain('Hình của trang này nằm trong chính tệp PDF, trang 7.');
    expect(html).toContain(`<h1>${first?.title.vi}</h1>`);
    expect(html).not.toContain('chữ trên trang');
  });

  it('is no poster, yet what there is to say stands in the emergency kit', () => {
    const { html } = printProgramme(withPage, { ...setting, what: 'kit' });
    expect(html).not.toContain('class="poster');
    expect(wordsOf(html)).toContain(wordsOf(first?.notes.vi ?? '').slice(-40));
  });
});

describe('every printed thing', () => {
  it.each(PRINT_KINDS)(
    '(%s) has no script, no inline style, no address outside, in three languages',
    (what) => {
      for (const locale of LOCALES) {
        const { html } = printProgramme(content, { ...setting, what, locale });
        expect(html).not.toMatch(/<script|\sstyle="|app:\/\/|https?:\/\/|\{\w+\}<|undefined/);
        for (const sheet of sheetsOf(html)) expect(wordsOf(sheet).length).toBeGreaterThan(20);
      }
    },
  );

  it('is called by what it is, the programme and the day', () => {
    const name = (change: Partial<typeof setting>) =>
      printProgramme(content, { ...setting, ...change }).fileName;
    expect(name({ perPage: 4, notes: true })).toBe('tai-lieu-phat-4n_thcs-45_2026-11-23.pdf');
    expect(name({ what: 'kit' })).toBe('bo-du-phong_thcs-45_2026-11-23.pdf');
    expect(name({ what: 'prep', locale: 'en' })).toBe('prep-sheet_thcs-45_2026-11-23.pdf');
  });

  it('is one page where it is for the day before', () => {
    expect(printProgramme(content, { ...setting, what: 'prep' }).pages).toBe(1);
  });
});

describe('the emergency kit', () => {
  const { html, pages } = printProgramme(content, { ...setting, what: 'kit' });
  const sheets = sheetsOf(html);
  const scenario = content.scenarios['cuoc-goi-la'];
  const plan = planScenario(scenario?.graph ?? (undefined as never));

  it('has each scene once, and "sang cảnh" names the page on which that scene stands', () => {
    expect(sheets).toHaveLength(pages);
    for (const { number } of plan.scenes)
      expect(sheets.filter((sheet) => sheet.includes(`data-scene="${number}"`))).toHaveLength(1);
    const ways = [...html.matchAll(/sang cảnh (\d+) \(tr\. (\d+)\)/g)];
    expect(ways.length).toBeGreaterThan(plan.scenes.length);
    for (const [, scene, page] of ways) expect(sheets[Number(page) - 1]).toContain(`data-scene="${scene}"`);
  });

  it('sends every ending to the page of the debrief', () => {
    const ways = [...html.matchAll(/“Cùng nhìn lại” \(tr\. (\d+)\)/g)];
    expect(ways).toHaveLength(plan.scenes.filter(({ scene }) => scene.ending).length);
    for (const [, page] of ways) expect(sheets[Number(page) - 1]).toContain('<h1>Cùng nhìn lại</h1>');
  });

  it('says a condition as a sentence', () => {
    expect(wordsOf(html)).toMatch(/Nếu ô [AB] có dấu \(Mai đã kể với một người lớn\): sang cảnh \d+/);
    expect(wordsOf(html)).toMatch(/Nếu không: sang cảnh \d+/);
  });

  it('has every word that the trainer may say to a slide', () => {
    const words = wordsOf(html);
    for (const { notes } of slides) expect(words).toContain(wordsOf(notes.vi).slice(-40));
  });

  it('explains no question before the closing quiz', () => {
    const opening = sheets.find((sheet) => sheet.includes('Trắc nghiệm đầu buổi · Đề A</h1>')) ?? '';
    const closing = sheets.find((sheet) => sheet.includes('Trắc nghiệm cuối buổi · Đề B</h1>')) ?? '';
    expect(opening).toContain('class="count"');
    expect(opening).not.toContain('Giải thích');
    expect(closing).toContain('Giải thích');
  });

  it('names on its cover the pages where each part begins', () => {
    const page = Number(/Liên hệ, kết thúc<\/td>.*?tr\. (\d+)/s.exec(sheets[0] ?? '')?.[1]);
    expect(sheets[page - 1]).toContain('class="contacts"');
  });
});

describe('printed notes', () => {
  const [source] = content.sources;
  const told = (notes: boolean) => wordsOf(printProgramme(content, { ...setting, notes, perPage: 4 }).html);

  it('end with what they rest on, each source once with its slides and its day; slides alone do not', () => {
    expect(told(true)).toContain('Nguồn của lời dẫn');
    for (const { title } of content.sources) {
      const used = slides.some(({ sources }) =>
        content.sources.some((one) => one.title === title && sources.includes(one.id)),
      );
      if (used) expect(told(true).split(title)).toHaveLength(2);
    }
    expect(told(true)).toMatch(/Trang \d+.* · Dân trí: .*\(10\/10\/2025\)/);
    expect(told(false)).not.toContain(source?.title ?? 'Nguồn');
  });
});

describe('the prep sheet', () => {
  const { facts } = setting;
  const prep = (seen: typeof facts) =>
    wordsOf(printProgramme(content, { ...setting, what: 'prep', facts: seen }).html);
  const good = <F extends { state: string }>(all: F[]): F[] => all.map((one) => ({ ...one, state: 'good' }));

  it('asks to check the numbers and rules that nobody has checked within a year', () => {
    expect(prep(facts)).toContain(
      `Chưa ai kiểm tra trong một năm qua – số: 111, 113; quy tắc: ${facts.rules.length}. Gọi thử`,
    );
    const [first, ...others] = facts.contacts;
    if (!first) throw new Error('The kit has no contacts.');
    const one = { contacts: [first, ...good(others)], rules: good(facts.rules), due: 1 };
    expect(prep(one)).toContain(`số: ${first.fact.number}; quy tắc: 0.`);
  });

  it('names where the cases happened, with the slides as they are numbered on paper; nothing where none is told', () => {
    const at = slides.findIndex(({ id }) => id === 'khong-bao-gio-muon') + 1;
    expect(at).toBeGreaterThan(0);
    expect(prep(facts)).toContain(`Hồ Chí Minh (trang ${at}`);
    const withoutCases = content.sources.map(({ provinces, ...source }) => source);
    const bare = { ...content, sources: withoutCases };
    expect(wordsOf(printProgramme(bare, { ...setting, what: 'prep' }).html)).not.toContain('vụ việc thật');
  });

  it('names role-plays that tell a case by their titles', () => {
    const told = freezeSeminarContent(library, 'thpt-45-the');
    const named = casesByProvince(told, 'vi').flatMap(({ parts }) => parts);
    expect(named.length).toBeGreaterThan(0);
    expect(told.programme.segments.map(({ title }) => title.vi)).toEqual(expect.arrayContaining(named));
  });

  it('says nothing of them where all are checked', () => {
    const all = { contacts: good(facts.contacts), rules: good(facts.rules), due: 0 };
    expect(prep(all)).not.toContain('Chưa ai kiểm tra');
  });
});
