import { FormattedMessage } from 'react-intl';
import type { CompiledDeck, DeckStep } from '../../../slides/model/deck.ts';
import './slide.css';

/** More slides are counted in figures: dots would run into the words beside them. */
const MOST_DOTS = 16;

/** The quiet line above and below the slides: the part's title, how far it is, and whom to call. */
export function SlideFrame({
  deck,
  steps,
  here,
  title,
}: {
  deck: CompiledDeck;
  steps: readonly DeckStep[];
  here: DeckStep;
  title: string;
}) {
  const slide = deck.slides[here.slide];
  const shown = [...new Set(steps.map((step) => step.slide))];
  return (
    <div
      className={`slide-frame tone-${slide?.tone ?? 'paper'} ${slide?.layout === 'free' ? 'is-free' : ''} ${slide?.background?.image ? 'on-picture' : ''}`}
      aria-hidden="true"
    >
      {slide?.layout !== 'title' && slide?.layout !== 'free' && <p className="slide-kicker">{title}</p>}
      <div className="slide-foot">
        {shown.length > MOST_DOTS ? (
          <span>
            {shown.indexOf(here.slide) + 1} / {shown.length}
          </span>
        ) : (
          <span className="slide-dots">
            {shown.map((index) => (
              <i key={index} className={index === here.slide ? 'now' : index < here.slide ? 'past' : ''} />
            ))}
          </span>
        )}
        <span>
          <FormattedMessage id="common.call111" />
        </span>
      </div>
    </div>
  );
}
