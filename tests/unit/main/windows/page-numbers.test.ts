import { describe, expect, it } from 'vitest';
import { printFontCss, reportFontCss } from '../../../../electron/cli/pdf.ts';
import { buildReport } from '../../../../electron/core/reports/build.ts';
import { renderHtml } from '../../../../electron/core/reports/html.ts';
import { printedReport } from '../../../../electron/core/reports/printed.ts';
import { withPageNumbers } from '../../../../electron/main/windows/page-numbers.ts';
import { record } from '../../reports/records.ts';

const remarks = {
  remarks: '<style>@page { @top-center { content: "x" } }</style>',
  difficulties: '',
  proposals: '',
};
const page = renderHtml(printedReport(buildReport(record({ seminar: { remarks } }), 'vi')), {
  fontCss: reportFontCss(),
});

describe('numbers of printed pages', () => {
  it('are left to the style sheet where Chrome knows margin boxes, so that there are never two', () => {
    for (const chrome of ['131.0.6778.69', '144.0.7559.0'])
      expect(withPageNumbers(page, chrome)).toEqual({ html: page, options: {} });
  });

  it('are a header before that, in the serif of the page and not on the first one', () => {
    const { html, options } = withPageNumbers(page, '130.0.6723.137');
    expect(html).toContain('@page :first { margin-top: 21mm; }');
    expect(options.displayHeaderFooter).toBe(true);
    expect(options.headerTemplate).toContain('class="pageNumber"');
    expect(options.headerTemplate?.match(/@font-face/g)).toHaveLength(1);
    expect(options.headerTemplate).toMatch(/#header\[style\*="height: 79px"\] \.number \{ display: none; \}/);
  });

  it('are not given to pages that ask for none, whatever words stand on them', () => {
    const handout = `<!doctype html><head><style>${printFontCss()}</style></head><p>@top-center &lt;style&gt;@top-center</p>`;
    expect(withPageNumbers(handout, '130.0.6723.137')).toEqual({ html: handout, options: {} });
  });
});
