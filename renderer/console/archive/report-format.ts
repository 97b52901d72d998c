import type { Counted } from '../../../electron/contract/report.ts';

/** Length of a bar in per cent: a blurred share gets the edge of its range, an uncounted one no bar. */
export function barLength({ percent, blurred }: Counted): number | null {
  if (blurred === 'none') return 5;
  if (blurred === 'all') return 95;
  return percent;
}
