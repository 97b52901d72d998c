import type { Locale } from '../../../slides/model/text.ts';
import { CAMERAS, farthest, PIXELS } from '../answering/distance.ts';
import { escapeHtml } from '../reports/escape.ts';
import { CARD_SIZES, type CardSize } from './card-picture.ts';
import type { Sheet } from './paper.ts';
import { CARD_WORDS } from './words/cards.ts';
import { speaker } from './words/word.ts';

type CameraKind = keyof typeof CAMERAS;
const PAPERS = ['a5', 'a4'] as const;
const KINDS = ['p720', 'p1080'] as const;

/** A classroom of seven by ten metres with six rows of eight pupils; lengths in decimetres. */
const ROOM = { width: 72, depth: 104, camera: { x: 36, y: 12 } } as const;
const DESK = { columns: 4, rows: 6, width: 12, depth: 4, first: 26, apart: 12 } as const;

/** Metres, rounded down to a tenth: a line must not promise more than was measured. */
const metres = (size: CardSize, kind: CameraKind, pixels: number): number =>
  Math.floor(farthest(CAMERAS[kind], CARD_SIZES[size].marker, pixels) / 100) / 10;

const printed = (value: number, locale: Locale): string =>
  value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** One page with the classroom from above: how far each camera reads each card, and how to sweep. */
export function roomSheet(locale: Locale): Sheet {
  const s = speaker(CARD_WORDS, locale);
  const text = (key: Parameters<typeof s>[0]): string => escapeHtml(s(key));
  const advice = (['advice1', 'advice2', 'advice3', 'advice4'] as const).map(
    (key) => `<li>${text(key)}</li>`,
  );
  const basis = escapeHtml(s('basis', { view: CAMERAS.p720.view, ...PIXELS }));
  return {
    html: `<div class="card-room"><h1>${text('roomTitle')}</h1><p class="lead">${text('roomLead')}</p>
${planSvg(locale)}
<div class="two"><div>${distances(locale)}<p class="basis">${basis}</p></div><section><h2>${text('advice')}</h2><ul>${advice.join('')}</ul></section></div></div>`,
  };
}

