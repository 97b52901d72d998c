import { useState } from 'react';
import { useIntl } from 'react-intl';

/** Minutes, typed or stepped; `onChange` hears every whole number from 1 to `longest`. */
export function MinutesField({
  minutes,
  longest,
  label,
  onChange,
}: {
  minutes: number;
  longest: number;
  label: string;
  onChange: (minutes: number) => void;
}) {
  const { formatMessage } = useIntl();
  // An empty field while somebody types another number is no number of minutes yet.
  const [draft, setDraft] = useState<string | null>(null);
  const choose = (wanted: number): void => {
    setDraft(null);
    onChange(Math.min(longest, Math.max(1, wanted)));
  };
  return (
    <div className="minutes-field">
      <label htmlFor="minutes-field">{label}</label>
      <button
        type="button"
        disabled={minutes <= 1}
        aria-label={formatMessage({ id: 'present.minutes.less' })}
        onClick={() => choose(minutes - 1)}
      >
        −
      </button>
      <input
        id="minutes-field"
        data-first
        inputMode="numeric"
        autoComplete="off"
        value={draft ?? String(minutes)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setDraft(null)}
        onChange={(event) => {
          const text = event.target.value.replaceAll(/\D/g, '').slice(0, 3);
          setDraft(text);
          if (Number(text) >= 1 && Number(text) <= longest) onChange(Number(text));
        }}
      />
      <button
        type="button"
        disabled={minutes >= longest}
        aria-label={formatMessage({ id: 'present.minutes.more' })}
        onClick={() => choose(minutes + 1)}
      >
        +
      </button>
    </div>
  );
}
