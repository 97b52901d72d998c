import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Locale } from '../../../slides/model/text.ts';
import { readDay, readTime, showDay } from './day.ts';
import { TextField } from './Field.tsx';

type DayProps = { label: string; value: string; isOptional?: boolean; onChange: (day: string) => void };

/**
 * A day, typed day first whatever the laptop's own order is. Gives `YYYY-MM-DD`, or an empty text while what stands
 * there is no day; with `isOptional` nothing may stand there.
 */
export function DayField({ label, value, isOptional = false, onChange }: DayProps) {
  const { formatMessage, locale } = useIntl();
  const [typed, setTyped] = useState(() => showDay(value, locale as Locale));
  const isWrong = readDay(typed) === null && !(isOptional && typed.trim() === '');
  return (
    <TextField
      label={label}
      value={typed}
      inputMode="numeric"
      error={isWrong ? formatMessage({ id: 'setup.date.wrong' }) : undefined}
      onChange={(text) => {
        setTyped(text);
        onChange(readDay(text) ?? '');
      }}
    />
  );
}

type TimeProps = { label: string; value: string | null; onChange: (time: string | null) => void };

/** A time of day by the 24-hour clock; null while the field is empty or what stands there is no time. */
export function TimeField({ label, value, onChange }: TimeProps) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState(value ?? '');
  const isWrong = typed.trim() !== '' && readTime(typed) === null;
  return (
    <TextField
      label={label}
      value={typed}
      inputMode="numeric"
      placeholder="14:00"
      error={isWrong ? formatMessage({ id: 'setup.time.wrong' }) : undefined}
      onChange={(text) => {
        setTyped(text);
        onChange(readTime(text));
      }}
    />
  );
}
