import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../electron/core/content/load.ts';
import { isEssential } from '../../electron/core/content/programme.ts';
import { type Explored, explore, findWay } from '../../scenarios/model/solve.ts';
import { canRun, itemsOfForm } from '../../slides/model/quiz.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const library = loadContent([ROOT]);
const DECKS = ['phu-huynh-60', 'giao-vien-90'] as const;

const slidesOf = (deck: string) => library.decks[deck]?.slides ?? [];
const programme = (id: string) => library.programmes.find((one) => one.id === id);

/** The drawings of a deck, by what they are, so that a copy under another name is no new one. */
const drawings = (deck: string): string[] => {
  const folder = `${ROOT}slides/decks/${deck}/media`;
  return readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
};

describe.each(DECKS)('the slides of %s', (id) => {
  it('are 12 to 18, each with notes that tell what to say, and at least one question with a wait', () => {
    const slides = slidesOf(id);
    expect(slides.length).toBeGreaterThanOrEqual(12);
    expect(slides.length).toBeLessThanOrEqual(18);
    expect(
      slides.filter(({ notes }) => !notes.vi.includes('<strong>Nói') && !notes.vi.includes('nói:')),
    ).toEqual([]);
    expect(slides.filter(({ notes }) => notes.vi.includes('<strong>Chờ')).length).toBeGreaterThanOrEqual(8);
  });

  it('have at least ten drawings that no other deck has, and a drawing on each slide that is not two columns', () => {
    const others = new Set(
      readdirSync(`${ROOT}slides/decks`)
        .filter((deck) => deck !== id)
        .flatMap(drawings),
    );
    expect(drawings(id).filter((drawing) => !others.has(drawing)).length).toBeGreaterThanOrEqual(10);
    expect(slidesOf(id).filter(({ art, layout }) => art === null && layout !== 'compare')).toEqual([]);
  });

  it('are all shown by its programme, each once and in order', () => {
    const shown = (programme(id)?.segments ?? []).flatMap((part) => {
      if (part.kind !== 'deck') return [];
      const ids = slidesOf(part.deck).map((slide) => slide.id);
      return ids.slice(ids.indexOf(part.from ?? ''), ids.indexOf(part.to ?? '') + 1);
    });
    expect(shown).toEqual(slidesOf(id).map((slide) => slide.id));
  });
});

describe('what is never left out', () => {
  it.each([
    ['phu-huynh-60', ['noi-truoc', 'gio-dau', 'anh-bi-doa', 'cau-dau-tien', 'hai-nguoi-lon']],
    ['giao-vien-90', ['noi-truoc', 'gio-dau', 'nghe-em', 'giu-kin', 'ghi-lai']],
  ])('of %s is the right to pass, the first hour and how a child is listened to', (id, kept) => {
    expect(slidesOf(id).flatMap((slide) => (slide.essential ? [slide.id] : []))).toEqual(kept);
  });

  it.each(DECKS)('of %s is the practice of the first sentence, and whom to call', (id) => {
    const essential = (programme(id)?.segments ?? []).filter(isEssential).map(({ kind }) => kind);
    expect(essential).toEqual(['activity', 'contacts']);
  });
});

describe('the quiz for teachers', () => {
  const quiz = library.quizzes['giao-vien'];

  it.each(['A', 'B'] as const)(
    'asks in form %s what they would do, how sure they are, and about two messages',
    (form) => {
      const items = quiz === undefined ? [] : itemsOfForm(quiz, form);
      expect(items.map(({ type, nature }) => `${type} ${nature}`)).toEqual([
        'single intention',
        'single scam',
        'single genuine',
        'single intention',
        'scale intention',
      ]);
    },
  );
});

it.each(['dai-hoc', 'giao-vien', 'phu-huynh'])(
  'the quiz %s runs by hands, cards and station, and asks how sure one is',
  (id) => {
    const quiz = library.quizzes[id];
    for (const form of ['A', 'B'] as const) {
      const items = quiz === undefined ? [] : itemsOfForm(quiz, form);
      for (const mode of ['hands', 'cards', 'station'] as const)
        expect(items.filter((item) => !canRun(item, mode)).map((item) => item.id)).toEqual([]);
      const asked = items.map(({ type, nature }) => `${type} ${nature}`);
      expect(asked).toEqual(expect.arrayContaining(['single intention', 'scale intention']));
    }
  },
);

describe('the role-play of a pupil who is missing', () => {
  const scenario = library.scenarios['vang-mat-may-ban'];
  const graph = scenario?.graph;

  it('has at least four different adults who can be told', () => {
    expect(graph?.characters.filter(({ role }) => role === 'adult').length).toBeGreaterThanOrEqual(4);
  });

  it('ends safely only where the commune police were called', () => {
    const product: Explored = explore(graph as NonNullable<typeof graph>);
    const around = findWay(
      product,
      (_, edge) => edge?.choice?.id !== 'bao-ngay',
      ({ scene }) => scene.ending?.kind === 'safe',
    );
    expect(around).toBeNull();
  });

  it('ends late where money was sent or an hour was lost, whatever else was chosen', () => {
    const product: Explored = explore(graph as NonNullable<typeof graph>);
    const safe = product.places.filter(({ scene }) => scene.ending?.kind === 'safe');
    expect(safe.length).toBeGreaterThan(0);
    for (const { flags } of safe) expect(flags).toEqual({ gave: 'nothing', late: 'no' });
  });
});
