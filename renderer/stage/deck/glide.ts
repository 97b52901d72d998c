/** Where a thing of a slide was drawn, in px of the window, and how large its type was. */
type Place = { left: number; top: number; width: number; type: number };

/** Things by what they say, so that the same thing is found on the next slide. */
export type Places = ReadonlyMap<string, Place>;

const THINGS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, img, video';
const GLIDE_MS = 600;
const COME_MS = 400;

const keyOf = (thing: HTMLElement): string =>
  `${thing.tagName} ${thing.getAttribute('src') ?? thing.textContent?.trim() ?? ''}`;

/** Things that are seen, the outermost of each. */
const thingsIn = (slide: Element): HTMLElement[] =>
  [...slide.querySelectorAll<HTMLElement>(THINGS)].filter(
    (thing) =>
      !thing.parentElement?.closest('p, li, blockquote') &&
      thing.checkVisibility({ visibilityProperty: true }),
  );

const placeOf = (thing: HTMLElement): Place => {
  const { left, top, width } = thing.getBoundingClientRect();
  return { left, top, width, type: Number.parseFloat(getComputedStyle(thing).fontSize) };
};

/** Where the things of a slide are now. */
export const placesIn = (slide: Element): Places =>
  new Map(thingsIn(slide).map((thing) => [keyOf(thing), placeOf(thing)]));

/**
 * Lets what was on the slide before glide to its new place, and the rest come up, as reveal.js's auto-animate does. That one
 * writes a style element, which the pages' policy forbids; animations of the element itself need none.
 */
export function glide(before: Places, slide: HTMLElement): void {
  const shown = slide.getBoundingClientRect().width / slide.offsetWidth || 1;
  for (const thing of thingsIn(slide)) {
    const from = before.get(keyOf(thing));
    if (from === undefined) {
      thing.animate([{ opacity: 0 }, { opacity: 1 }], { duration: COME_MS, easing: 'ease-out' });
      continue;
    }
    const to = placeOf(thing);
    const [x, y] = [(from.left - to.left) / shown, (from.top - to.top) / shown];
    const size = /^(?:IMG|VIDEO)$/.test(thing.tagName) ? from.width / to.width : from.type / to.type;
    if (Math.abs(x) < 1 && Math.abs(y) < 1 && Math.abs(size - 1) < 0.01) continue;
    thing.animate(
      [
        { transform: `translate(${x}px, ${y}px) scale(${size})`, transformOrigin: '0 0' },
        { transform: 'none', transformOrigin: '0 0' },
      ],
      { duration: GLIDE_MS, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' },
    );
  }
}
