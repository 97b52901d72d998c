import { classesOf } from './attributes.ts';

/** How an element appears, as the kit writes it; `lost`: a way of appearing that the kit does not have. */
export type ForeignFragment = { comment: string; lost: string | null };

/** Ways that the kit has; all others that are known simply appear. */
const OWN: Readonly<Record<string, string>> = {
  'fade-out': ' fade-out',
  'semi-fade-out': ' semi-fade-out',
  strike: ' strike',
};
const APPEARS = /^(?:fade-in|fade-(?:up|down|left|right)|grow|shrink|zoom-in|custom|visible)$/;
const LOST = /^(?:current-visible|fade-in-then-out|fade-in-then-semi-out|blur)$/;

/** The comment for an element with these attributes; null where it is no fragment. */
export function fragmentOf(attributes: ReadonlyMap<string, string>): ForeignFragment | null {
  const classes = classesOf(attributes);
  if (!classes.includes('fragment')) return null;
  const others = classes.filter((name) => name !== 'fragment' && !APPEARS.test(name));
  const way =
    others.map((name) => OWN[name] ?? (/^highlight-/.test(name) ? ' highlight' : '')).find(Boolean) ?? '';
  const index = /^\d{1,3}$/.exec(attributes.get('data-fragment-index') ?? '')?.[0];
  return {
    comment: `<!-- .element: class="fragment${way}"${index === undefined ? '' : ` data-fragment-index="${index}"`} -->`,
    lost: others.find((name) => LOST.test(name)) ?? null,
  };
}
