import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { FormattedMessage, useIntl } from 'react-intl';
import { AboutButtons } from '../about/AboutButtons.tsx';
import { TourButton } from '../tour/TourButton.tsx';
import { After } from './After.tsx';
import { Before } from './Before.tsx';
import { Cards } from './Cards.tsx';
import { Keys } from './Keys.tsx';
import { Numbers } from './Numbers.tsx';
import { QuickGuide } from './QuickGuide.tsx';
import { Start } from './Start.tsx';
import { Trouble } from './Trouble.tsx';
import { neighbour, TABS, type Tab } from './tabs.ts';
import '../sheet.css';
import './guide.css';

const PANELS = {
  start: Start,
  before: Before,
  cards: Cards,
  keys: Keys,
  numbers: Numbers,
  after: After,
  trouble: Trouble,
} as const;

/**
 * The guide inside the kit: first seminar, preparing, paper cards, keys, what numbers mean, the work after seminars, and what to
 * do when something goes wrong.
 * A modal dialog that keeps the focus; Esc or the button closes it, then `onClose` is called and should take it away. It
 * stands in the body, so that no style of the bar that it was opened from reaches it.
 */
export function Guide({ onClose, first = 'start' }: { onClose(): void; first?: Tab }) {
  const { formatMessage } = useIntl();
  const dialog = useRef<HTMLDialogElement>(null);
  const [tab, setTab] = useState<Tab>(first);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    tabOf(element, first)?.focus();
  }, [first]);
  const Panel = PANELS[tab];

  const turn = (event: KeyboardEvent): void => {
    const next = neighbour(tab, event.key);
    if (!next || !dialog.current) return;
    event.preventDefault();
    setTab(next);
    tabOf(dialog.current, next)?.focus();
  };

  return createPortal(
    <dialog ref={dialog} className="guide paper-sheet" aria-labelledby="guide-title" onClose={onClose}>
      <header className="guide-head">
        <h2 id="guide-title">
          <FormattedMessage id="guide.title" />
        </h2>
        <div
          className="guide-tabs"
          role="tablist"
          aria-label={formatMessage({ id: 'guide.title' })}
          onKeyDown={turn}
        >
          {TABS.map((id) => (
            <button
              type="button"
              key={id}
              id={`guide-tab-${id}`}
              role="tab"
              aria-selected={id === tab}
              aria-controls="guide-panel"
              tabIndex={id === tab ? 0 : -1}
              onClick={() => setTab(id)}
            >
              <FormattedMessage id={`guide.tab.${id}`} />
            </button>
          ))}
        </div>
        <button type="button" className="guide-close" onClick={() => dialog.current?.close()}>
          <FormattedMessage id="guide.close" />
          <kbd>Esc</kbd>
        </button>
      </header>
      <div
        key={tab}
        className="guide-panel"
        id="guide-panel"
        role="tabpanel"
        aria-labelledby={`guide-tab-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls, so the keyboard must reach it
        tabIndex={0}
      >
        <Panel />
      </div>
      <div className="guide-foot">
        <p>
          <FormattedMessage id="guide.foot" />
        </p>
        <div className="guide-ways">
          <TourButton />
          <QuickGuide />
          <AboutButtons />
        </div>
      </div>
    </dialog>,
    document.body,
  );
}

const tabOf = (dialog: HTMLElement, tab: Tab): HTMLElement | null =>
  dialog.querySelector(`#guide-tab-${tab}`);
