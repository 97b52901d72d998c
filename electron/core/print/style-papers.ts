/**
 * Papers to hand out: booklets, cards, posters, letters, forms. Pages of one size use one named page without margins, as
 * answer cards do, and are a millimetre short of the paper. A page grows with its words, so that one with too many of
 * them makes a sheet more and is noticed. Colours are the kit's (renderer/ui/tokens.css), so that a printer without
 * colours still gives dark words on light paper.
 */
export const PAPER_STYLE = `
.sheet.paper-a5, .sheet.paper-a4, .sheet.paper-a6x4, .sheet.paper-fold { display: flex; color: #16222f; overflow: visible; }
.sheet.paper-a5 { page: paper-a5; width: 147.5mm; min-height: 209mm; }
.sheet.paper-a4, .sheet.paper-a6x4 { page: paper-a4; width: 209.5mm; min-height: 296mm; }
.sheet.paper-fold { page: paper-a4-landscape; width: 296.5mm; min-height: 209mm; }
.paper-spread { display: flex; flex: 1; }
.paper-leaf { display: flex; width: 50%; }
.sheet.paper-fold > .sheet-body, .sheet.paper-a5 > .sheet-body, .sheet.paper-a4 > .sheet-body, .sheet.paper-a6x4 > .sheet-body { display: flex; }
.paper-page { position: relative; display: flex; flex: 1; flex-direction: column; }
.paper-text, .paper-fill { padding: 13mm 15mm 8mm; font-size: 11.5pt; line-height: 1.48; }
.paper-a4 .paper-text, .paper-a4 .paper-fill { padding: 18mm 20mm 12mm; font-size: 11.5pt; line-height: 1.5; }
.paper-words { flex: 1; }
.paper-words > * + * { margin-top: 2.6mm; }
.paper-words h1 { margin-bottom: 4mm; font-size: 21pt; line-height: 1.2; text-wrap: balance; }
.paper-words h1::after { display: block; width: 18mm; height: 1.4mm; margin-top: 2.6mm; border-radius: 1mm; background: #f2a33a; content: ''; }
.paper-a4 .paper-words h1 { font-size: 24pt; }
.paper-words h2 { margin-top: 5mm; font-size: 13.5pt; line-height: 1.3; color: #0f5f50; }
.paper-words h2 + * { margin-top: 1.2mm; }
.paper-words ul, .paper-words ol { padding-left: 5.5mm; }
.paper-words li + li { margin-top: 1.4mm; }
.paper-words li::marker { color: #0f5f50; font-weight: 700; }
.paper-words blockquote { padding: 3mm 4mm; border-left: 1.2mm solid #0f5f50; border-radius: 0 2.4mm 2.4mm 0; background: #eef6f3; break-inside: avoid; }
.paper-words blockquote > * + * { margin-top: 1.4mm; }
.paper-words table { width: 100%; border-collapse: collapse; font-size: 0.95em; line-height: 1.35; }
.paper-words th { border-bottom: 0.8pt solid #16222f; text-align: left; }
.paper-words th, .paper-words td { padding: 1.8mm 2mm 1.8mm 0; vertical-align: top; }
.paper-words td { border-bottom: 0.4pt solid #b9b1a2; }
.paper-words td.blank { height: 9.5mm; border-left: 0.4pt solid #b9b1a2; }
.paper-words td.has-tick { position: relative; padding-left: 6.5mm; }
.paper-words td.has-tick > .tick { position: absolute; margin: 0.4mm 0 0 -6.5mm; }
.paper-words .to-right { text-align: right; }
.paper-words .to-center { text-align: center; }
.paper-words .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; }
.paper-words .column { padding: 3mm 4mm; border: 0.6pt solid #b9b1a2; border-radius: 2.4mm; }
.paper-words .column > * + * { margin-top: 1.6mm; }
.paper-words p > img { display: block; max-width: 100%; max-height: 60mm; margin: 0 auto; border-radius: 2.4mm; }
.paper-a4 .paper-words p > img { max-height: 112mm; }
.paper-words li.has-tick { margin-left: -5.5mm; padding-left: 6.5mm; list-style: none; }
.paper-words li.has-tick > .tick, .paper-words li.has-tick > p > .tick { position: absolute; margin: 0.4mm 0 0 -6.5mm; }
.paper-words .tick { display: inline-block; width: 4mm; height: 4mm; border: 0.8pt solid #16222f; border-radius: 0.6mm; vertical-align: -0.5mm; }
.paper-words .write { display: inline-block; min-width: 12mm; border-bottom: 0.6pt solid #5b6670; vertical-align: -1mm; }
.paper-words .write-1 { width: 14mm; }
.paper-words .write-2 { width: 30mm; }
.paper-words .write-3 { width: 45mm; }
.paper-words .write-4 { width: 60mm; }
.paper-words .write-5 { width: 75mm; }
.paper-words .write-6 { width: 95mm; }
.paper-words hr { height: 7.4mm; margin: 0; border: 0; border-bottom: 0.6pt solid #5b6670; }
.paper-fill .paper-words li { line-height: 1.7; }
.paper-art { float: right; width: 42mm; height: 55.3mm; margin: 0 0 4mm 6mm; border-radius: 3mm; object-fit: cover; }
.paper-a4 .paper-art { width: 56mm; height: 74mm; margin-left: 8mm; border-radius: 4mm; }
.paper-foot { display: flex; justify-content: space-between; gap: 6mm; padding-top: 3mm; font-size: 8pt; line-height: 1.3; color: #3f4d5b; }
.paper-scene { position: relative; flex: 1; min-height: 70mm; overflow: hidden; }
.paper-scene .paper-art { position: absolute; inset: 0; float: none; width: 100%; height: 100%; margin: 0; border-radius: 0; object-position: center 62%; }
.paper-words .to-fill { display: flex; gap: 2mm; align-items: baseline; padding-top: 1mm; }
.paper-words .to-fill i { flex: 1; border-bottom: 0.6pt solid #5b6670; }
.paper-night { background: #12263a; color: #fdf8ef; }
.paper-night .paper-words h2, .paper-night .paper-words li::marker { color: #f2a33a; }
.paper-night .paper-words blockquote { border-color: #f2a33a; background: #1b3550; }
.paper-night .paper-foot { color: #d9d2c4; }
.paper-cover { overflow: hidden; }
.paper-cover .paper-words { flex: none; padding: 16mm 15mm 8mm; font-size: 13pt; line-height: 1.4; }
.paper-cover .paper-words h1 { font-size: 32pt; line-height: 1.12; }
.paper-a4 .paper-cover .paper-words h1 { font-size: 44pt; }
.paper-cover .paper-foot { padding: 4mm 15mm 7mm; }
.paper-poster .paper-words { flex: none; padding: 16mm 18mm 8mm; font-size: 28pt; line-height: 1.32; }
.paper-poster .paper-words h1 { font-size: 48pt; line-height: 1.1; }
.paper-poster .paper-words h2 { font-size: 27pt; }
.paper-poster .paper-words ol, .paper-poster .paper-words ul { padding-left: 14mm; }
.paper-poster .paper-words li + li { margin-top: 3mm; }
.paper-poster .paper-words .to-fill { padding-top: 4mm; }
.paper-poster .paper-foot { padding: 4mm 18mm 8mm; font-size: 10pt; }
.paper-cards { display: grid; flex: 1; grid-template: 1fr 1fr / 1fr 1fr; }
.paper-card { padding: 8mm 9mm 4mm; border: 0.2mm dashed #b9b1a2; font-size: 12pt; line-height: 1.38; }
.paper-card .paper-words > * + * { margin-top: 2.4mm; }
.paper-card .paper-words h1 { margin-bottom: 2.4mm; font-size: 18pt; }
.paper-card .paper-words h2 { margin-top: 3.4mm; font-size: 12.5pt; }
.paper-card .paper-art { width: 24mm; height: 31.6mm; margin: 0 0 2mm 3mm; }
.paper-card .paper-foot { font-size: 6.5pt; }
`;
