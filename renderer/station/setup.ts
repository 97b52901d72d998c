import type { Setup } from '../../electron/contract/setup.ts';
import type { StationOn } from './useStation.ts';

/** What pages of help need to know of the school, in the pupil's language. */
export const setupOf = ({
  trustedAdult,
  communePolice,
  locale,
}: Pick<StationOn, 'trustedAdult' | 'communePolice' | 'locale'>): Pick<
  Setup,
  'trustedAdult' | 'communePolice' | 'locale'
> => ({
  trustedAdult,
  communePolice,
  locale,
});
