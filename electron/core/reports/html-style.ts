/**
 * Style of the printed report: A4, margins of NĐ 30/2020 (20-25 mm top and bottom, 30-35 left, 15-20 right), 13-14 pt
 * serif in black, page number top centre from the second page. Bars and marks are drawn, so they print without
 * background graphics.
 */
export const REPORT_STYLE = `
@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt Tinos, 'Times New Roman', 'Liberation Serif', serif; } }
@page map { size: A4 landscape; margin: 22mm 15mm 15mm 15mm; }
@page :first { @top-center { content: none; } }
* { box-sizing: border-box; }
html { font: 13pt/1.35 Tinos, 'Times New Roman', 'Liberation Serif', serif; color: #000; background: #fff; }
body { margin: 0; }
@media screen { body { max-width: 210mm; margin: 0 auto; padding: 20mm 15mm 20mm 30mm; } .new-page { margin: 10mm 0; border-top: 1pt dashed #999; } }
h1, h2, h3, p, dl, table { margin: 0; }
.head { display: grid; grid-template-columns: 42% 58%; text-align: center; }
.head p { line-height: 1.25; }
.above { font-size: 12pt; }
.issuer, .nation { font-size: 12pt; font-weight: 700; }
.motto { font-size: 13pt; font-weight: 700; }
.nation { white-space: nowrap; }
.rule { display: inline-block; position: relative; padding-bottom: 3pt; }
.rule::after { content: ''; position: absolute; left: 0; right: 0; bottom: 0; border-top: 0.75pt solid #000; }
.rule.short::after { left: 30%; right: 30%; }
.logo { display: block; max-width: 40mm; max-height: 16mm; margin: 0 auto 3pt; }
.plainhead .logo { margin-left: 0; }
.second { margin-top: 8pt; }
.place { font-style: italic; }
.draft { display: inline-block; margin-top: 8pt; padding: 1pt 10pt; border: 1pt solid #000; font-size: 12pt; font-weight: 700; }
.plainhead { display: flex; justify-content: space-between; align-items: flex-start; gap: 12mm; }
.plainhead .draft { margin-top: 0; }
.simulated { margin-top: 8pt; text-align: center; font-weight: 700; }
.title { margin: 18pt 0 14pt; text-align: center; }
h1 { font-size: 14pt; font-weight: 700; line-height: 1.3; }
.subtitle { font-size: 14pt; font-weight: 700; text-wrap: balance; }
.subtitle.rule { padding-bottom: 5pt; }
.subtitle.rule::after { left: calc(50% - 22mm); right: calc(50% - 22mm); }
h2 { margin: 14pt 0 5pt; font-size: 13pt; font-weight: 700; break-after: avoid; }
h3 { margin: 9pt 0 3pt; font-size: 13pt; font-weight: 700; font-style: italic; break-after: avoid; }
p.text { margin: 3pt 0; text-align: justify; overflow-wrap: anywhere; }
p.note { margin: 4pt 0; font-size: 12pt; font-style: italic; }
.chart + p.note { break-before: avoid; }
table { width: 100%; border-collapse: collapse; font-size: 12pt; line-height: 1.25; font-variant-numeric: tabular-nums; table-layout: fixed; }
.grid { width: calc(100% - 1pt); margin: 4pt 0 6pt; }
.grid th, .grid td { border: 0.5pt solid #000; padding: 2.5pt 4pt; vertical-align: middle; overflow-wrap: anywhere; }
.together { break-inside: avoid; }
.roomy td { height: 8mm; padding-top: 0; padding-bottom: 0; }
.new-page { break-after: page; }
th { text-align: center; font-weight: 700; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
tr.strong td { font-weight: 700; }
tr.strong { break-before: avoid; }
.facts { font-size: 13pt; }
.facts th { width: 32%; padding: 1.5pt 8pt 1.5pt 0; text-align: left; font-weight: 400; vertical-align: top; }
.facts td { padding: 1.5pt 0; vertical-align: top; overflow-wrap: anywhere; }
.chart { margin: 6pt 0 9pt; break-inside: avoid; }
.chart .question { font-size: 12.5pt; }
.chart .about { font-size: 11pt; font-style: italic; }
.chart td, .chart th { padding: 1.5pt 3pt; vertical-align: middle; }
.chart thead th { font-size: 11pt; font-weight: 400; font-style: italic; text-align: center; border-bottom: 0.5pt solid #000; }
.chart td { border-bottom: 0.35pt solid #999; }
.chart .option { overflow-wrap: anywhere; }
.chart td > div { display: grid; grid-template-columns: 16pt 1fr; align-items: center; }
.chart svg { display: block; }
.chart td.bar { padding-left: 9pt; }
.bar svg { width: 100%; height: 9pt; }
.map-page { page: map; margin: 0; }
.map-page figcaption { margin-bottom: 5mm; font-size: 12pt; }
.map { display: block; width: 100%; height: 140mm; }
.map .stream { fill: none; stroke: #b4b4b4; }
.map .way { fill: none; stroke: #333; stroke-width: 1.3; }
.map .way.pale { stroke: #aaa; }
.map .mark { fill: #fff; stroke: #000; stroke-width: 1.6; }
.map .scene rect { fill: #fff; stroke: #555; stroke-width: 1.2; }
.map .scene.choice rect { stroke: #000; stroke-width: 2.2; }
.map .scene.ending rect { fill: #eee; stroke: #000; }
.map .scene .ring, .map .scene.ending .ring { fill: none; stroke-width: 0.9; }
.map .scene.pale rect { fill: #fff; stroke: #aaa; }
.scene-title { display: flex; height: 100%; align-items: center; justify-content: center; font-size: 13.5px; line-height: 1.15; text-align: center; }
.scene-title span { display: -webkit-box; overflow: hidden; overflow-wrap: anywhere; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.scene-title.long { font-size: 11.5px; line-height: 1.08; }
.scene-title.long span { -webkit-line-clamp: 3; }
.pale .scene-title { color: #555; }
.foot { display: grid; grid-template-columns: 45% 55%; margin-top: 22pt; break-before: avoid; break-inside: avoid; }
.recipients { font-size: 11pt; line-height: 1.3; }
.recipients strong { font-size: 12pt; font-style: italic; }
.signer { text-align: center; min-height: 38mm; }
.signer strong { display: block; }
.signer em { font-size: 12pt; }
.signatures { display: grid; grid-template-columns: 45% 55%; margin-top: 16pt; break-before: avoid; break-inside: avoid; }
.signatures .signer:only-child { grid-column: 2; }
.watermark { position: fixed; left: 0; right: 0; top: 42%; text-align: center; font-size: 44pt; font-weight: 700; color: #000; opacity: 0.11; transform: rotate(-32deg); white-space: nowrap; pointer-events: none; z-index: 2; }
`;
