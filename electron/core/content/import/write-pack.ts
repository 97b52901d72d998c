import { join } from 'node:path';
import { stringify } from 'yaml';
import type { DeckFile } from '../../../../slides/model/deck.ts';
import type { Programme } from '../../../../slides/model/programme.ts';
import type { LocalText } from '../../../../slides/model/text.ts';
import { writeFileAtomic } from '../../files/atomic.ts';

/** A deck of a pack to be written: its structure (without format and languages), and its words in Vietnamese. */
export type DeckToWrite = { id: string; title: string; slides: DeckFile['slides']; markdown: string };

/** Minutes a programme and one of its parts have at least and at most (slides/model/programme.ts). */
const LIMITS = { least: 4, part: 120, whole: 220 };

/** Writes decks into the folder of a pack, and a programme that shows them one after the other and ends with whom to call. */
export function writePack(folder: string, id: string, title: string, decks: readonly DeckToWrite[]): void {
  const timed = decks.map((deck) => withTime(deck, decks.length));
  for (const { id: deckId, slides, markdown } of timed) {
    const place = join(folder, 'slides/decks', deckId);
    const file = { format: 1, id: deckId, languages: ['vi'], slides };
    writeFileAtomic(join(place, 'deck.yaml'), stringify(file));
    writeFileAtomic(join(place, 'vi.md'), markdown);
  }
  writeFileAtomic(join(folder, 'slides/programmes', `${id}.yaml`), stringify(programmeOf(id, title, timed)));
}

const secondsOf = (slides: DeckFile['slides']): number =>
  slides.reduce((sum, { seconds }) => sum + seconds, 0);
const minutesOf = (slides: DeckFile['slides']): number =>
  Math.max(0.5, Math.round(secondsOf(slides) / 30) / 2);

/** The same deck with its times stretched or cut to what a part of a programme can be. */
function withTime(deck: DeckToWrite, decks: number): DeckToWrite {
  const planned = secondsOf(deck.slides);
  const most = Math.min(LIMITS.part, LIMITS.whole / decks) * 60;
  const wanted = Math.min(most, Math.max(LIMITS.least * 60, planned));
  const share = wanted / planned;
  const seconds = (own: number): number => Math.min(900, Math.max(10, Math.round(own * share)));
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, seconds: seconds(slide.seconds) })) };
}

/** Title and words of the last part, which no programme goes without. */
const CONTACTS = {
  title: { vi: 'Liên hệ, kết thúc', en: 'Contacts and goodbye', uk: 'Контакти, завершення' },
  message: {
    vi: 'Em không một mình đâu. Chuyện gì làm em sợ, em kể với một người lớn nhé.',
    en: 'You are not alone. If anything scares you, tell an adult.',
    uk: 'Ти не наодинці. Якщо тобі страшно, розкажи дорослому.',
  },
} as const satisfies Record<string, LocalText>;

function programmeOf(id: string, title: string, decks: readonly DeckToWrite[]): Programme {
  const parts = decks.map((deck, index) => ({
    kind: 'deck' as const,
    id: `bai-${index + 1}`,
    title: { vi: deck.title },
    minutes: minutesOf(deck.slides),
    deck: deck.id,
  }));
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 1);
  const slides = decks.reduce((sum, deck) => sum + deck.slides.length, 0);
  return {
    format: 1,
    id,
    languages: ['vi'],
    title: { vi: title },
    summary: {
      vi: `Bài mang theo, ${slides} trang; cuối buổi có màn hình liên hệ.`,
      en: `A deck of your own with ${slides} slides; the contacts come last.`,
      uk: `Власна презентація, слайдів: ${slides}; наприкінці – контакти.`,
    },
    audience: 'assembly',
    minutes,
    materials: [],
    segments: [...parts, { kind: 'contacts', id: 'lien-he', ...CONTACTS, minutes: 1 }],
  };
}
