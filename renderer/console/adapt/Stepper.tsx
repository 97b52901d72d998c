import { useEffect, useState } from 'react';

type Props = {
  /** What the number is, for who does not see it. */
  label: string;
  less: string;
  more: string;
  value: number;
  min: number;
  max: number;
  /** By how much the buttons change it; what is typed may be any multiple of `unit`. */
  step: number;
  unit: number;
  onChange: (value: number) => void;
};

/** A number with a button for less and one for more; it can be typed as well, with a comma or a point. */
export function Stepper({ label, less, more, value, min, max, step, unit, onChange }: Props) {
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const set = (wanted: number): void => onChange(Math.min(max, Math.max(min, wanted)));
  const take = (): void => {
    const typed = Number(text.replace(',', '.'));
    const rounded = Math.round(typed / unit) * unit;
    if (text.trim() !== '' && Number.isFinite(rounded)) set(rounded);
    setText(String(value));
  };
  return (
    <span className="adapt-stepper">
      <button type="button" aria-label={less} disabled={value <= min} onClick={() => set(value - step)}>
        −
      </button>
      <input
        aria-label={label}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      <button type="button" aria-label={more} disabled={value >= max} onClick={() => set(value + step)}>
        +
      </button>
    </span>
  );
}
