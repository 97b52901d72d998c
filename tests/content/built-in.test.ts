import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PRINT_KINDS } from '../../electron/contract/print.ts';
import { countContent } from '../../electron/core/content/count.ts';
import { freezeSeminarContent } from '../../electron/core/content/freeze.ts';
import { summariseContent } from '../../electron/core/content/library.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { viewFacts } from '../../electron/core/content/view/facts.ts';
import { printProgramme } from '../../electron/core/print/make.ts';
import { mediaReader } from '../../electron/core/print/read-media.ts';
import { ITEM_TYPES } from '../../slides/model/quiz.ts';
import { inLocale, LOCALES } from '../../slides/model/text.ts';

const library = loadContent([fileURLToPath(new URL('../../', import.meta.url))]);

describe('the content of the kit', () => {
  it('has no errors and nothing to be warned of', () => {
    expect(library.problems).toEqual([]);
  });

  it('has a programme of 45 minutes for THCS whose parts add up', () => {
    const programme = summariseContent(library).programmes.find(({ id }) => id === 'thcs-45');
    expect(programme).toMatchObject({ minutes: 45, audience: 'thcs' });
    expect(programme?.segments.reduce((total, { minutes }) => total + minutes, 0)).toBe(45);
  });

  it('has a deck of 12 to 18 slides, each with notes to read aloud', () => {
    const slides = library.decks['thcs-45']?.slides ?? [];
    expect(slides.length).toBeGreaterThanOrEqual(12);
    expect(slides.length).toBeLessThanOrEqual(18);
    expect(slides.filter(({ notes }) => notes.vi === '')).toEqual([]);
  });

  it('has a scenario of at least 20 scenes, 4 endings and 4 decisions on every path', () => {
    const counts = countContent([library], () => true).scenarios['cuoc-goi-la'];
    expect(counts?.scenes).toBeGreaterThanOrEqual(20);
    expect(counts?.endings).toBeGreaterThanOrEqual(4);
    expect(counts?.decisionsShortest).toBeGreaterThanOrEqual(4);
  });
});

describe('the programmes of the kit', () => {
  it('begin with the one by hands, which is chosen where nothing was chosen before', () => {
    expect(library.programmes.map(({ id }) => id)).toEqual([
      'thcs-45',
      'nhac-lai-15',
      'thcs-45-the',
      'thcs-90',
      'thpt-45',
      'thpt-45-the',
      'thpt-90',
      'dai-hoc-60',
      'phu-huynh-60',
      'thcs-phu-huynh-40',
      'giao-vien-90',
      'duoi-co-20',
    ]);
  });

  it('have titles that tell them apart in every language', () => {
    for (const locale of LOCALES)
      expect(new Set(library.programmes.map(({ title }) => inLocale(title, locale))).size).toBe(
        library.programmes.length,
      );
  });

  it('use hands, a hall that stands, cards and the station, so that nobody has to build one for that', () => {
    const modes = library.programmes.flatMap(({ segments }) =>
      segments.flatMap((part) =>
        part.kind === 'quiz' ? [part.mode ?? library.quizzes[part.quiz]?.mode] : [],
      ),
    );
    expect(new Set(modes)).toEqual(new Set(['hands', 'stance', 'cards', 'station']));
  });

  it.each(library.programmes.map(({ id }) => id))('%s can be printed in every kind and language', (id) => {
    const content = freezeSeminarContent(library, id);
    const media = mediaReader(library.media);
    for (const what of PRINT_KINDS)
      for (const locale of LOCALES) {
        const setting = {
          what,
          perPage: 2,
          notes: true,
          locale,
          day: '2026-11-23',
          media,
          facts: viewFacts(library, '2026-11-23'),
          fontCss: '',
        } as const;
        expect(printProgramme(content, setting).pages).toBeGreaterThan(0);
      }
  });
});

describe('the quizzes of the kit', () => {
  const quizzes = Object.values(library.quizzes);

  it('have all five types among them, and one quiz has them all', () => {
    const types = quizzes.map(({ items }) => new Set(items.map(({ type }) => type)).size);
    expect(Math.max(...types)).toBe(ITEM_TYPES.length);
  });

  it('show messages of every medium', () => {
    const media = quizzes.flatMap(({ items }) => items.flatMap(({ message }) => message?.medium ?? []));
    expect(new Set(media)).toEqual(new Set(['chat', 'sms', 'call', 'email', 'paper']));
  });

  it('have exactly as many genuine messages as scams in every form', () => {
    for (const { items, forms } of quizzes)
      for (const form of [forms.A, forms.B]) {
        const natures = items.filter(({ id }) => form.includes(id)).map(({ nature }) => nature);
        expect(natures.filter((nature) => nature === 'genuine').length).toBe(
          natures.filter((nature) => nature === 'scam').length,
        );
      }
  });

  it('are short enough for a group in turn where they are made for groups', () => {
    expect(library.quizzes['thcs-nhom']?.forms.A).toHaveLength(4);
  });
});
