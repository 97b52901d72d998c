import { useContext, useLayoutEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Scene } from '../../../scenarios/model/schema.ts';
import { isStill } from '../../ui/useStill.ts';
import { scalesFrom, TextSize } from '../parts/textSize.ts';
import type { Bubble } from './bubbles.ts';
import type { SceneProps } from './SceneView.tsx';
import { Tags, Words } from './Words.tsx';
import './Conversation.css';

/** The messages, the newest always in sight at the foot; earlier ones move up softly when another one comes. */
export function Conversation(props: SceneProps) {
  const { scene, bubbles, typing, flags, requests, locale, whole = false } = props;
  // Above or below stands something else, too: a picture, the buttons of a call, a banner, a countdown.
  const isSeen = scene.medium === 'voice-call' || scene.medium === 'video-call' || scene.medium === 'person';
  const isFull = isSeen || Boolean(props.banner ?? props.pressure);
  const size = useContext(TextSize);
  const list = useRef<HTMLDivElement>(null);
  const height = useRef<number | null>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const least = whole || isFull ? WHOLE : LONG;
    fold(element, false);
    shrink(element, size, least, whole ? least : size * least);
    if (flags && !whole && element.offsetTop < 0) fold(element, true);
    hideCut(element);
    const grown = height.current === null ? 0 : element.offsetHeight - height.current;
    height.current = element.offsetHeight;
    if (grown <= 0 || isStill()) return;
    element.animate([{ transform: `translateY(${grown}px)` }, { transform: 'none' }], {
      duration: 220,
      easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)',
    });
  });

  return (
    <div className={`stage-talk${whole ? ' is-whole' : ''}`}>
      <p className="stage-talk-earlier">
        <FormattedMessage id="stage.earlier" />
      </p>
      <div ref={list} className="stage-talk-list">
        {bubbles.map((bubble, index) => (
          <BubbleView
            key={bubble.key}
            bubble={bubble}
            flags={flags}
            named={isNamed(scene, bubble)}
            first={index === 0}
          >
            {flags && !whole ? <Tags bubble={bubble} requests={requests} locale={locale} /> : null}
          </BubbleView>
        ))}
        {typing ? (
          <span className="stage-typing" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
        ) : null}
      </div>
    </div>
  );
}

/** Share of the wanted size that words are made smaller to, so that more of a long scene is in sight. */
const LONG = 0.85;
/** The same where all of a scene is to be in sight, or there is little room: then words are as small as the last row can read. */
const WHOLE = 0.77;

/**
 * Words as large as the trainer wants. Where a scene is long they are a little smaller, to have more of them in sight; and
 * so far that the newest stands there as a whole, never too small for the last row. `enough`: small
 * enough where not all of it is in sight yet; `least`: never smaller than that.
 */
function shrink(list: HTMLElement, wanted: number, least: number, enough: number): void {
  for (const scale of scalesFrom(wanted, Math.min(wanted, least))) {
    list.style.setProperty('--talk-fit', String(scale));
    if (list.offsetTop >= 0) break;
    const newest = list.lastElementChild;
    const whole = newest instanceof HTMLElement && list.offsetTop + newest.offsetTop >= 0;
    if (whole && scale <= enough) break;
  }
}

/**
 * Takes away (`on`) what has no red flag, from the oldest, until the rest is in sight: what is revealed may not be hidden by what
 * is not. Without `on` everything is there again.
 */
function fold(list: HTMLElement, on: boolean): void {
  for (const child of list.children) {
    const folds =
      on && list.offsetTop < 0 && !child.querySelector('.stage-flag') && child !== list.lastElementChild;
    child.classList.toggle('stage-folded', folds);
  }
}

/** Height of the line that says that there is more above, px. */
const HINT = 64;

/**
 * Earlier messages that no longer fit are gone as a whole: half a sentence helps nobody. The last one always stays. A line
 * says that there are some above; they come back by going back.
 */
function hideCut(list: HTMLElement): void {
  const isCut = list.offsetTop < 0 && list.childElementCount > 1;
  for (const child of list.children) {
    if (!(child instanceof HTMLElement)) continue;
    const top = list.offsetTop + child.offsetTop;
    child.classList.toggle('stage-gone', isCut && top < HINT && child !== list.lastElementChild);
  }
  list.parentElement?.classList.toggle('is-cut', isCut);
}

/** The name stands with the words where they are not from the one whose name is at the top; a paper has none. */
const isNamed = ({ contact, medium }: Scene, { side, from }: Bubble): boolean =>
  medium !== 'paper' && side === 'other' && from !== contact;

function BubbleView({
  bubble,
  flags,
  named,
  first,
  children,
}: {
  bubble: Bubble;
  flags: boolean;
  named: boolean;
  /** The subject of a mail, the title of a paper. */
  first: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className={`stage-bubble stage-bubble-${bubble.side}${first ? ' stage-bubble-first' : ''}`}>
      {named ? <p className="stage-bubble-name">{bubble.name}</p> : null}
      <p className="stage-bubble-words">
        {bubble.side === 'act' ? <b>{bubble.name}: </b> : null}
        <Words bubble={bubble} flags={flags} />
      </p>
      {children}
    </div>
  );
}
