import { scalesFrom } from '../parts/textSize.ts';
import { fitSlide } from './fitSlide.ts';

/** Free slides are made this small at the most; the import has told the trainer of every one below 32 px. */
const LEAST = 0.3;

/**
 * Makes the words of a slide (`text` is its `.slide-text`) as large as wanted (1: as designed), or as large as they fit. On
 * a free slide every size is multiplied with `--fit` (free.css), so that all that its author wrote is seen.
 */
export function fitWords(text: HTMLElement, wanted: number): void {
  if (!text.closest('.slide-free')) {
    fitSlide(text, wanted);
    return;
  }
  for (const scale of scalesFrom(wanted, LEAST)) {
    text.style.setProperty('--fit', String(scale));
    if (text.scrollHeight <= text.clientHeight && text.scrollWidth <= text.clientWidth) return;
  }
}
