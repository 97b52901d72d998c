import type { CompiledDeck, CompiledSlide } from '../../../slides/model/deck.ts';
import type { Source } from '../../../slides/model/source.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { FactsView } from '../../contract/library-view.ts';
import type { PerPage, PrintKind } from '../../contract/print.ts';
import { asciiSlug } from '../reports/file-name.ts';
import { handoutSheets } from './handout.ts';
import { kitSheets } from './kit.ts';
import type { Sheet } from './paper.ts';
import type { ReadMedia } from './pictures.ts';
import { prepSheet } from './prep.ts';
import { renderSheets } from './sheet.ts';
import { slidesOf, slidesOfDeck } from './slides.ts';
import { sourceSheets } from './source-list.ts';
import { HANDOUT_WORDS } from './words/handout.ts';
import { KIT_WORDS } from './words/kit.ts';
import { PREP_WORDS } from './words/prep.ts';
import { speaker } from './words/word.ts';

/** What to print and how. `day` (`YYYY-MM-DD`) stands in the file's name. */
export type PrintSetting = {
  what: PrintKind;
  perPage: PerPage;
  notes: boolean;
  locale: Locale;
  day: string;
  media: ReadMedia;
  /** The numbers and rules of the library as they stand on `day`. */
  facts: FactsView;
  /** `@font-face` rules of Noto Sans (notoSansFontCss). */
  fontCss: string;
};

/** A page to print, how many sheets come of it, and what the PDF is called. */
export type Printable = { html: string; pages: number; fileName: string };

const NAMES: Record<PrintKind, Record<Locale, string>> = {
  handout: { vi: 'tai-lieu-phat', en: 'handout', uk: 'rozdatka' },
  kit: { vi: 'bo-du-phong', en: 'emergency-kit', uk: 'zapasnyi-komplekt' },
  prep: { vi: 'to-chuan-bi', en: 'prep-sheet', uk: 'arkush-pidhotovky' },
};

/** The page for a programme as a seminar started now would freeze it. Pure but for reading pictures. */
export function printProgramme(content: SeminarContent, setting: PrintSetting): Printable {
  const { what, locale } = setting;
  const title = inLocale(content.programme.title, locale);
  const sheets: Record<PrintKind, () => Sheet[]> = {
    handout: () => notedSheets(slidesOf(content), content.sources, setting),
    kit: () => kitSheets(content, setting),
    prep: () => [prepSheet(content, setting.facts, locale)],
  };
  return printable(sheets[what](), { title, id: content.programme.id }, setting);
}

/** The handout of a deck that stands alone. */
export const printDeck = (
  deck: CompiledDeck,
  setting: Omit<PrintSetting, 'facts'> & { sources: readonly Source[] },
): Printable =>
  printable(
    notedSheets(slidesOfDeck(deck), setting.sources, setting),
    { title: inLocale(deck.title, setting.locale), id: deck.id },
    setting,
  );

/** A handout; behind notes stands what they rest on. */
const notedSheets = (
  slides: readonly CompiledSlide[],
  sources: readonly Source[],
  setting: Omit<PrintSetting, 'facts'>,
): Sheet[] => [
  ...handoutSheets(slides, setting),
  ...(setting.notes ? sourceSheets(slides, sources, setting.locale) : []),
];

function printable(
  sheets: Sheet[],
  { title, id }: { title: string; id: string },
  setting: Omit<PrintSetting, 'facts'>,
): Printable {
  const { what, locale, fontCss } = setting;
  const kind: Record<PrintKind, string> = {
    handout: speaker(HANDOUT_WORDS, locale)('title'),
    kit: speaker(KIT_WORDS, locale)('title'),
    prep: speaker(PREP_WORDS, locale)('title'),
  };
  const html = renderSheets({ title: `${kind[what]} · ${title}`, locale, sheets }, fontCss);
  return { html, pages: sheets.length, fileName: fileNameOf(id, setting) };
}

/** `tai-lieu-phat-4_thcs-45_2026-11-23.pdf`: what, programme, date; a handout with how many slides a page has. */
function fileNameOf(id: string, { what, perPage, notes, locale, day }: Omit<PrintSetting, 'facts'>): string {
  const kind =
    what === 'handout' ? `${NAMES[what][locale]}-${perPage}${notes ? 'n' : ''}` : NAMES[what][locale];
  return `${kind}_${asciiSlug(id)}_${day}.pdf`;
}
