import { AlignmentType, BorderStyle, ImageRun, Paragraph, type Table, TableRow } from 'docx';
import type { Signer } from './block.ts';
import { cell, line, NO_BORDERS, run, SIZE, TEXT_WIDTH, tableOf } from './docx-parts.ts';
import { drawnLogo } from './logo.ts';
import type { Printed } from './printed.ts';

const LEFT = Math.floor(TEXT_WIDTH * 0.42);
const RIGHT = TEXT_WIDTH - LEFT;

/**
 * A line drawn below the text (a border of an empty paragraph), `width` twentieths of a point long and centred, with
 * `after` of them free below.
 */
export const drawnLine = (width: number, columnWidth: number, after = 0): Paragraph => {
  const indent = Math.max(0, Math.floor((columnWidth - 160 - width) / 2));
  return new Paragraph({
    spacing: { before: 30, after, line: 60, lineRule: 'exact' },
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
};

const draftMark = (printed: Printed): Paragraph[] =>
  printed.flags.draft
    ? [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 120 },
          children: [run(printed.labels.draft, { bold: true, size: SIZE.table })],
        }),
      ]
    : [];

/** Length of the tiêu ngữ at 13 pt bold; the line below it is as long as the words. */
const MOTTO_WIDTH = 3260;

const center = (text: string, style: Parameters<typeof line>[1] = {}): Paragraph =>
  line(text, { size: SIZE.table, align: 'center', ...style });

/** Longest sides of a logo on paper, in pixels of 1/96 inch: 40 x 16 mm. */
const LOGO_ROOM = { width: 151, height: 60 };

function logoLines({ logo: url }: Printed, align: 'CENTER' | 'LEFT'): Paragraph[] {
  const logo = drawnLogo(url);
  if (logo === null) return [];
  const { kind, bytes, width, height } = logo;
  const scale = Math.min(1, LOGO_ROOM.width / width, LOGO_ROOM.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const picture = new ImageRun({ type: kind, data: bytes, transformation });
  return [new Paragraph({ alignment: AlignmentType[align], spacing: { after: 60 }, children: [picture] })];
}

/** Head of a Vietnamese document by NĐ 30/2020: issuer left, Quốc hiệu right, below them number, place and date. */
export function officialHead(printed: Printed): Table {
  const { labels, issuer } = printed;
  const left = [
    ...logoLines(printed, 'CENTER'),
    ...issuer.slice(0, -1).map((text) => center(text)),
    center(issuer.at(-1) ?? '', { bold: true }),
    drawnLine(1300, LEFT),
  ];
  const right = [
    center(labels.nation, { bold: true }),
    center(labels.motto, { bold: true, size: SIZE.body }),
    drawnLine(MOTTO_WIDTH, RIGHT),
  ];
  const below = [
    [center(labels.number, { size: SIZE.body, before: 120 }), ...draftMark(printed)],
    [center(printed.placeAndDate, { italics: true, size: SIZE.body, before: 120 })],
  ];
  return twoColumns([[left, right], below], [LEFT, RIGHT]);
}

/** Rows of two columns without lines, their text at the top. */
export const twoColumns = (rows: Paragraph[][][], widths: [number, number]): Table =>
  tableOf(
    rows.map(
      (columns) =>
        new TableRow({
          cantSplit: true,
          children: columns.map((children, at) =>
            cell(children, { width: widths[at] ?? 0, borders: NO_BORDERS, top: true }),
          ),
        }),
    ),
    widths,
  );

/** Head in other languages: issuer, place and date, number and the draft mark, without Quốc hiệu. */
export const plainHead = (printed: Printed): Table =>
  twoColumns(
    [
      [
        [
          ...logoLines(printed, 'LEFT'),
          ...printed.issuer.map((text) => line(text, { bold: true })),
          line(printed.placeAndDate),
          line(printed.labels.number),
        ],
        printed.flags.draft ? [line(printed.labels.draft, { bold: true, align: 'right' })] : [line('')],
      ],
    ],
    [TEXT_WIDTH - 2000, 2000],
  );

const signature = ({ who, hint }: Signer): Paragraph[] => [
  center(who, { bold: true, size: SIZE.body }),
  center(hint, { italics: true, after: 1800 }),
];

/** Places to sign side by side, the last one on the right. */
export function signaturesTable(signers: readonly Signer[]): Table {
  const places = signers.map(signature);
  const columns = places.length < 2 ? [[line('')], places[0] ?? [line('')]] : places;
  return twoColumns([columns], [LEFT, RIGHT]);
}

/** Who signs; where the document names nobody, recipients on the left and one signer on the right. */
export function footTable({ labels, signers }: Printed): Table {
  if (signers !== undefined) return signaturesTable(signers);
  const recipients = [
    line(labels.recipients, { bold: true, italics: true, size: SIZE.table }),
    ...labels.recipientLines.split('\n').map((text) => line(text, { size: SIZE.small })),
  ];
  const signer = signature({ who: labels.signer, hint: labels.signHint });
  return twoColumns([[recipients, signer]], [LEFT, RIGHT]);
}
