import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { FactsView } from '../../../electron/contract/library-view.ts';
import { MAX_OWN_RULES, type OwnRule } from '../../../slides/model/adapt/rules.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { RuleForm } from './RuleForm.tsx';

/** The trainer's own rules: add, change, take away. Those of the kit stay. */
export function OwnRules({ onFacts }: { onFacts: (facts: FactsView) => void }) {
  const { formatMessage } = useIntl();
  const [rules, setRules] = useState<OwnRule[]>([]);
  /** Index of the rule that is being written; the number of rules for a new one; null: none. */
  const [written, setWritten] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    call('library.ownRules').then(setRules, setError);
  }, []);
  const set = async (next: OwnRule[]): Promise<void> => {
    setError(null);
    try {
      onFacts(await call('library.setRules', next));
      setRules(next);
      setWritten(null);
    } catch (reason) {
      setError(reason);
    }
  };
  return (
    <div className="facts-own">
      <ErrorNote error={error} />
      {rules.map((rule, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule is where it stands
        <p key={index}>
          <strong>{rule.publisher}</strong>
          <button
            type="button"
            className="form-link"
            aria-label={formatMessage({ id: 'library.rule.edit' }, { publisher: rule.publisher })}
            onClick={() => setWritten(index)}
          >
            <FormattedMessage id="adapt.edit" />
          </button>
          <button
            type="button"
            className="form-link"
            aria-label={formatMessage({ id: 'library.rule.remove' }, { publisher: rule.publisher })}
            onClick={() => void set(rules.filter((_, other) => other !== index))}
          >
            <FormattedMessage id="adapt.remove" />
          </button>
        </p>
      ))}
      {written === null && rules.length < MAX_OWN_RULES && (
        <button type="button" className="form-link" onClick={() => setWritten(rules.length)}>
          <FormattedMessage id="library.rule.add" />
        </button>
      )}
      {written !== null && (
        <RuleForm
          key={written}
          rule={rules[written] ?? null}
          onSave={(rule) => void set([...rules.slice(0, written), rule, ...rules.slice(written + 1)])}
          onCancel={() => setWritten(null)}
        />
      )}
    </div>
  );
}
