/** What can be printed on inside the margins, in millimetres: `room` is the height above the line at the foot. */
export const PORTRAIT = { width: 186, room: 262 } as const;
export const LANDSCAPE = { width: 273, room: 175 } as const;

/** One side of paper. */
export type Sheet = {
  html: string;
  landscape?: boolean;
  /** What stands at the foot beside the page number; the title of the document where left out. */
  foot?: string;
  /** The class of a page with a size or margins of its own. */
  page?: string;
  /** Nothing stands at the foot. */
  bare?: boolean;
};
