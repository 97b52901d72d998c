import type { CompiledDeck, CompiledSlide, DeckFile } from '../../../../slides/model/deck.ts';
import type { MediaAddress } from '../markdown-inline.ts';
import { type Finding, wrong } from '../problem.ts';
import type { Locate } from '../yaml-file.ts';

/** Rules of slides that are pages: the PDF is there, and so is the page; no other slide names one. */
export function checkPages(file: DeckFile, locate: Locate, media: MediaAddress): Finding[] {
  const { pdf } = file;
  const missing =
    pdf === undefined || media(pdf.file) !== null
      ? []
      : [
          wrong(
            locate(['pdf', 'file']),
            'pdf',
            `there is no PDF media/${pdf.file} that can be read; add it, or save it again`,
          ),
        ];
  return [
    ...missing,
    ...file.slides.flatMap((slide, index) => {
      const message = wrongPage(slide, pdf?.pages ?? null);
      return message === null ? [] : [wrong(locate(['slides', index, 'page']), 'page', message)];
    }),
  ];
}

function wrongPage({ layout, page }: DeckFile['slides'][number], pages: number | null): string | null {
  if (layout !== 'page')
    return page === undefined ? null : `the layout "${layout}" shows no page; set layout: page`;
  if (pages === null) return 'this deck names no PDF; add it as "pdf", with its file and number of pages';
  if (page === undefined) return 'a slide with the layout "page" says which one; add page: 1';
  return page <= pages ? null : `the PDF has ${pages} pages, this is page ${page}`;
}

/** The page of a slide, as it stands in the compiled one. */
export const pageOf = ({ page }: DeckFile['slides'][number]): Pick<CompiledSlide, 'page'> =>
  page === undefined ? {} : { page };

/** Where the PDF of a deck is served, as it stands in the compiled one. */
export function pdfOf({ pdf }: DeckFile, media: MediaAddress): Pick<CompiledDeck, 'pdf'> {
  const address = pdf === undefined ? null : media(pdf.file);
  return address === null ? {} : { pdf: address };
}
