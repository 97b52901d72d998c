import { type HTMLAttributes, type ReactNode, useId } from 'react';
import './forms.css';

type TextProps = {
  label: string;
  hint?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  placeholder?: string;
  error?: string | undefined;
  name?: string;
};

/** One line of text with its label above and, where useful, a hint below. */
export function TextField({ label, hint, error, value, onChange, inputMode, placeholder, name }: TextProps) {
  const id = useId();
  const help = error ?? hint;
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        inputMode={inputMode}
        maxLength={160}
        placeholder={placeholder}
        aria-invalid={error !== undefined}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={help ? `${id}-help` : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {help && (
        <p id={`${id}-help`} className={error ? 'form-error' : 'form-hint'}>
          {help}
        </p>
      )}
    </div>
  );
}

type SelectProps<V extends string> = {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
};

/** A choice among a few, by the platform's own list. */
export function SelectField<V extends string>({ label, value, options, onChange }: SelectProps<V>) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as V)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type AreaProps = {
  label: string;
  hint?: string | undefined;
  rows?: number;
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
};

/** Several lines of text. */
export function AreaField({ label, hint, rows = 3, value, onChange, onBlur }: AreaProps) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={4000}
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
    </div>
  );
}

/** Fields that belong together, under one small heading. */
export function Fieldset({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="form-set">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
