import type { OptionMark } from '../../contract/report.ts';
import { formatNumber } from '../../contract/report-format.ts';
import { barLength } from './bar.ts';
import { type Block, type ChartRow, KEEP_TOGETHER, type Signer } from './block.ts';
import { escapeHtml } from './escape.ts';
import { REPORT_STYLE } from './html-style.ts';
import { drawnLogo } from './logo.ts';
import { markShape } from './mark-shapes.ts';
import { hasSubjectLine, type Printed } from './printed.ts';
import { mapSvg } from './scenario-svg.ts';

/**
 * The document as one HTML page, without script or address, made to be printed as a tagged PDF on A4.
 * `fontCss` (see tinosFontCss) carries the serif where Times New Roman is absent.
 */
export function renderHtml(printed: Printed, options: { fontCss?: string } = {}): string {
  const { labels, flags, locale } = printed;
  const mark = flags.simulated
    ? `<div class="watermark" aria-hidden="true">${escapeHtml(labels.simulated)}</div>`
    : '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(`${printed.title}. ${printed.subtitle}`)}${flags.simulated ? ` (${labels.simulated})` : ''}</title>
<style>${options.fontCss ?? ''}${REPORT_STYLE}</style>
</head>
<body>
${mark}
${locale === 'vi' ? officialHead(printed) : plainHead(printed)}
${flags.simulated ? `<p class="simulated">${escapeHtml(labels.simulated)}</p>` : ''}
<div class="title"><h1>${escapeHtml(printed.title)}</h1><p class="${hasSubjectLine(printed) ? 'subtitle rule' : 'subtitle'}">${escapeHtml(printed.subtitle)}</p></div>
<main>
${printed.blocks.map(blockHtml).join('\n')}
</main>
${footHtml(printed)}
</body>
</html>
`;
}

const draftHtml = ({ labels, flags }: Printed): string =>
  flags.draft ? `<p class="draft">${escapeHtml(labels.draft)}</p>` : '';

/** SECURITY: only a picture that the kit can read becomes an address in the page, and that from its bytes. */
function logoHtml({ logo: url }: Printed): string {
  const logo = drawnLogo(url);
  if (logo === null) return '';
  const type = logo.kind === 'png' ? 'image/png' : 'image/jpeg';
  const data = Buffer.from(logo.bytes).toString('base64');
  return `<img class="logo" alt="" src="data:${type};base64,${data}">`;
}

/** Issuer on the left, Quốc hiệu and tiêu ngữ with the drawn line on the right, number, place and date below. */
function officialHead(printed: Printed): string {
  const { labels, issuer } = printed;
  const above = issuer.slice(0, -1).map((line) => `<p class="above">${escapeHtml(line)}</p>`);
  return `<header class="head">
<div>${logoHtml(printed)}${above.join('')}<p><span class="issuer rule short">${escapeHtml(issuer.at(-1) ?? '')}</span></p></div>
<div><p class="nation">${labels.nation}</p><p><span class="motto rule">${labels.motto}</span></p></div>
<div class="second"><p>${escapeHtml(labels.number)}</p>${draftHtml(printed)}</div>
<div class="second"><p class="place">${escapeHtml(printed.placeAndDate)}</p></div>
</header>`;
}

const plainHead = (printed: Printed): string => `<header class="plainhead">
<div>${logoHtml(printed)}${printed.issuer.map((line) => `<p><strong>${escapeHtml(line)}</strong></p>`).join('')}
<p>${escapeHtml(printed.placeAndDate)}</p><p>${escapeHtml(printed.labels.number)}</p></div>
<div>${draftHtml(printed)}</div>
</header>`;

function footHtml({ labels, signers }: Printed): string {
  if (signers !== undefined) return `<footer>${signaturesHtml(signers)}</footer>`;
  const lines = labels.recipientLines.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<footer class="foot">
<div class="recipients"><p><strong>${escapeHtml(labels.recipients)}</strong></p>${lines.join('')}</div>
<div class="signer"><strong>${escapeHtml(labels.signer)}</strong><em>${escapeHtml(labels.signHint)}</em></div>
</footer>`;
}

