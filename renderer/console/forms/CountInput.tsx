import { readCount, showCount } from './count.ts';

type Props = {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  disabled?: boolean;
};

/** A count of people: digits only; empty means "not counted", never zero. */
export function CountInput({ label, value, onChange, disabled }: Props) {
  return (
    <input
      className="form-count"
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      placeholder="–"
      disabled={disabled}
      value={showCount(value)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => onChange(readCount(event.target.value))}
    />
  );
}
