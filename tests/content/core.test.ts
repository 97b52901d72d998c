import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../build/tools/paths.ts';
import { languagesOf } from '../../electron/core/content/library.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { MESSAGES } from '../../renderer/i18n/messages.ts';
import { LOCALES, type LocalText } from '../../slides/model/text.ts';

/**
 * The core: what a class of 6 to 9 needs from the first word to the last, and what adults need when a child speaks up.
 * It is in every language of the kit; the rest says "chưa dịch" and falls back to Vietnamese.
 */
const CORE = {
  /** With their decks, quizzes and scenarios. */
  programmes: ['thcs-45', 'thcs-45-the', 'thcs-90', 'thcs-phu-huynh-40'],
  /** Cards and posters, assent, the trainer's papers, the letter home, the words of the lesson, the disclosure sheet. */
  papers: [
    ...['the-quy-tac', 'the-nhac-lai', 'tranh-bon-buoc', 'tranh-cong-an-that', 'tranh-ke-voi-ai'],
    ...['loi-dong-y', 'to-bo-tui', 'so-do-the', 'thu-phu-huynh', 'muoi-tu', 'gio-dau-em-ke-chuyen'],
  ],
  /** Among the checklists for the first hour. */
  cards: ['em-ke-chuyen'],
};

const library = loadContent([inRoot()]);
const complete = (text: LocalText): boolean => LOCALES.every((locale) => text[locale] !== undefined);

describe('the core of the kit is in every language', () => {
  it.each(CORE.programmes)('programme %s with all of its parts', (id) => {
    const programme = library.programmes.find((one) => one.id === id);
    expect(programme && languagesOf(library, programme)).toEqual(LOCALES);
  });

  it.each(CORE.papers)('paper %s', (id) => {
    const paper = library.handouts[id];
    expect(paper?.languages).toEqual(LOCALES);
    expect(paper?.pages.map(({ html }) => complete(html))).not.toContain(false);
  });

  it.each(CORE.cards)('checklist %s, on the screen and on its sheet in the same words', (id) => {
    const card = library.firstHour.find((one) => one.id === id);
    expect(card).toBeDefined();
    const texts = card ? [card.title, card.when, ...card.steps, ...card.never] : [];
    for (const locale of LOCALES) {
      const sheet = readFileSync(inRoot('slides', 'handouts', `gio-dau-${id}`, `${locale}.md`), 'utf8');
      for (const text of texts) expect(sheet).toContain(text[locale] ?? 'chưa dịch');
    }
  });

  it('whom to call, and the rules of others', () => {
    const texts = [
      ...library.contacts.flatMap(({ name, note }) => [name, note]),
      ...library.rules.flatMap(({ publisher, lines }) => [publisher, ...lines]),
    ];
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => !complete(text))).toEqual([]);
  });
});

describe('a scenario is called so everywhere: "tình huống", "scenario", "ситуація"', () => {
  /** What it was called besides, so that people looked for two things. */
  const OTHER = /role-play|рольов/i;

  it.each(library.programmes.map(({ id }) => id))('in programme %s', (id) => {
    expect(readFileSync(inRoot('slides', 'programmes', `${id}.yaml`), 'utf8')).not.toMatch(OTHER);
  });

  it('on the screens', () => {
    const texts = LOCALES.flatMap((locale) => Object.entries(MESSAGES[locale]));
    expect(texts.filter(([, text]) => OTHER.test(text))).toEqual([]);
  });
});
