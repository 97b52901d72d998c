import { slideRules } from './slide.ts';
import { CARD_STYLE } from './style-cards.ts';
import { PAPER_STYLE } from './style-papers.ts';
import { QUICK_STYLE } from './style-quick.ts';
import { RESPONSE_STYLE } from './style-response.ts';
import { SCENARIO_STYLE } from './style-scenario.ts';
import { SHEET_STYLE } from './style-sheets.ts';
import { typeRules } from './type.ts';

/** Slides: the layout of the stage (renderer/stage/deck/slide.css) in black on white; its pixels are scaled below. */
const SLIDE_STYLE = `
.frame { overflow: hidden; break-inside: avoid; border: 0.75pt solid #555; border-radius: 2mm; }
.slide { display: flex; width: 100%; height: 100%; }
.slide-text { display: flex; flex: 1; flex-direction: column; justify-content: center; gap: 40px; min-width: 0; padding: 90px 110px; font-size: 50px; line-height: 1.4; }
.slide-art { display: flex; flex: none; width: 740px; height: 100%; border-left: 0.5pt solid #999; }
.slide-art img { width: 100%; height: 100%; object-fit: cover; }
.slide-own .slide-art img { object-fit: contain; }
.slide-text h1, .slide-text h2 { font-size: 88px; line-height: 1.15; text-wrap: balance; }
.layout-title .slide-text h1 { font-size: 124px; }
.layout-title .slide-text { font-size: 56px; }
.slide-text img { max-width: 100%; max-height: 620px; }
.slide-text ul, .slide-text ol { display: flex; flex-direction: column; gap: 28px; padding: 0; list-style: none; counter-reset: point; }
.slide-text li { position: relative; min-height: 72px; padding: 2px 0 0 100px; }
.slide-text li::before { position: absolute; top: 0; left: 0; width: 72px; height: 72px; border: 4px solid #000; border-radius: 50%; font-size: 38px; font-weight: 700; line-height: 64px; text-align: center; counter-increment: point; content: counter(point); }
.slide-text ul li { min-height: 0; padding-left: 60px; }
.slide-text ul li::before { top: 24px; width: 24px; height: 24px; border: 0; background: #000; content: ''; }
.slide-text blockquote { padding-left: 44px; border-left: 10px solid #000; font-size: 60px; font-weight: 700; line-height: 1.35; }
.slide-text .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 44px; }
.slide-text .column { padding: 40px 44px; border: 4px solid #555; border-radius: 26px; font-size: 46px; }
.slide-text .column > * + * { margin-top: 24px; }
.slide-text table { border-collapse: collapse; }
.slide-text th, .slide-text td { padding: 12px 20px; border: 2px solid #555; text-align: left; }
.slide-text pre { white-space: pre-wrap; }
.in-pdf { padding: 24px 32px; border: 4px dashed #555; border-radius: 20px; font-size: 44px; }
`;

/** Pixels of the canvas as lengths on paper. */
const scaled = (css: string): string => css.replace(/(\d+)px/g, 'calc($1 * var(--u))');

/** Style of everything that is printed for trainers and pupils: A4, black on white, Noto Sans. */
export const PRINT_STYLE = `
@page { size: A4 portrait; margin: 12mm; }
@page landscape { size: A4 landscape; margin: 12mm; }
* { box-sizing: border-box; }
html { font: 10.5pt/1.38 'Noto Sans', sans-serif; color: #000; background: #fff; }
body, h1, h2, h3, p, ul, ol, table, blockquote { margin: 0; }
.sheet { display: flex; flex-direction: column; width: 186mm; min-height: 271mm; break-after: page; }
.sheet.landscape { page: landscape; width: 273mm; min-height: 184mm; }
.sheet:last-child { break-after: auto; }
.sheet-body { flex: 1; }
.sheet > footer { display: flex; justify-content: space-between; gap: 8mm; padding-top: 1.4mm; border-top: 0.5pt solid #999; font-size: 8pt; line-height: 1.3; color: #333; }
.prose > * { margin-bottom: 1.6mm; }
.prose ul, .prose ol { padding-left: 5mm; }
.prose img { max-width: 60mm; max-height: 18mm; }
${typeRules()}
${slideRules()}
${scaled(SLIDE_STYLE)}
${SHEET_STYLE}
${SCENARIO_STYLE}
${CARD_STYLE}
${PAPER_STYLE}
${QUICK_STYLE}
${RESPONSE_STYLE}
`;
