import { words } from '../../e2e/support/words.ts';

/**
 * A screen of the organiser: the button that opens it, the button that leaves it, and what stands there once it can be used.
 * `select` is pressed where a button has no words of its own.
 */
export type Screen = { name: string; open: { text?: string; select?: string }; ready: string; back: string };

const inList = (name: string, id: string, ready: string): Screen => ({
  ...{ name, open: { text: words(id) }, ready, back: words('exchange.back') },
});

/** The list is opened first and left last; all between are opened from it. */
export const LIST: Screen = {
  ...{ name: 'list of seminars', open: { text: words('setup.recent.all') } },
  ...{ ready: '.archive-row', back: words('archive.home') },
};

export const SCREENS: readonly Screen[] = [
  { name: 'report', open: { select: '.archive-row' }, ready: '.report h2', back: words('archive.back') },
  inList('roll-up', 'rollup.open', '.rollup[aria-busy="false"] .archive-numbers dd'),
  inList('decisions', 'decide.open', '.decide-waiting'),
  inList('plan', 'plan.pageButton', '.plan .archive-table tbody tr'),
  inList('names of schools', 'plan.schools.pageButton', '.form-note, .schools-questions li'),
  inList('organiser', 'imports.open', '.home-reports .archive-row'),
  inList('sending', 'exchange.give.open', '.exchange-choices label'),
  inList('keeping and deleting', 'purge.open', '.purge-kept'),
];

/** From the first screen, where nothing of an archive is needed. */
export const HOME: readonly Screen[] = [
  {
    name: 'library',
    open: { text: words('library.link') },
    ready: '.library-item',
    back: words('library.back'),
  },
  {
    name: 'print',
    open: { text: words('print.open') },
    ready: 'dialog.print[open] input',
    back: words('common.close'),
  },
];

/**
 * Presses what opens a screen and answers the milliseconds until it can be used: `ready` is there with words in it, and the
 * frame that shows it was made. Sent to the page as its own text.
 */
export const timeToUse = (open: Screen['open'], ready: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const buttons = [...document.querySelectorAll<HTMLElement>(open.select ?? 'button')];
    const target = buttons.find(
      (one) => open.text === undefined || one.textContent?.trim().startsWith(open.text),
    );
    if (target === undefined) return reject(new Error(`There is no ${open.text ?? open.select}.`));
    const { port1, port2 } = new MessageChannel();
    const before = performance.now();
    port1.onmessage = () => resolve(performance.now() - before);
    const look = (): void => {
      const there = [...document.querySelectorAll<HTMLElement>(ready)].some(
        (one) => one.tagName === 'INPUT' || one.textContent?.trim() !== '',
      );
      if (there) port2.postMessage(0);
      else requestAnimationFrame(look);
    };
    target.click();
    requestAnimationFrame(look);
  });

/** Presses the button with these words, and waits until `gone` is no longer there. */
export const leave = (text: string, gone: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      one.textContent?.trim().startsWith(text),
    );
    if (button === undefined) return reject(new Error(`There is no ${text}.`));
    button.click();
    const look = (): void => {
      if (document.querySelector(gone) === null) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
