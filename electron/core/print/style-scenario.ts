/** Scenes of the role-play on paper; the columns are those of scenario-scene.ts. */
export const SCENARIO_STYLE = `
.scene { display: grid; grid-template-columns: 16mm 170mm; padding: 2.5mm 0 3mm; border-top: 1pt solid #000; break-inside: avoid; }
.scene-number { font-size: 24pt; line-height: 1.1; }
.scene u { text-decoration-thickness: 1pt; text-underline-offset: 1.5pt; }
.choice { display: grid; grid-template-columns: 9mm 161mm; }
.choice .mark { width: 6mm; height: 6mm; margin-top: 1.2mm; }
.choice-row { display: grid; grid-template-columns: 84mm 27mm 50mm; align-items: center; min-height: 9mm; }
.choice-hands { font-weight: 400; white-space: nowrap; }
.to { text-align: right; }
`;
