/** What the kit uses of js-aruco2 2.0.0, which brings no types. */
declare module 'js-aruco2' {
  type Point = { x: number; y: number };
  /** Found in a picture: the id, and its own corners from the upper left one on, clockwise. */
  type Marker = { id: number; corners: [Point, Point, Point, Point] };
  /** Grey values, row by row. */
  type GreyImage = { width: number; height: number; data: ArrayLike<number> };

  class Detector {
    constructor(config: { dictionaryName: string; maxHammingDistance: number });
    grey: GreyImage;
    thres: GreyImage;
    homography: GreyImage;
    binary: ArrayLike<number>;
    findCandidates(contours: unknown, minSize: number, epsilon: number, minLength: number): Point[][];
    clockwiseCorners(candidates: Point[][]): Point[][];
    findMarkers(grey: GreyImage, candidates: Point[][], warpSize: number): Marker[];
    detectImage(width: number, height: number, data: ArrayLike<number>): Marker[];
  }

  const aruco: {
    AR: {
      Detector: typeof Detector;
      DICTIONARIES: Record<string, { nBits: number; tau?: number; codeList: (number[] | number | string)[] }>;
    };
  };
  // biome-ignore lint/style/noDefaultExport: that is how it exports.
  export default aruco;
  export type { Detector, GreyImage, Marker, Point };
}

declare module 'js-aruco2/src/cv.js' {
  import type { GreyImage, Point } from 'js-aruco2';

  const cv: {
    CV: {
      grayscale(rgba: GreyImage, grey: GreyImage): GreyImage;
      adaptiveThreshold(grey: GreyImage, black: GreyImage, kernel: number, threshold: number): GreyImage;
      findContours(black: GreyImage, border: ArrayLike<number>): unknown;
      warp(grey: GreyImage, straight: GreyImage, corners: readonly Point[], size: number): GreyImage;
      threshold(grey: GreyImage, black: GreyImage, threshold: number): GreyImage;
      otsu(grey: GreyImage): number;
      countNonZero(black: GreyImage, at: { x: number; y: number; width: number; height: number }): number;
    };
  };
  // biome-ignore lint/style/noDefaultExport: that is how it exports.
  export default cv;
}

declare module 'js-aruco2/src/dictionaries/aruco_4x4_1000.js' {}
