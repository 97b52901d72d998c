import type { Locale } from '../../../slides/model/text.ts';
import { escapeHtml } from '../reports/escape.ts';
import type { Sheet } from './paper.ts';
import { PRINT_STYLE } from './style.ts';

export type PrintDocument = { title: string; locale: Locale; sheets: readonly Sheet[] };

/** The document as one HTML page without script or address, one sheet of paper after the other. */
export function renderSheets({ title, locale, sheets }: PrintDocument, fontCss: string): string {
  const pages = sheets.map(
    ({ html, landscape, foot }, index) =>
      `<section class="sheet${landscape ? ' landscape' : ''}"><div class="sheet-body">${html}</div><footer><span>${escapeHtml(foot ?? title)}</span><span>${index + 1}/${sheets.length}</span></footer></section>`,
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
