import { pathOf } from '../../../scenarios/model/map.ts';
import { OPTION_MARKS } from '../../contract/report.ts';
import type { Played, ScenarioResult } from '../../contract/report-scenario.ts';
import { escapeHtml } from './escape.ts';
import { markShape } from './mark-shapes.ts';

type ReportMap = ScenarioResult['map'];
type Node = ReportMap['nodes'][number];
type Edge = ReportMap['edges'][number];

/** Width of the stream of everybody, in the map's own units. */
const FULL = 19;
const MARK = 11;
const ROUND = { talk: 8, choice: 8, ending: 21 } as const;

/** A title of more letters than this takes three small lines. */
const LONG_TITLE = 22;

/** The map with the streams of one mode as inline SVG, in greys that a copier keeps; `label` names the picture. */
export function mapSvg(map: ReportMap, played: Played, label: string): string {
  const reached = new Set(played.suppressed ? map.nodes.map(({ scene }) => scene) : played.reached);
  const shares = new Map(played.streams.map((stream) => [keyOf(stream), stream.percent]));
  const parts = [
    ...map.edges.map((edge) => streamSvg(edge, shares.get(keyOf(edge)) ?? 0)),
    ...map.edges.map((edge) => waySvg(edge, reached.has(edge.from) && reached.has(edge.to))),
    ...map.edges.map(markSvg),
    ...map.nodes.map((node) => sceneSvg(node, reached.has(node.scene))),
  ];
  return `<svg class="map" viewBox="0 0 ${map.width} ${map.height}" role="img" aria-label="${escapeHtml(label)}">${parts.join('')}</svg>`;
}

const keyOf = ({ from, choice, to }: Pick<Edge, 'from' | 'choice' | 'to'>): string =>
  `${from}/${choice}/${to}`;

const streamSvg = (edge: Edge, percent: number): string =>
  percent === 0
    ? ''
    : `<path class="stream" d="${pathOf(edge.points)}" stroke-width="${Math.max(3, (FULL * percent) / 100)}"/>`;

function waySvg(edge: Edge, reached: boolean): string {
  const dash = edge.choice === null ? ' stroke-dasharray="5 3"' : '';
  return `<g class="way${reached ? '' : ' pale'}"><path d="${pathOf(edge.points)}"${dash}/>${headSvg(edge)}</g>`;
}

function headSvg({ points }: Edge): string {
  const [before, end] = points.slice(-2);
  if (!before || !end || before.x === end.x) return '';
  const back = before.x < end.x ? -6 : 6;
  return `<path d="M${end.x + back} ${end.y - 3.5}L${end.x} ${end.y}L${end.x + back} ${end.y + 3.5}"/>`;
}

function markSvg({ option, points: [start] }: Edge): string {
  const mark = option === null ? undefined : OPTION_MARKS[option];
  if (!mark || !start) return '';
  return `<svg x="${start.x + 1}" y="${start.y - MARK / 2}" width="${MARK}" height="${MARK}" viewBox="0 0 16 16" class="mark">${markShape(mark)}</svg>`;
}

function sceneSvg({ kind, x, y, width, height, title }: Node, reached: boolean): string {
  const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${ROUND[kind]}"/>`;
  const ring =
    kind === 'ending'
      ? `<rect class="ring" x="${x - 3}" y="${y - 3}" width="${width + 6}" height="${height + 6}" rx="24"/>`
      : '';
  const words = `<foreignObject x="${x + 4}" y="${y + 1}" width="${width - 8}" height="${height - 2}"><div class="scene-title${title.length > LONG_TITLE ? ' long' : ''}"><span>${escapeHtml(title)}</span></div></foreignObject>`;
  return `<g class="scene ${kind}${reached ? '' : ' pale'}">${ring}${box}${words}</g>`;
}