const signaturesHtml = (signers: readonly Signer[]): string =>
  `<div class="signatures">${signers
    .map(
      ({ who, hint }) =>
        `<div class="signer"><strong>${escapeHtml(who)}</strong><em>${escapeHtml(hint)}</em></div>`,
    )
    .join('')}</div>`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'subheading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'text':
    case 'note':
      return `<p class="${block.kind}">${escapeHtml(block.text)}</p>`;
    case 'facts':
      return `<table class="facts">${block.rows.map(factHtml).join('')}</table>`;
    case 'table':
      return tableHtml(block);
    case 'signatures':
      return signaturesHtml(block.signers);
    case 'page':
      return '<div class="new-page"></div>';
    case 'map':
      return mapHtml(block);
    case 'chart':
      return chartHtml(block);
  }
}

/** The drawing stands in a box of its own: Chrome breaks the page before a bare SVG on a page of another size. */
const mapHtml = ({ caption, note, map, played }: Extract<Block, { kind: 'map' }>): string =>
  `<figure class="map-page"><figcaption><strong>${escapeHtml(caption)}.</strong> ${escapeHtml(note)}</figcaption><div>${mapSvg(map, played, caption)}</div></figure>`;

const factHtml = ([label, value]: readonly [string, string]): string =>
  `<tr><th scope="row">${escapeHtml(label)}:</th><td>${escapeHtml(value)}</td></tr>`;

function tableHtml({ columns, rows, totals, roomy }: Extract<Block, { kind: 'table' }>): string {
  const widths = columns.map(({ width }) => `<col width="${width}%">`).join('');
  const heads = columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  const lines = rows.map((row, index) => {
    const strong = index >= rows.length - totals ? ' class="strong"' : '';
    const cells = row.map(
      (cell, at) => `<td class="${columns[at]?.align ?? 'left'}">${escapeHtml(cell)}</td>`,
    );
    return `<tr${strong}>${cells.join('')}</tr>`;
  });
  const together = rows.length <= KEEP_TOGETHER ? ' together' : '';
  return `<table class="grid${roomy ? ' roomy' : ''}${together}"><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** Option, then for each series a bar, the count and the share. */
function chartHtml({ question, note, series, rows }: Extract<Block, { kind: 'chart' }>): string {
  const two = series.length > 1;
  const widths = [two ? 34 : 44, ...series.flatMap(() => (two ? [11, 7, 15] : [31, 8, 17]))];
  const cols = widths.map((width) => `<col width="${width}%">`).join('');
  const heads = series.map((name) => `<th scope="colgroup" colspan="3">${escapeHtml(name)}</th>`).join('');
  const head = two ? `<thead><tr><th></th>${heads}</tr></thead>` : '';
  const about = note === '' ? '' : `<p class="about">${escapeHtml(note)}</p>`;
  return `<section class="chart"><p class="question">${escapeHtml(question)}</p>${about}<table><colgroup>${cols}</colgroup>${head}<tbody>${rows.map(chartRowHtml).join('')}</tbody></table></section>`;
}

function chartRowHtml({ mark, text, strong, values }: ChartRow): string {
  const cells = values.map((value) => {
    const count = value.count === null ? '' : formatNumber(value.count, 'en');
    return `<td class="bar">${barSvg(barLength(value))}</td><td class="right">${count}</td><td class="right">${escapeHtml(value.shareText)}</td>`;
  });
  return `<tr${strong ? ' class="strong"' : ''}><td class="option"><div>${markSvg(mark)}<span>${escapeHtml(text)}</span></div></td>${cells.join('')}</tr>`;
}

function barSvg(length: number | null): string {
  if (length === null) return '';
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="0" width="100" height="10" fill="#e6e6e6"/><rect x="0" y="0" width="${length}" height="10" fill="#444"/></svg>`;
}

const markSvg = (mark: OptionMark): string =>
  mark === null
    ? '<span></span>'
    : `<svg width="11" height="11" viewBox="0 0 16 16" fill="none" stroke="#000" stroke-width="1.4" aria-hidden="true">${markShape(mark)}</svg>`;
