/** For `ref`: brings what has just come up below the fold into sight, once. */
export const intoSight = (node: HTMLElement | null): void => node?.scrollIntoView({ block: 'nearest' });
