import { BUNDLE_ENDING } from './manifest.ts';

/**
 * Name of a bundle, short and in letters that every stick keeps: `khong-mot-minh_2026-11-23_12-buoi_3fa4c1d2-9c01ab.kmm`,
 * the day, how many seminars, the beginning of the installation's id, so that sixty of them can lie in one folder, and of
 * the name of what is inside (`state`): two bundles of one day with as many seminars never take each other's place.
 */
export const bundleName = (of: {
  made: string;
  installation: string;
  seminars: number;
  state: string;
}): string =>
  `khong-mot-minh_${of.made}_${of.seminars}-buoi_${of.installation.slice(0, 8)}-${of.state.slice(0, 6)}${BUNDLE_ENDING}`;
