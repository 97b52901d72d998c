import { stringify } from 'yaml';
import type { DeckFile } from '../../../../slides/model/deck.ts';
import type { Programme } from '../../../../slides/model/programme.ts';
import type { PdfInfo } from '../../../contract/pdf.ts';
import { writePageWords } from './words.ts';

/** Name of the PDF in the media folder of its deck. */
export const PDF_FILE = 'trang.pdf';

/** A text file of a pack: its path with `/` between the parts, and what stands in it. */
export type PackFile = { path: string; text: string };

/** A part of a programme takes at most two hours, and a programme at least five minutes with its contacts. */
const MOST_SECONDS = 118 * 60;
const LEAST_SECONDS = 4 * 60;

/** Planned time of each page: a minute, less where they are many, more where they are few. Seconds. */
export const secondsPerPage = (pages: number): number =>
  Math.max(Math.ceil(LEAST_SECONDS / pages), Math.min(60, Math.floor(MOST_SECONDS / pages)));

const slideId = (index: number): string => `trang-${index + 1}`;

/**
 * The text files of a pack that shows a PDF: the deck with its pages and room for notes, and a programme of that deck and
 * the contacts. The PDF itself belongs beside them as `slides/decks/<id>/media/trang.pdf`. Pure.
 *
 * @param id    of deck and programme
 * @param title as the trainer knows the file
 */
export function pdfDeckFiles(info: PdfInfo, { id, title }: { id: string; title: string }): PackFile[] {
  return [
    { path: `slides/decks/${id}/deck.yaml`, text: stringify(deckOf(info, id)) },
    { path: `slides/decks/${id}/vi.md`, text: wordsOf(info, title) },
    { path: `slides/programmes/${id}.yaml`, text: stringify(programmeOf(info, id, title)) },
  ];
}

function deckOf({ pages }: PdfInfo, id: string): Omit<DeckFile, 'slides'> & { slides: object[] } {
  const seconds = secondsPerPage(pages.length);
  return {
    format: 1,
    id,
    languages: ['vi', 'en', 'uk'],
    pdf: { file: PDF_FILE, pages: pages.length },
    slides: pages.map((_, index) => ({
      id: slideId(index),
      layout: 'page',
      page: index + 1,
      tone: 'night',
      seconds,
    })),
  };
}

function wordsOf({ pages }: PdfInfo, title: string): string {
  const head = `---\n${stringify({ title })}---\n`;
  const slides = pages.map(({ title: heading, lines }, index) => {
    const words = writePageWords(heading?.trim() || `Trang ${index + 1}`, lines);
    return [`<!-- .slide: id="${slideId(index)}" -->`, words, 'Note:'].join('\n\n');
  });
  return `${head}${slides.join('\n\n---\n\n')}\n`;
}

function programmeOf({ pages }: PdfInfo, id: string, title: string): Programme {
  const minutes = Math.max(0.5, Math.round((pages.length * secondsPerPage(pages.length)) / 30) / 2);
  return {
    format: 1,
    id,
    languages: ['vi', 'en', 'uk'],
    title: { vi: title, en: `${title} (PDF)`, uk: `${title} (файл PDF)` },
    summary: {
      vi: `${pages.length} trang từ tệp PDF, sau đó là trang liên hệ.`,
      en: `Pages from a PDF: ${pages.length}, then whom to call.`,
      uk: `Сторінок із файлу PDF: ${pages.length}, потім контакти.`,
    },
    audience: 'assembly',
    minutes: minutes + 1,
    materials: [],
    segments: [
      {
        kind: 'deck',
        id: 'trang-pdf',
        title: { vi: 'Bài trình chiếu', en: 'Slides', uk: 'Слайди' },
        minutes,
        deck: id,
      },
      {
        kind: 'contacts',
        id: 'lien-he',
        title: { vi: 'Liên hệ, kết thúc', en: 'Contacts and goodbye', uk: 'Контакти, завершення' },
        minutes: 1,
        message: {
          vi: 'Em không một mình đâu. Chuyện gì làm em sợ, em kể với một người lớn nhé.',
          en: 'You are not alone. If anything scares you, tell an adult.',
          uk: 'Ти не наодинці. Якщо тобі страшно, розкажи дорослому.',
        },
      },
    ],
  };
}
