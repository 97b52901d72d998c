import { GAPS } from './blocks.ts';
import { POSTER_SIZES } from './posters.ts';

const gapRules = Object.entries(GAPS)
  .map(([name, gap]) => `.gap-${name}{margin-bottom:${gap}mm}`)
  .join('\n');

const posterRules = POSTER_SIZES.map((pt) => `.poster-${pt}{font-size:${pt}pt}`).join('\n');

/** Everything but slides and scenes: handouts, posters, quiz, contacts, pocket notes, prep sheet, record. */
export const SHEET_STYLE = `
${gapRules}
${posterRules}
h1 { padding-bottom: 3mm; font-size: 20pt; line-height: 1.2; }
h2 { padding: 3mm 0 1mm; font-size: 12.5pt; line-height: 1.25; }
h3 { padding: 2.5mm 0 1mm; font-size: 11pt; line-height: 1.25; }
.right { text-align: right; white-space: nowrap; }
.center { text-align: center; }
.mark { width: 5mm; height: 5mm; flex: none; vertical-align: -1mm; }
.tick { display: inline-block; flex: none; width: 3.6mm; height: 3.6mm; border: 0.75pt solid #000; vertical-align: -0.4mm; }
.count { display: inline-block; width: 14mm; height: 7.5mm; border: 0.75pt solid #000; border-radius: 1mm; vertical-align: middle; }
.tickable { white-space: nowrap; margin-right: 4mm; }
.aloud { padding: 2mm 5mm; margin-bottom: 2mm; border-left: 1.2mm solid #000; }
.aloud p { margin: 0; }
.caption { height: 6.5mm; overflow: hidden; font-size: 10pt; line-height: 5.5mm; white-space: nowrap; text-overflow: ellipsis; }
.caption b { display: inline-block; min-width: 7mm; }
.grid { display: grid; gap: 5mm; justify-content: space-between; }
.grid-2 { grid-template-columns: 186mm; row-gap: 12mm; }
.grid-4 { grid-template-columns: 130mm 130mm; }
.grid-6 { grid-template-columns: 90mm 90mm; row-gap: 4mm; }
.cell { break-inside: avoid; }
.lines i, .remark i { display: block; height: 8mm; border-bottom: 0.5pt solid #888; }
.noted-1 > div > .prose { margin-top: 5mm; }
.noted-2 { height: 129mm; }
.noted-2 + .noted-2 { padding-top: 2mm; border-top: 0.5pt solid #999; }
.noted-2 > div { display: grid; grid-template-columns: 90mm 90mm; gap: 6mm; }
.goes-on { font-style: italic; }
.note-head { padding-top: 1.5mm; height: 8mm; font-weight: 700; }
.inset { padding-left: 12mm; }
.poster { display: flex; flex-direction: column; justify-content: center; gap: 7mm; height: 174mm; line-height: 1.35; }
.poster h1 { padding: 0; font-size: 1.4em; line-height: 1.2; }
.poster ul, .poster ol { display: flex; flex-direction: column; gap: 7mm; padding: 0; list-style: none; counter-reset: point; }
.poster li { position: relative; padding-left: 22mm; }
.poster li::before { position: absolute; left: 0; top: 0.08em; width: 15mm; height: 15mm; border: 1mm solid #000; border-radius: 50%; font-size: 26pt; font-weight: 700; line-height: 12.6mm; text-align: center; counter-increment: point; content: counter(point); }
.poster ul li { padding-left: 14mm; }
.poster .column ul li { padding-left: 11mm; }
.poster ul li::before { top: 0.45em; width: 6mm; height: 6mm; border: 0; background: #000; content: ''; }
.poster .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; }
.poster .column { display: flex; flex-direction: column; gap: 4mm; padding: 6mm 8mm; border: 1mm solid #000; border-radius: 5mm; }
.poster .column ul, .poster .column ol { gap: 4mm; }
.poster .fragment { visibility: visible; }
.poster img { max-height: 90mm; }
.item { margin-bottom: 2mm; padding: 3mm 4mm 2mm; border: 0.75pt solid #555; border-radius: 2mm; }
.option { display: grid; grid-template-columns: 6mm 1fr 32mm; gap: 4mm; align-items: center; min-height: 9mm; }
.option .choice-hands { text-align: right; }
.contacts { display: flex; flex-direction: column; gap: 8mm; padding-top: 4mm; }
.contacts h1 { padding: 0; font-size: 30pt; }
.contacts .message { font-size: 18pt; line-height: 1.35; }
.contact { display: grid; grid-template-columns: 52mm 1fr; gap: 6mm; align-items: center; padding: 5mm 0; border-top: 0.75pt solid #000; }
.contact > b { font-size: 54pt; line-height: 1.1; }
.contact strong, .contact-line strong { font-size: 16pt; line-height: 1.3; }
.contact p, .contact-line p { font-size: 13pt; }
.contact-line > i { display: block; height: 13mm; border-bottom: 0.75pt solid #000; }
.contact-line p { padding-top: 2mm; }
.pocket { display: grid; grid-template-columns: 126mm 126mm; column-gap: 21mm; position: relative; height: 174mm; font-size: 12pt; line-height: 1.34; }
.pocket::after { position: absolute; left: 50%; top: 0; bottom: 0; border-left: 0.75pt dashed #555; content: ''; }
.pocket h2 { padding-top: 0; font-size: 14pt; }
.pocket ol { display: flex; flex-direction: column; gap: 1.3mm; padding-left: 5.5mm; }
.order { width: 100%; border-collapse: collapse; }
.order td { padding: 0.8mm 0; border-bottom: 0.4pt solid #999; }
.order .clock { width: 22mm; }
.never { margin-top: 2mm; padding: 2mm 3mm; border: 1pt solid #000; border-radius: 1.5mm; }
.prep .two { display: grid; grid-template-columns: 1fr 1fr; gap: 9mm; }
.prep { font-size: 10pt; line-height: 1.32; }
.prep h1 { padding-bottom: 2mm; }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5mm 8mm; }
.prep .fields { grid-template-columns: 2fr 1.2fr 1fr; }
.field { display: flex; flex-wrap: wrap; gap: 0 2mm; align-items: flex-end; min-height: 9mm; }
.field > i { flex: 1; min-width: 30mm; height: 8mm; border-bottom: 0.5pt solid #000; }
.field em { font-style: normal; }
.ticks { display: flex; flex-direction: column; gap: 1.4mm; padding: 0; list-style: none; }
.ticks li { display: grid; grid-template-columns: 3.6mm 1fr; gap: 2.4mm; }
.ticks.calls { display: grid; grid-template-columns: 1fr 1fr; gap: 1mm 9mm; align-items: end; padding-bottom: 2mm; }
.ticks .tick { margin-top: 0.9mm; }
.rule { display: block; height: 7mm; border-bottom: 0.5pt solid #000; }
.keys { width: 100%; border-collapse: collapse; }
.keys th { width: 36mm; padding: 0.7mm 0; font-weight: 700; text-align: left; white-space: nowrap; }
.prep .never { align-self: end; }
.cover { padding-top: 4mm; }
.cover h1 { font-size: 28pt; }
.lead { margin-bottom: 2mm; font-size: 13pt; }
.plan { width: 100%; margin-top: 4mm; border-collapse: collapse; font-size: 12pt; }
.plan th { padding: 3mm 0 1mm; font-size: 10pt; text-align: left; }
.plan th + th { text-align: right; }
.plan td { padding: 1.8mm 0; border-bottom: 0.5pt solid #999; }
.plan td + td { padding-left: 6mm; }
.boxes { display: flex; gap: 5mm; }
.boxes span { flex: 1; }
.boxes i { display: block; height: 14mm; margin-top: 1mm; border: 0.75pt solid #000; border-radius: 1.5mm; }
.log { width: 100%; margin-bottom: 2mm; border-collapse: collapse; font-size: 9.5pt; line-height: 1.2; table-layout: fixed; }
.log th, .log td { height: 6.6mm; padding: 0 1.5mm; border: 0.5pt solid #555; }
.log th { font-weight: 700; text-align: center; }
.log .name { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.counts th:first-child { width: 62%; }
.counts .off { background: #ddd; }
.remark { padding-bottom: 2mm; }
.badge { display: inline-block; padding: 0.5mm 3mm; border: 0.75pt dashed #000; font-size: 9pt; font-weight: 700; }
`;
