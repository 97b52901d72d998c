import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { RunMode } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { OptionMark } from '../../ui/OptionMark.tsx';
import type { Share } from '../hands.ts';
import { Fit } from '../parts/Fit.tsx';
import type { AnchorResult } from './anchors.ts';
import './Anchors.css';

const SHOWN = 2;

/** The questions asked twice: the whole class at the beginning and at the end, side by side, without a verdict. */
export function Anchors({
  anchors,
  mode,
  locale,
}: {
  anchors: readonly AnchorResult[];
  mode: RunMode;
  locale: Locale;
}) {
  return (
    <Fit className="stage-page stage-page-wide stage-anchors">
      <p className="stage-eyebrow">
        <FormattedMessage id="stage.quiz.anchors.whole" />
        {' · '}
        <FormattedMessage id={`stage.mode.${mode}`} />
      </p>
      <h1 className="stage-heading">
        <FormattedMessage id="stage.quiz.anchors.title" />
      </h1>
      <div className="stage-anchor-columns">
        {anchors.slice(0, SHOWN).map(({ item, opening, closing, answers }) => (
          <section key={item.id}>
            <h2>{inLocale(item.question, locale)}</h2>
            <Answers {...answers} />
            <ol>
              {item.options.map(({ id, text }, index) => (
                <li key={id}>
                  <p className="stage-anchor-option">
                    <OptionMark index={index} />
                    {inLocale(text, locale)}
                  </p>
                  <Row id="stage.quiz.anchors.opening" of={opening[index]} time="opening" />
                  <Row id="stage.quiz.anchors.closing" of={closing[index]} time="closing" />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Fit>
  );
}

function Answers({ opening, closing }: AnchorResult['answers']) {
  if (opening === null || closing === null) return null;
  return (
    <p className="stage-anchor-answers">
      <FormattedMessage id="stage.quiz.anchors.answers" values={{ opening, closing }} />
    </p>
  );
}

function Row({ id, of, time }: { id: string; of: Share | undefined; time: 'opening' | 'closing' }) {
  const { count = 0, share = 0, bar = share ?? 0 } = of ?? {};
  return (
    <div className={`stage-anchor-row stage-anchor-${time}`}>
      <span>
        <FormattedMessage id={id} />
      </span>
      <span className="stage-anchor-track">
        <span style={{ width: `${bar * 100}%` }} />
      </span>
      <strong>
        {share === null ? (
          <FormattedNumber value={count} />
        ) : (
          <FormattedNumber value={share} style="percent" maximumFractionDigits={0} />
        )}
      </strong>
    </div>
  );
}
