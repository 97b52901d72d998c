import { BUNDLE_ENDING } from './manifest.ts';

/**
 * Name of a bundle, short and in letters that every stick keeps: `khong-mot-minh_2026-11-23_12-buoi_3fa4c1d2.kmm`, the day,
 * how many seminars, and the beginning of the installation's id, so that sixty of them can lie in one folder.
 */
export const bundleName = (of: { made: string; installation: string; seminars: number }): string =>
  `khong-mot-minh_${of.made}_${of.seminars}-buoi_${of.installation.slice(0, 8)}${BUNDLE_ENDING}`;
