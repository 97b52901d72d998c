import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Words } from './Words.tsx';

/** One thing that can be chosen: the messages of its title and of what to do, in order. */
export type Choice = { name: string; title: string; steps: readonly string[]; isHelp?: boolean };

/** Choices that belong together, with the message above them where there are several groups. */
export type Group = { heading?: string; choices: readonly Choice[] };

type Props = {
  groups: readonly Group[];
  first: string;
  /** Stands below what to do where a child needs help. */
  helpFoot?: ReactNode;
};

/** Choices in one glance on the left; on the right what to do about the chosen one, in large type. */
export function Choosing({ groups, first, helpFoot }: Props) {
  const [name, setName] = useState(first);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const all = groups.flatMap(({ choices }) => choices);
  const chosen = all.find((choice) => choice.name === name) ?? all[0];
  return (
    <div className="guide-troubles">
      <div ref={list} className="guide-groups">
        {groups.map(({ heading, choices }) => (
          <section key={heading ?? ''}>
            {heading === undefined ? null : (
              <h3 className="guide-group">
                <FormattedMessage id={heading} />
              </h3>
            )}
            <ul className="guide-names">
              {choices.map((choice) => (
                <li key={choice.name}>
                  <button
                    type="button"
                    className={choice.isHelp ? 'is-help' : ''}
                    aria-pressed={choice === chosen}
                    onClick={() => setName(choice.name)}
                  >
                    <FormattedMessage id={choice.title} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {chosen === undefined ? null : (
        <section className={`guide-trouble ${chosen.isHelp ? 'is-help' : ''}`} aria-live="polite">
          <h3>
            <FormattedMessage id={chosen.title} />
          </h3>
          <ol>
            {chosen.steps.map((step) => (
              <li key={step}>
                <Words id={step} />
              </li>
            ))}
          </ol>
          {chosen.isHelp ? helpFoot : null}
        </section>
      )}
    </div>
  );
}