function distances(locale: Locale): string {
  const s = speaker(CARD_WORDS, locale);
  const unit = s('metres');
  const cell = (size: CardSize, kind: CameraKind, pixels: number): string =>
    `<td>${printed(metres(size, kind, pixels), locale)} ${unit}</td>`;
  const rows = PAPERS.flatMap((size) =>
    KINDS.map(
      (kind) =>
        `<tr><th>${size.toUpperCase()}</th><td>${escapeHtml(s(kind))}</td>${cell(size, kind, PIXELS.sure)}${cell(size, kind, PIXELS.least)}</tr>`,
    ),
  );
  const heads = (['cardPaper', 'cameraKind', 'sure', 'least'] as const).map(
    (key) => `<th>${escapeHtml(s(key))}</th>`,
  );
  return `<table class="distances"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function planSvg(locale: Locale): string {
  const s = speaker(CARD_WORDS, locale);
  const { x, y } = ROOM.camera;
  const label = (at: [number, number], words: string, anchor = 'middle'): string =>
    `<text x="${at[0]}" y="${at[1]}" text-anchor="${anchor}">${escapeHtml(words)}</text>`;
  return `<svg class="room-plan" viewBox="-42 -6 156 114" aria-hidden="true">
<clipPath id="room"><rect width="${ROOM.width}" height="${ROOM.depth}"/></clipPath>
<g clip-path="url(#room)">${viewSvg()}${desksSvg()}${PAPERS.flatMap((size) => KINDS.map((kind) => arcSvg(size, kind))).join('')}</g>
<rect width="${ROOM.width}" height="${ROOM.depth}" fill="none" stroke="#000" stroke-width="0.7"/>
<path d="M16 0.9H56" stroke="#000" stroke-width="1.6"/>
<rect x="${x - 8}" y="${y - 6}" width="16" height="6" fill="#fff" stroke="#000" stroke-width="0.4"/><circle cx="${x}" cy="${y}" r="1.1"/>
${label([x, -1.6], s('board'))}${label([x + 9.5, y - 2], s('camera'), 'start')}${sweepSvg(locale)}
${PAPERS.flatMap((size) => KINDS.map((kind) => arcLabel(size, kind, locale))).join('')}
</svg>`;
}

/** What the camera sees without being turned. */
function viewSvg(): string {
  const { x, y } = ROOM.camera;
  const half = (CAMERAS.p720.view * Math.PI) / 360;
  const far = 140;
  const [dx, dy] = [far * Math.sin(half), far * Math.cos(half)];
  return `<path d="M${x} ${y}L${(x - dx).toFixed(1)} ${(y + dy).toFixed(1)}H${(x + dx).toFixed(1)}Z" fill="#eee"/>`;
}

function desksSvg(): string {
  const aisle = (ROOM.width - DESK.columns * DESK.width) / (DESK.columns + 1);
  const desks = Array.from({ length: DESK.rows * DESK.columns }, (_, index) => {
    const x = aisle + (index % DESK.columns) * (DESK.width + aisle);
    const y = DESK.first + Math.floor(index / DESK.columns) * DESK.apart;
    const pupil = (at: number): string => `<circle cx="${x + at}" cy="${y + DESK.depth + 2.2}" r="1.5"/>`;
    return `<rect x="${x}" y="${y}" width="${DESK.width}" height="${DESK.depth}"/>${pupil(3)}${pupil(9)}`;
  });
  return `<g fill="#fff" stroke="#777" stroke-width="0.35">${desks.join('')}</g>`;
}

/** The way of the camera from left to right, and what stands beside the plan about it and about what is grey. */
function sweepSvg(locale: Locale): string {
  const s = speaker(CARD_WORDS, locale);
  const { x, y } = ROOM.camera;
  const [dx, dy] = [9.5, 5.5];
  const [from, to] = [x - dx, x + dx];
  return `<path d="M${from} ${y + dy}A11 11 0 0 0 ${to} ${y + dy}" fill="none" stroke="#000" stroke-width="0.6"/><path d="M${to - 2.4} ${y + dy + 0.4}L${to + 0.4} ${y + dy - 1.2}L${to + 0.3} ${y + dy + 2.2}Z"/><path d="M-3 ${y + dy + 2}H${from - 0.5}" stroke="#000" stroke-width="0.3"/><text x="-4" y="${y + dy + 3.1}" text-anchor="end">${escapeHtml(s('sweep'))}</text><rect x="-41" y="99" width="5" height="5" fill="#eee" stroke="#999" stroke-width="0.3"/><text x="-34.5" y="102.7">${escapeHtml(s('one'))}</text>`;
}

/** Where a distance is drawn: lines of A4 are whole, those of A5 dashed. */
function arcSvg(size: CardSize, kind: CameraKind): string {
  const radius = metres(size, kind, PIXELS.sure) * 10;
  const dash = size === 'a5' ? ' stroke-dasharray="2.4 1.4"' : '';
  return `<circle cx="${ROOM.camera.x}" cy="${ROOM.camera.y}" r="${radius}" fill="none" stroke="#000" stroke-width="0.7"${dash}/>`;
}

/** The words of a line outside the room where it meets the wall: A5 on the left, A4 on the right. */
function arcLabel(size: CardSize, kind: CameraKind, locale: Locale): string {
  const s = speaker(CARD_WORDS, locale);
  const distance = metres(size, kind, PIXELS.sure);
  const { x, y } = ROOM.camera;
  const across = size === 'a5' ? x : ROOM.width - x;
  const at = y + Math.sqrt(Math.max(0, (distance * 10) ** 2 - across ** 2));
  const words = s('line', {
    paper: size.toUpperCase(),
    camera: kind.slice(1),
    distance: printed(distance, locale),
  });
  const [wall, tip, anchor] = size === 'a5' ? [0, -3, 'end'] : [ROOM.width, ROOM.width + 3, 'start'];
  return `<path d="M${wall} ${at.toFixed(1)}H${tip}" stroke="#000" stroke-width="0.4"/><text x="${tip + (size === 'a5' ? -1 : 1)}" y="${(at + 1.1).toFixed(1)}" text-anchor="${anchor}">${escapeHtml(words)}</text>`;
}
