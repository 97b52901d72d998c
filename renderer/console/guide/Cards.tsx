import { FormattedMessage } from 'react-intl';
import { Words } from './Words.tsx';

const STEPS = ['deal', 'hold', 'sweep', 'see', 'far', 'wrong'] as const;

/** Answering with paper cards and a camera, in six steps. */
export function Cards() {
  return (
    <ol className="guide-steps">
      {STEPS.map((step) => (
        <li key={step}>
          <h3>
            <FormattedMessage id={`scan.guide.${step}.title`} />
          </h3>
          <p>
            <Words id={`scan.guide.${step}.text`} />
          </p>
        </li>
      ))}
    </ol>
  );
}
