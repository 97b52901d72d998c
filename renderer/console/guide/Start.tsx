import { FormattedMessage } from 'react-intl';
import { Words } from './Words.tsx';

const STEPS = ['meet', 'setup', 'show', 'go', 'end'] as const;

/** The first seminar in five steps. */
export function Start() {
  return (
    <ol className="guide-steps">
      {STEPS.map((step) => (
        <li key={step}>
          <h3>
            <FormattedMessage id={`guide.start.${step}.title`} />
          </h3>
          <p>
            <Words id={`guide.start.${step}.text`} />
          </p>
        </li>
      ))}
    </ol>
  );
}
