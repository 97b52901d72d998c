import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Block } from './block.ts';
import { drawnLine, footTable, officialHead, plainHead, signaturesTable } from './docx-head.ts';
import { chartTable, factsTable, gridTable, line, run, SIZE, TEXT_WIDTH } from './docx-parts.ts';
import { hasSubjectLine, type Printed } from './printed.ts';

/** Millimetres to twentieths of a point. */
const mm = (value: number): number => Math.round((value / 25.4) * 1440);

/** Length of the line below the subject: 44 mm. */
const SUBJECT_LINE = mm(44);

const FONT = 'Times New Roman';
const LANGUAGE = { vi: 'vi-VN', en: 'en-GB', uk: 'uk-UA' } as const;

/**
 * The document as an editable DOCX: A4, margins 20/15/20/30 mm, Times New Roman, page number top centre from the second
 * page, the same words and numbers as the printed page. On simulated data every page carries the watermark.
 */
export async function writeDocx(printed: Printed): Promise<Uint8Array> {
  const document = new Document({
    title: `${printed.title}. ${printed.subtitle}`,
    creator: printed.issuer.at(-1) ?? '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.body, language: { value: LANGUAGE[printed.locale] } },
          paragraph: { spacing: { line: 276 } },
        },
        heading1: headingStyle(280, 100, false),
        heading2: headingStyle(180, 60, true),
        title: { run: { font: FONT, size: SIZE.title, bold: true, color: '000000' } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: {
              top: mm(20),
              right: mm(15),
              bottom: mm(20),
              left: mm(30),
              header: mm(10),
              footer: mm(10),
            },
          },
        },
        headers: { first: headerOf(printed, false), default: headerOf(printed, true) },
        children: bodyOf(printed),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const headingStyle = (before: number, after: number, italics: boolean) => ({
  run: { font: FONT, size: SIZE.body, bold: true, italics, color: '000000' },
  paragraph: { spacing: { before, after }, keepNext: true },
});

function headerOf({ flags, labels }: Printed, numbered: boolean): Header {
  const number = numbered ? [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.body })] : [];
  const mark = flags.simulated
    ? [new TextWatermark({ text: labels.simulated, font: FONT, color: '808080', opacity: 0.35 })]
    : [];
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [...number, ...mark] })],
  });
}

function bodyOf(printed: Printed): (Paragraph | Table)[] {
  const { labels, flags, locale } = printed;
  const warning = flags.simulated
    ? [line(labels.simulated, { bold: true, align: 'center', before: 160 })]
    : [];
  return [
    locale === 'vi' ? officialHead(printed) : plainHead(printed),
    ...warning,
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { before: 360 },
      children: [run(printed.title, { bold: true, size: SIZE.title })],
    }),
    ...subjectOf(printed),
    ...printed.blocks.flatMap((block, at) => blockOf(block, at >= printed.blocks.length - 2)),
    line('', { before: 300, keepNext: true }),
    footTable(printed),
  ];
}

function subjectOf(printed: Printed): Paragraph[] {
  const style = { bold: true, size: SIZE.title, align: 'center' } as const;
  if (!hasSubjectLine(printed)) return [line(printed.subtitle, { ...style, after: 240 })];
  return [line(printed.subtitle, { ...style, after: 60 }), drawnLine(SUBJECT_LINE, TEXT_WIDTH, 240)];
}

/** `last`: one of those before the place to sign, which must not stand on a page alone. */
function blockOf(block: Block, last: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, HeadingLevel.HEADING_1, false)];
    case 'subheading':
      return [heading(block.text, HeadingLevel.HEADING_2, true)];
    case 'text':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          keepNext: last,
          spacing: { before: 60, after: 60 },
          children: [run(block.text)],
        }),
      ];
    case 'note':
      return [line(block.text, { italics: true, size: SIZE.table, before: 80, after: 80, keepNext: last })];
    case 'facts':
      return [factsTable(block)];
    case 'table':
      return [gridTable(block)];
    case 'signatures':
      return [line('', { before: 200 }), signaturesTable(block.signers)];
    case 'page':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
    case 'map':
      return [];
    case 'chart':
      return [
        line(block.question, { before: 140, keepNext: true }),
        ...(block.note === ''
          ? []
          : [line(block.note, { italics: true, size: SIZE.small, after: 40, keepNext: true })]),
        chartTable(block),
      ];
  }
}

const heading = (
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  italics: boolean,
): Paragraph =>
  new Paragraph({ heading: level, keepNext: true, children: [run(text, { bold: true, italics })] });
