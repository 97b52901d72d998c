import { FormattedMessage } from 'react-intl';
import './numbers.css';

const QUESTIONS = ['share', 'range', 'small', 'telling', 'change', 'many'] as const;

/** What the numbers of a report mean, and what they do not. */
export function Numbers() {
  return (
    <div className="guide-numbers">
      {QUESTIONS.map((name) => (
        <section key={name}>
          <h3>
            <FormattedMessage id={`numbers.${name}.title`} />
          </h3>
          <p>
            <FormattedMessage id={`numbers.${name}.text`} />
          </p>
        </section>
      ))}
    </div>
  );
}
