import { useEffect, useId, useRef } from 'react';

type Props = {
  label: string;
  hint?: string;
  value: string;
  /** Most characters. */
  max: number;
  /** More than one line where given. */
  rows?: number;
  autoFocus?: boolean;
  onChange: (value: string) => void;
};

/** Words of an own slide: one line, or several. */
export function WordsField({ label, hint, value, max, rows, autoFocus = false, onChange }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  const common = {
    id,
    ref: field,
    maxLength: max,
    autoComplete: 'off',
    spellCheck: false,
    value,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input {...common} /> : <textarea rows={rows} {...common} />}
      {hint && (
        <p id={`${id}-hint`} className="form-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
