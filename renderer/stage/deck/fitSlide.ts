import { scalesFrom } from '../parts/textSize.ts';

/** Height of what stands in `text`, from the top of its first child to the foot of its last. */
function heightOf(text: HTMLElement): number {
  const first = text.firstElementChild;
  const last = text.lastElementChild;
  if (!(first instanceof HTMLElement) || !(last instanceof HTMLElement)) return 0;
  return last.offsetTop + last.offsetHeight - first.offsetTop;
}

/**
 * Makes the words of a slide as large as wanted (1: as designed), or as large as they fit between the line above and the
 * line below: sets `--fit`, by which the sizes of the slide are multiplied. A slide that is not drawn is left at `wanted`.
 */
export function fitSlide(text: HTMLElement, wanted: number): void {
  const { paddingTop, paddingBottom } = getComputedStyle(text);
  const room = text.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  for (const scale of scalesFrom(wanted)) {
    text.style.setProperty('--fit', String(scale));
    if (heightOf(text) <= room && text.scrollWidth <= text.clientWidth) return;
  }
}
