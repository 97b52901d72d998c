import type { Locale } from '../../../../slides/model/text.ts';
import type { Sheet } from '../../../contract/documents.ts';
import { formatNumber } from '../../../contract/report-format.ts';
import type { Block, Signer } from '../block.ts';
import { longDate } from '../dates.ts';
import { labelsIn } from '../labels.ts';
import type { Printed } from '../printed.ts';
import { documentWords } from './words.ts';

/** A sheet to sign; `enrolled`: printed where it is known; `short`: how many find no line on it. */
export type SheetToSign = Sheet & { enrolled: number | null; short: number };

/** What the sheets say besides their lines: who issues them, what they are about, when. */
type About = Pick<Printed, 'issuer' | 'logo' | 'placeAndDate' | 'locale'> & {
  date: string;
  /** The event in words, with a small letter. */
  event: string;
  simulated: boolean;
};

/**
 * Blank sheets to sign, each group's on its own pages. The names stay on the school's paper: the sheet says so, and
 * nothing of it ever comes back into the kit.
 */
export function sheetsToSign(about: About, sheets: readonly SheetToSign[]): Printed {
  const { locale, event, date, simulated, ...head } = about;
  const words = documentWords(locale);
  const signers: Signer[] = [{ who: words.signMaker, hint: words.signHint }];
  const subtitle = event.charAt(0).toLocaleUpperCase(locale) + event.slice(1);
  // Sheets are handed to different teachers: each says by itself what it is.
  const between: Block[] = [
    { kind: 'signatures', signers },
    { kind: 'page' },
    { kind: 'heading', text: words.signin },
    { kind: 'text', text: subtitle },
  ];
  return {
    ...head,
    locale,
    labels: { ...labelsIn(locale, { k: 10, n: 0 }), number: '' },
    // A blank sheet is no draft of anything: it is filled in and signed as it is.
    flags: { simulated, draft: false },
    title: words.signin,
    subtitle,
    blocks: sheets.flatMap((sheet, at) => [...(at === 0 ? [] : between), ...sheetOf(sheet, date, locale)]),
    signers,
  };
}

function sheetOf({ name, lines, enrolled, short }: SheetToSign, date: string, locale: Locale): Block[] {
  const words = documentWords(locale);
  const labels = labelsIn(locale, { k: 10, n: 0 });
  const count = (value: number): string => formatNumber(value, locale);
  const left = words.tooMany.replace('{lines}', count(lines)).replace('{short}', count(short));
  return [
    {
      kind: 'facts',
      rows: [
        [labels.group, name === '' ? words.blank : name],
        ...(enrolled === null ? [] : [[labels.enrolled, count(enrolled)] as const]),
        [labels.date, longDate(date, locale)],
      ],
    },
    { kind: 'note', text: words.keep },
    ...(short > 0 ? [{ kind: 'note', text: left } as const] : []),
    {
      kind: 'table',
      columns: [
        { label: labels.order, width: 8, align: 'center' },
        { label: words.name, width: 36, align: 'left' },
        { label: words.unit, width: 18, align: 'left' },
        { label: words.signature, width: 22, align: 'left' },
        { label: words.remark, width: 16, align: 'left' },
      ],
      rows: Array.from({ length: lines }, (_, at) => [count(at + 1), '', name, '', '']),
      totals: 0,
      roomy: true,
    },
  ];
}
