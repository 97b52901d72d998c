import { FormattedMessage } from 'react-intl';
import type { CompiledDeck, DeckStep } from '../../../slides/model/deck.ts';
import './slide.css';

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
    <div className={`slide-frame tone-${slide?.tone ?? 'paper'}`} aria-hidden="true">
      {slide?.layout !== 'title' && <p className="slide-kicker">{title}</p>}
      <div className="slide-foot">
        <span className="slide-dots">
          {shown.map((index) => (
            <i key={index} className={index === here.slide ? 'now' : index < here.slide ? 'past' : ''} />
          ))}
        </span>
        <span>
          <FormattedMessage id="common.call111" />
        </span>
      </div>
    </div>
  );
}
