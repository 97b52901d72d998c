const HILLS = [
  ['#1b3550', 'M0 610C110 560 210 600 330 610S560 540 704 560V1080H0Z'],
  ['#1d5a5a', 'M0 720C130 690 250 740 380 730S600 650 704 690V1080H0Z'],
  ['#1f7a68', 'M0 830C140 800 240 830 360 840S590 770 704 800V1080H0Z'],
  ['#2b9a82', 'M0 930C120 910 260 950 400 930S620 880 704 900V1080H0Z'],
] as const;

const PANES = [
  [66, 104],
  [104, 104],
  [66, 160],
  [104, 160],
] as const;

const flame = (x: number, y: number): string =>
  `<path fill="#fdf8ef" d="M${x + 15} ${y + 9}c7 8 10 13 10 19a10 10 0 0 1-20 0c0-6 3-11 10-19Z"/>`;

const LANTERN = `<g transform="translate(182 170) scale(1.7)"><path fill="none" stroke="#d9d2c4" stroke-width="7" d="M84 44a16 20 0 0 1 32 0"/><path fill="#d9d2c4" d="M46 86C66 78 80 66 86 46H114C120 66 134 78 154 86Z"/><rect fill="#d9d2c4" x="54" y="84" width="92" height="12" rx="5"/><rect fill="#12263a" stroke="#d9d2c4" stroke-width="5" x="60" y="98" width="80" height="112" rx="8"/>${PANES.map(([x, y]) => `<rect fill="#f2a33a" x="${x}" y="${y}" width="30" height="48" rx="5"/>${flame(x, y)}`).join('')}<rect fill="#d9d2c4" x="54" y="212" width="92" height="12" rx="5"/><path fill="#d9d2c4" d="M68 224H132L126 238H74Z"/></g>`;

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 704 1080" preserveAspectRatio="xMidYMax slice"><defs><radialGradient id="g"><stop offset="0" stop-color="#f2a33a" stop-opacity=".62"/><stop offset="1" stop-color="#f2a33a" stop-opacity="0"/></radialGradient></defs><rect width="704" height="1080" fill="#12263a"/><circle cx="352" cy="430" r="310" fill="url(#g)"/>${HILLS.map(([colour, path]) => `<path fill="${colour}" d="${path}"/>`).join('')}${LANTERN}</svg>`;

/** The lantern in the night over the terraces, beside screens that have no drawing of their own. */
export const SCENERY = `<div class="art"><img src="data:image/svg+xml;base64,${Buffer.from(SVG).toString('base64')}" alt=""></div>`;

/** One light of the class's lantern. */
export const FLAME =
  '<svg viewBox="0 0 24 34" aria-hidden="true"><path d="M12 2c7 9 10 14 10 20a10 10 0 0 1-20 0c0-6 3-11 10-20Z"/></svg>';
