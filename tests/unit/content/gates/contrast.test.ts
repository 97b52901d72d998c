import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faintDrawings } from '../../../../electron/core/content/gates/contrast.ts';
import { copyOfGoodPack, edit } from '../packs.ts';
import { gatesOf } from './support.ts';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 1080" width="820" height="1080">${inside}</svg>`;

/** What is said of one drawing, as `error` or `warning` with its words. */
function said(inside: string, tone: 'paper' | 'night' = 'paper'): string[] {
  const drawing = { name: 'a.svg', file: 'media/a.svg', svg: svg(inside), tone };
  const gated = { id: 'a', pupils: true, passages: [], pages: [], drawings: [drawing] };
  return faintDrawings(gated).map(({ finding: { severity, message } }) => `${severity}: ${message}`);
}

const BIG = '<rect x="200" y="200" width="400" height="600" fill="#0f5f50"/>';
/** A thing of five shapes in one colour, on the sheet at 100, 100. */
const thing = (fill: string, attributes = ''): string =>
  `<g ${attributes}>${[0, 1, 2, 3, 4].map((at) => `<circle cx="${120 + at * 30}" cy="120" r="40" fill="${fill}"/>`).join('')}</g>`;

describe('the contrast of drawings', () => {
  it('is enough where something dark lies on paper, or something light in the night', () => {
    expect(said(BIG)).toEqual([]);
    expect(said(BIG.replace('#0f5f50', '#fde6c1'), 'night')).toEqual([]);
  });

  it('is an error where all is one tone: pale on paper, dark in the night, nothing at all', () => {
    for (const one of [
      said(BIG.replace('#0f5f50', '#fde6c1')),
      said(BIG.replace('#0f5f50', '#1c3a30'), 'night'),
      said(''),
    ])
      expect(one).toEqual([expect.stringMatching(/^error: the drawing sinks into one tone: 0 % /)]);
  });

  it('is measured against the ground that the drawing paints itself', () => {
    const night = '<rect x="0" y="0" width="820" height="1080" fill="#12263a"/>';
    expect(said(night + BIG.replace('#0f5f50', '#fdf8ef'))).toEqual([]);
    expect(said(night + BIG.replace('#0f5f50', '#1b3550'))).toHaveLength(1);
  });

  it('counts what is seen, not what is written: transparent, covered, or outside', () => {
    expect(said(BIG.replace('/>', ' opacity="0.1"/>'))).toHaveLength(1);
    expect(said(`${BIG}<rect width="820" height="1080" fill="#fdf8ef"/>`)).toHaveLength(1);
    expect(said(`<g transform="translate(2000 0)">${BIG}</g>`)).toHaveLength(1);
    expect(said(`<defs>${BIG}</defs>`)).toHaveLength(1);
  });

  it('is doubted where only a small part has an edge', () => {
    expect(said('<rect x="300" y="300" width="60" height="60" fill="#12263a"/>')).toEqual([
      expect.stringMatching(/^warning: the drawing sinks/),
    ]);
  });

  it('is doubted where a thing in a good drawing sinks into what lies behind it, until it has an outline', () => {
    expect(said(BIG + thing('#f4ecdd'))).toEqual([
      expect.stringMatching(/^warning: a thing .* at most 1\.\d:1/),
    ]);
    expect(said(BIG + thing('#f4ecdd', 'stroke="#16222f" stroke-width="8"'))).toEqual([]);
    expect(said(BIG + thing('#8f2d1e'))).toEqual([]);
  });

  it('lets scenery be soft: a shape or two, or something small', () => {
    expect(said(`${BIG}<g><circle cx="120" cy="120" r="90" fill="#f4ecdd"/></g>`)).toEqual([]);
    expect(said(BIG + thing('#f4ecdd', 'transform="scale(0.2)"'))).toEqual([]);
  });

  it('reads gradients, names of colours, styles, and every way to draw the same square', () => {
    const square = (shape: string): string[] => said(shape);
    const gradient =
      '<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#123"/><stop offset="100%" stop-color="#0f5f50"/></linearGradient></defs>';
    for (const shape of [
      `${gradient}<path d="M200 200h400v600h-400z" fill="url(#g)"/>`,
      '<path d="m200,200 l400,0 0,600 -400,0z" style="fill: black"/>',
      '<path d="M200 200H600V800H200Z"/>',
      '<polygon points="200,200 600,200 600,800 200,800" fill="#0f5f50"/>',
      '<g transform="rotate(90 410 540)"><rect x="110" y="340" width="600" height="400" fill="#0f5f50"/></g>',
      '<g transform="matrix(2 0 0 2 0 0)"><ellipse cx="200" cy="250" rx="100" ry="150" fill="#0f5f50"/></g>',
      '<path d="M200 200C300 100 500 100 600 200Q700 500 600 800A9 9 0 0 1 200 800Z" fill="#0f5f50"/>',
      '<line x1="200" y1="200" x2="600" y2="800" stroke="#16222f" stroke-width="60"/>',
      '<polyline points="200,200 600,800 700 300" fill="none" stroke="#16222f" stroke-width="40"/>',
    ])
      expect(square(shape), shape).toEqual([]);
  });

  it('is looked at in the drawings that slides show, and names the file', () => {
    const pack = copyOfGoodPack();
    writeFileSync(join(pack, 'slides/decks/mau/media/den.svg'), svg(BIG.replace('#0f5f50', '#14283c')));
    expect(gatesOf(pack)).toEqual([
      expect.objectContaining({
        file: 'slides/decks/mau/media/den.svg',
        rule: 'contrast',
        severity: 'error',
      }),
    ]);
    edit(pack, 'slides/decks/mau/deck.yaml', 'tone: night, art: den.svg', 'tone: paper, art: den.svg');
    expect(gatesOf(pack)).toEqual([]);
  });
});
