import aruco, { type Detector, type GreyImage, type Marker } from 'js-aruco2';
import cv from 'js-aruco2/src/cv.js';
import 'js-aruco2/src/dictionaries/aruco_4x4_1000.js';
import { CARDS } from '../../electron/contract/answering.ts';
import { type Found, foundOf, oncePerCard } from './found.ts';

const { AR } = aruco;
const { CV } = cv;
/** Under this name js-aruco2 knows the cards. */
export const DICTIONARY = 'KIT_CARDS';

/** The markers of the cards: the first codes of OpenCV's 4x4 dictionary, and no other. */
AR.DICTIONARIES[DICTIONARY] ??= {
  nBits: 16,
  codeList: AR.DICTIONARIES.ARUCO_4X4_1000?.codeList.slice(0, CARDS) ?? [],
};

/** A picture as a canvas gives it: four bytes a pixel, rows from above. */
export type Picture = { width: number; height: number; data: Uint8ClampedArray };

/**
 * How black is told from white, by turns, because one finds what the other misses: half the width of the neighbourhood (px)
 * and by how many grey values a pixel must be darker than it.
 */
const TURNS = [
  { kernel: 12, threshold: 5 },
  { kernel: 6, threshold: 5 },
] as const;

/** Edges shorter than this hold no 6 cells that could be told apart, px. */
const MIN_EDGE = 10;
/** Points on the outline of such a marker. */
const MIN_OUTLINE = 4 * MIN_EDGE;
/** By what part of its length an outline may stray from four straight lines. */
const STRAY = 0.05;
/** A marker is drawn straight at this size before its cells are read, px. */
const STRAIGHT = 49;
/** Cells along an edge, the black rim included, and how many pixels each has then. */
const CELLS = 6;
const CELL = 8;
/** Markers of another kind have cells of their own, which lie across ours. Our blurred ones stay under 0.15. */
const MAX_BLEND = 0.16;

/**
 * Finds cards in pictures of one size. Only exact codes count: with a single wrong bit allowed, blurred pictures gave up to 6
 * wrong numbers in a class of 40.
 *
 * js-aruco2's own `detect` with these differences: its buffers are typed arrays (twice as fast), its thresholds go by
 * `TURNS`, the least outline does not grow with the picture, and outlines that lie close together are all tried: the edge of
 * the paper is such an outline, and the marker inside it, being the shorter one, would be thrown away (at 26 px a side 26
 * of 40 cards were read, instead of 40).
 */
export class CardReader {
  readonly #detector: Detector;
  readonly #size: { width: number; height: number };
  #turn = 0;

  constructor(width: number, height: number) {
    const detector = new AR.Detector({ dictionaryName: DICTIONARY, maxHammingDistance: 0 });
    const grey = (pixels: number, across: number, down: number): GreyImage => ({
      width: across,
      height: down,
      data: new Uint8ClampedArray(pixels),
    });
    detector.grey = grey(width * height, width, height);
    detector.thres = grey(width * height, width, height);
    detector.homography = grey(STRAIGHT * STRAIGHT, STRAIGHT, STRAIGHT);
    detector.binary = new Int32Array((width + 2) * (height + 2));
    this.#detector = detector;
    this.#size = { width, height };
  }

  /** The cards in `picture`, which must have the reader's size. A number on two cards is there twice. */
  read(picture: Picture): Found[] {
    const detector = this.#detector;
    const { width, height } = this.#size;
    if (picture.width !== width || picture.height !== height)
      throw new Error('The picture has another size than the reader.');
    const { kernel, threshold } = TURNS[this.#turn++ % TURNS.length] as (typeof TURNS)[number];
    CV.grayscale(picture, detector.grey);
    CV.adaptiveThreshold(detector.grey, detector.thres, kernel, threshold);
    const outlines = CV.findContours(detector.thres, detector.binary);
    const squares = detector.clockwiseCorners(
      detector.findCandidates(outlines, MIN_OUTLINE, STRAY, MIN_EDGE),
    );
    const markers = detector.findMarkers(detector.grey, squares, STRAIGHT);
    const clear = markers.filter((marker) => this.#blend(marker) <= MAX_BLEND);
    return oncePerCard(clear.flatMap(({ id, corners }) => foundOf(id, corners) ?? []));
  }

  /** How mixed the cells of a marker are: 0 where each is all black or all white, 0.5 where each is half and half. */
  #blend({ corners }: Marker): number {
    const { grey, homography } = this.#detector;
    CV.warp(grey, homography, corners, STRAIGHT);
    CV.threshold(homography, homography, CV.otsu(homography));
    let sum = 0;
    for (let cell = 0; cell < CELLS * CELLS; cell += 1) {
      const [x, y] = [(cell % CELLS) * CELL, Math.floor(cell / CELLS) * CELL];
      const white = CV.countNonZero(homography, { x, y, width: CELL, height: CELL }) / (CELL * CELL);
      sum += Math.min(white, 1 - white);
    }
    return sum / (CELLS * CELLS);
  }

  /** How light the picture was that was read last: 0 black to 255 white. */
  get light(): number {
    const { data } = this.#detector.grey;
    let sum = 0;
    let count = 0;
    for (let at = 0; at < data.length; at += LIGHT_STEP) {
      sum += data[at] ?? 0;
      count += 1;
    }
    return sum / count;
  }
}

/** Every so many pixels is looked at for the light; a prime, so that no column is missed. */
const LIGHT_STEP = 997;
