import type { CompiledSlide } from '../../../slides/model/deck.ts';
import type { Source } from '../../../slides/model/source.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { shortDate } from '../reports/dates.ts';
import { headingBlock, wordsBlock } from './blocks.ts';
import { type Block, paginate } from './flow.ts';
import { PORTRAIT, type Sheet } from './paper.ts';
import { HANDOUT_WORDS } from './words/handout.ts';
import { speaker } from './words/word.ts';

/** Behind printed notes: what they rest on, each source once, with the numbers of the slides and its day. */
export function sourceSheets(
  slides: readonly CompiledSlide[],
  sources: readonly Source[],
  locale: Locale,
): Sheet[] {
  const say = speaker(HANDOUT_WORDS, locale);
  const blocks = sources.flatMap((source): Block<string>[] => {
    const on = slides.flatMap((slide, index) => (slide.sources.includes(source.id) ? [index + 1] : []));
    if (on.length === 0) return [];
    const { title, says, address } = source;
    const where = `${say('slide', { n: on.join(', ') })} · ${title} (${pageDay(source, locale)})`;
    return [
      wordsBlock(where, { type: 'strong', width: PORTRAIT.width, gap: 'tight', keep: true }),
      wordsBlock(says, { width: PORTRAIT.width, gap: 'tight', keep: true }),
      wordsBlock(
        apart(address, ' '),
        { type: 'small', width: PORTRAIT.width },
        apart(escaped(address), '<wbr>'),
      ),
    ];
  });
  if (blocks.length === 0) return [];
  return paginate([headingBlock(say('sources')), ...blocks], PORTRAIT.room).map((page) => ({
    html: page.join(''),
  }));
}

/** The day of a page as far as it is known; of a page without one, when it was read. */
export function pageDay({ date, seen }: Pick<Source, 'date' | 'seen'>, locale: Locale): string {
  const [known, mark] = [date ?? seen ?? '', locale === 'uk' ? '.' : '/'];
  const [year = '', month, day] = known.split('-');
  const inWords =
    day !== undefined ? shortDate(known, locale) : month !== undefined ? `${month}${mark}${year}` : year;
  return date === undefined ? speaker(HANDOUT_WORDS, locale)('seen', { day: inWords }) : inWords;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;');

/** Addresses have no spaces to break at: they may break after each of their signs. */
const apart = (text: string, by: string): string => text.replace(/[/\-?=.]/g, (sign) => `${sign}${by}`);
