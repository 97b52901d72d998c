import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { MAX_RULE_LINES, type OwnRule, type RuleFault, tidyRule } from '../../../slides/model/adapt/rules.ts';
import { DayField } from '../forms/DayField.tsx';
import { AreaField, TextField } from '../forms/Field.tsx';

type Props = {
  /** The rule that is changed, null for a new one. */
  rule: OwnRule | null;
  onSave: (rule: OwnRule) => void;
  onCancel: () => void;
};

/** Who says it, its sentences one a line, where it stands, and the day of that. */
export function RuleForm({ rule, onSave, onCancel }: Props) {
  const { formatMessage } = useIntl();
  const [publisher, setPublisher] = useState(rule?.publisher ?? '');
  const [lines, setLines] = useState(rule?.lines.join('\n') ?? '');
  const [source, setSource] = useState(rule?.source ?? '');
  const [date, setDate] = useState(rule?.date ?? '');
  const [fault, setFault] = useState<RuleFault | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = lines
      .split('\n')
      .map((line) => line.slice(0, 160))
      .filter((line) => line.trim() !== '')
      .slice(0, MAX_RULE_LINES);
    const tidy = tidyRule({
      publisher: publisher.slice(0, 90),
      lines: said,
      source,
      date: date === '' ? null : date,
    });
    if (tidy.ok) onSave(tidy.rule);
    else setFault(tidy.why);
  };
  const errorOf = (wrong: RuleFault): string | undefined =>
    fault === wrong ? formatMessage({ id: `library.rule.fault.${wrong}` }) : undefined;
  return (
    <form className="facts-rule" onSubmit={submit} noValidate>
      <TextField
        label={formatMessage({ id: 'library.rule.publisher' })}
        value={publisher}
        error={errorOf('publisher')}
        onChange={setPublisher}
      />
      <AreaField
        label={formatMessage({ id: 'library.rule.lines' })}
        hint={formatMessage({ id: 'library.rule.lines.hint' })}
        rows={4}
        value={lines}
        onChange={setLines}
      />
      {fault === 'lines' && (
        <p className="form-error" role="alert">
          {errorOf('lines')}
        </p>
      )}
      <TextField
        label={formatMessage({ id: 'library.rule.source' })}
        value={source}
        error={errorOf('source')}
        onChange={setSource}
      />
      <DayField
        label={formatMessage({ id: 'library.rule.date' })}
        value={date}
        isOptional
        onChange={setDate}
      />
      <div className="facts-buttons">
        <button type="submit" className="form-button">
          <FormattedMessage id="library.rule.keep" />
        </button>
        <button type="button" className="form-button" onClick={onCancel}>
          <FormattedMessage id="adapt.editor.cancel" />
        </button>
      </div>
    </form>
  );
}
