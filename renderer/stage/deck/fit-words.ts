import { fitSlide } from './fitSlide.ts';

/** How far the words of a free slide may be made smaller until they fit. */
const SCALES = Array.from({ length: 15 }, (_, step) => 1 - step * 0.05);

/**
 * Makes the words of a slide (`text` is its `.slide-text`) as large as fit, from `size` per cent down. On a free slide every
 * size is multiplied with `--fit` (free.css), and there is no floor: what its author wrote is all seen.
 */
export function fitWords(text: HTMLElement, size: Parameters<typeof fitSlide>[1]): void {
  if (!text.closest('.slide-free')) return fitSlide(text, size);
  for (const scale of SCALES) {
    text.style.setProperty('--fit', ((scale * size) / 100).toFixed(3));
    if (text.scrollHeight <= text.clientHeight && text.scrollWidth <= text.clientWidth) break;
  }
}
