import type { Locale } from '../../../slides/model/text.ts';
import { escapeHtml } from '../reports/escape.ts';
import type { Sheet } from './paper.ts';
import { PRINT_STYLE } from './style.ts';

export type PrintDocument = { title: string; locale: Locale; sheets: readonly Sheet[] };

/** The document as one HTML page without script or address, one sheet of paper after the other. */
export function renderSheets({ title, locale, sheets }: PrintDocument, fontCss: string): string {
  const pages = sheets.map(
    (sheet, index) =>
      `<section class="${classesOf(sheet)}"><div class="sheet-body">${sheet.html}</div>${sheet.bare ? '' : `<footer><span>${escapeHtml(sheet.foot ?? title)}</span><span>${index + 1}/${sheets.length}</span></footer>`}</section>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${fontCss}${PRINT_STYLE}</style></head>
<body>
${pages.join('\n')}
</body>
</html>
`;
}

const classesOf = ({ landscape, page, bare }: Sheet): string =>
  ['sheet', landscape ? 'landscape' : '', page ?? '', bare ? 'bare' : '']
    .filter((name) => name !== '')
    .join(' ');
