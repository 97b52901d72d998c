/**
 * Answer cards, and the two pages that go with them. A document of one size of paper uses one named page without margins
 * throughout: Chrome shrinks a document whose pages of one size have other margins. Heights are a millimetre short of the
 * paper, which a PDF rounds down. The plan of the room is no block, because Chrome breaks a named page before one that is
 * drawn; `on-a5` is a page for A4 smaller by 1/√2.
 */
export const CARD_STYLE = `
@page paper-a4 { size: A4 portrait; margin: 0; }
@page paper-a4-landscape { size: A4 landscape; margin: 0; }
@page paper-a5 { size: 148mm 210mm; margin: 0; }
.sheet.bare { display: block; min-height: 0; overflow: hidden; }
.sheet.bare .sheet-body { display: flex; }
.sheet.cards-a4 { page: paper-a4; width: 209.5mm; height: 296mm; }
.sheet.cards-a5x2 { page: paper-a4-landscape; width: 297mm; height: 209mm; }
.sheet.cards-a5 { page: paper-a5; width: 147.5mm; height: 209mm; }
.sheet.on-a4 { page: paper-a4; width: 209.5mm; height: 296mm; min-height: 0; padding: 12mm; }
.sheet.on-a5 { page: paper-a5; width: 209.5mm; height: 296mm; min-height: 0; padding: 12mm; zoom: 0.705; }
.answer-card { display: block; width: 148.5mm; height: 210mm; }
.cards-a4 .answer-card { width: 210mm; height: 297mm; }
.cards-a5 .answer-card { width: 148mm; height: 210mm; }
.cut { fill: none; stroke: #999; stroke-width: 0.2; stroke-dasharray: 2 2; }
.card-how, .card-room { font-size: 11.5pt; line-height: 1.4; }
.card-how h1, .card-room h1 { font-size: 24pt; padding-bottom: 2mm; }
.card-how h2, .card-room h2 { padding-top: 0; font-size: 14pt; }
.card-how ul, .card-room ul { display: flex; flex-direction: column; gap: 2mm; padding-left: 5mm; }
.card-how .two, .card-room .two { display: grid; grid-template-columns: 1fr 1fr; gap: 9mm; padding-top: 4mm; }
.turns { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8mm; margin: 5mm 0; padding: 5mm 0 4mm; border-top: 0.5pt solid #999; border-bottom: 0.5pt solid #999; }
.card-how figure { margin: 0; text-align: center; }
.card-how figcaption { padding-top: 2mm; font-size: 10.5pt; line-height: 1.3; }
.turns svg { width: 100%; }
.answering { display: grid; grid-template-columns: 1fr 82mm; gap: 9mm; padding-bottom: 5mm; }
.holds { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; align-content: center; }
.room-plan { display: inline-block; width: 186mm; height: 140mm; font-size: 3.3px; vertical-align: top; }
.distances { width: 100%; border-collapse: collapse; font-size: 10pt; line-height: 1.3; }
.distances th, .distances td { padding: 1.4mm 2mm 1.4mm 0; border-bottom: 0.5pt solid #999; text-align: left; }
.distances td + td { text-align: right; white-space: nowrap; }
.distances th:nth-child(n + 3) { text-align: right; }
.basis { padding-top: 2.5mm; font-size: 9pt; line-height: 1.35; color: #333; }
`;
