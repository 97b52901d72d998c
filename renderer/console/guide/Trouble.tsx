import { type Choice, Choosing } from './Choosing.tsx';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { RespondButton } from '../respond/RespondButton.tsx';
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

const choices: readonly Choice[] = TROUBLES.map((name) => ({
  name,
  title: `guide.trouble.${name}.title`,
  steps: [1, 2, 3].map((step) => `guide.trouble.${name}.${step}`),
  isHelp: isHelp(name),
}));

/** Troubles, and the three things to do about each. */
export function Trouble() {
  return <Choosing groups={[{ choices }]} first="pupil" />;
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
        {isHelp(chosen) && <RespondButton />}
      </section>
    </div>
  );
}
