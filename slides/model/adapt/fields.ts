import { z } from 'zod';
import { localeSchema } from '../text.ts';

/** What a slide in `deck.yaml` says about being adapted. */
export const adaptedSlide = {
  /** Kept in the file, yet not shown. */
  hidden: z.boolean().optional(),
  /** A slide for the safety of children: it can be moved and timed, never hidden. */
  essential: z.boolean().optional(),
  /** Needed less than the others: proposed first where time is short. */
  optional: z.boolean().optional(),
  /** Made by a trainer on the screen: plain words and a picture, no notes needed. */
  own: z.boolean().optional(),
  /** Languages whose files hold the slide; all of the deck's where left out. */
  languages: z.array(localeSchema).min(1).optional(),
};

/** What a part of a programme says about being adapted. */
export const adaptedPart = {
  /** Kept in the file, yet not shown; its minutes do not count. */
  hidden: z.boolean().optional(),
  /** A part for the safety of children: it can be timed, never hidden. Contacts always are. */
  essential: z.boolean().optional(),
  /** Needed less than the others: proposed first where time is short. */
  optional: z.boolean().optional(),
  /** Added by a trainer on the screen: it can be taken out again. */
  own: z.boolean().optional(),
};
