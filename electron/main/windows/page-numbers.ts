import type { PrintToPDFOptions } from 'electron';

/** From this Chrome on the style sheet's own `@top-center` numbers the pages. */
const BY_STYLE_SHEET = 131;

/** Does the page ask for a number in its top margin? Words of a page are escaped and cannot stand in a style element. */
const ASKED = /<style>[^<]*@top-center/;

/** The upright serif with its digits, as the page brings it along. */
const SERIF =
  /@font-face\{font-family:Tinos;font-style:normal;font-weight:400;[^}]*unicode-range:U\+0000-00FF[^}]*\}/;

/** A top margin that only the first page has (21 mm are 79 px, 20 mm 76 px): by it a header knows that page. */
const FIRST_PAGE = '<style>@page :first { margin-top: 21mm; }</style>';

/**
 * Chrome before 131 knows no margin boxes, so there the number is a header, drawn where `@top-center` would put it: centred
 * over the text (margins 30 and 15 mm, on a landscape page 15 and 15 mm), not on the first page. The header stands in a
 * page of Chrome's own, whose #header is as high as the top margin and whose body as wide as the sheet.
 */
const header = (font: string): string => `<style>${font}
#header { padding: 0 !important; }
#header[style*="height: 79px"] .number { display: none; }
.number { box-sizing: border-box; width: 100%; padding: 0 15mm 0 30mm; align-self: center; text-align: center; font: 13pt Tinos, 'Times New Roman', 'Liberation Serif', serif; }
body[style*="width: 1122"] .number { padding: 0 15mm; }
</style><div class="number"><span class="pageNumber"></span></div>`;

/**
 * What to print so that a document has its page numbers once, whatever the runtime: the page and further options for
 * `printToPDF`. `chrome` is the version, as `process.versions.chrome` has it. Pages that ask for no numbers stay as they are.
 */
export function withPageNumbers(html: string, chrome: string): { html: string; options: PrintToPDFOptions } {
  if (Number.parseInt(chrome, 10) >= BY_STYLE_SHEET || !ASKED.test(html)) return { html, options: {} };
  return {
    html: html.replace('</head>', () => `${FIRST_PAGE}</head>`),
    options: {
      displayHeaderFooter: true,
      headerTemplate: header(SERIF.exec(html)?.[0] ?? ''),
      footerTemplate: '<span></span>',
    },
  };
}
