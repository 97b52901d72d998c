/** The quick guide: read at arm's length on the front, looked up overleaf. */
export const QUICK_STYLE = `
.quick { font-size: 11pt; line-height: 1.36; }
.quick h1, .quick-ten h1 { padding-bottom: 1mm; font-size: 21pt; }
.quick section { padding: 1.6mm 0 2mm; border-top: 0.75pt solid #000; }
.quick h2 { padding: 0 0 0.8mm; font-size: 13pt; }
.quick ol, .quick ul { display: flex; flex-direction: column; gap: 0.8mm; padding-left: 6mm; }
.quick .field { flex-wrap: nowrap; padding-left: 6mm; }
.quick .field > i:last-child { flex: none; min-width: 46mm; }
.quick .quick-keys { display: grid; grid-template-columns: repeat(4, auto); gap: 0.6mm 5mm; padding: 1.6mm 0 0; list-style: none; font-size: 10pt; }
.quick-keys b { padding: 0 1.2mm; border: 0.6pt solid #000; border-radius: 0.8mm; white-space: nowrap; }
.quick .quick-child { margin: 1mm 0 2mm; padding: 2mm 4mm 2.4mm; border: 1.2pt solid #000; border-radius: 2mm; }
.quick-ten { font-size: 9.2pt; line-height: 1.32; }
.quick-ten > ol { columns: 2; column-gap: 8mm; padding: 0; list-style: none; counter-reset: trouble; }
.quick-ten > ol > li { break-inside: avoid; padding: 1.2mm 0 1.8mm; border-top: 0.75pt solid #000; counter-increment: trouble; }
.quick-ten h2 { padding: 0 0 0.6mm; font-size: 10.5pt; }
.quick-ten h2::before { content: counter(trouble) '. '; }
.quick-ten ul { display: flex; flex-direction: column; gap: 0.5mm; padding-left: 4mm; }
`;
