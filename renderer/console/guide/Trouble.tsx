import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Words } from './Words.tsx';

/** What goes wrong in schools; a pupil in distress comes before every machine. */
const TROUBLES = [
  'pupil',
  'cry',
  'none',
  'wrong',
  'lost',
  'clicker',
  'count',
  'off',
  'disk',
  'power',
  'sound',
  'lock',
] as const;
type Name = (typeof TROUBLES)[number];

/** What is about a child, not about a machine. */
const isHelp = (name: Name): boolean => name === 'pupil' || name === 'cry';

const STEPS = [1, 2, 3] as const;

/** Troubles in one glance on the left; on the right the three things to do about the chosen one, in large type. */
export function Trouble() {
  const [chosen, setChosen] = useState<Name>('pupil');
  const kind = isHelp(chosen) ? 'is-help' : '';
  return (
    <div className="guide-troubles">
      <ul className="guide-names">
        {TROUBLES.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={isHelp(name) ? 'is-help' : ''}
              aria-pressed={name === chosen}
              onClick={() => setChosen(name)}
            >
              <FormattedMessage id={`guide.trouble.${name}.title`} />
            </button>
          </li>
        ))}
      </ul>
      <section className={`guide-trouble ${kind}`} aria-live="polite">
        <h3>
          <FormattedMessage id={`guide.trouble.${chosen}.title`} />
        </h3>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>
              <Words id={`guide.trouble.${chosen}.${step}`} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
