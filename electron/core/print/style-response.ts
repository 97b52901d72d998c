/** The response plan of the school and its checklists: black on white, to be read standing, by somebody in a hurry. */
export const RESPONSE_STYLE = `
.response { font-size: 11pt; }
.response .lead { margin-bottom: 1mm; font-size: 11pt; }
.response p { margin-bottom: 0.8mm; }
.response-school { display: flex; gap: 2mm; padding: 1mm 0; }
.response-school span { margin-left: auto; }
.response-school .blank { flex: 1; border-bottom: 0.5pt solid #000; }
.response-call { width: 100%; border-collapse: collapse; }
.response-call th { padding: 0 2mm 0.6mm 0; font-size: 9pt; text-align: left; }
.response-call td { height: 8.4mm; padding: 1mm 2mm 1mm 0; border-top: 0.5pt solid #555; vertical-align: middle; }
.response-call .response-phone { width: 48mm; font-size: 14pt; font-weight: 700; white-space: nowrap; }
.response.is-long { font-size: 9pt; line-height: 1.3; }
.response.is-long h1 { padding-bottom: 1mm; }
.response.is-long h2 { padding: 1.6mm 0 0.4mm; font-size: 10.5pt; }
.response.is-long .response-call td { height: 6.6mm; padding: 0.4mm 2mm 0.4mm 0; }
.response.is-long .response-call .response-phone { font-size: 11.5pt; }
.response-slot { padding: 2mm 3mm; border: 1pt dashed #000; border-radius: 1.5mm; }
.first-hour { display: flex; flex-direction: column; gap: 3.4mm; font-size: 10.1pt; line-height: 1.3; }
.first-hour section { break-inside: avoid; }
.first-hour h2 { padding-top: 0; font-size: 13pt; }
.first-hour .ticks { gap: 0.9mm; }
.first-hour-when { margin-bottom: 1mm; font-style: italic; }
.first-hour .never ul { margin: 0.4mm 0 0; padding-left: 4.5mm; }
`;
