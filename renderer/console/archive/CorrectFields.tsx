import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SeminarBody, SeminarRecord } from '../../../electron/contract/archive.ts';
import { itemsOfForm } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { DayField, TimeField } from '../forms/DayField.tsx';
import { Fieldset, TextField } from '../forms/Field.tsx';
import { GroupsTable } from '../forms/GroupsTable.tsx';
import { RemarksFields } from '../forms/RemarksFields.tsx';
import { PlaceField } from '../setup/PlaceField.tsx';
import { CountsFields } from './CountsFields.tsx';
import { readMinutes, schoolAt, showMinutes } from './correction.ts';
import { contentOf } from './frozen.ts';
import { PlaysFields } from './PlaysFields.tsx';

type Props = { record: SeminarRecord; locale: Locale; onChange: (record: SeminarRecord) => void };

/** Everything about a closed seminar that can have been written down wrongly. */
export function CorrectFields({ record, locale, onChange }: Props) {
  const { formatMessage } = useIntl();
  const words = (id: string): string => formatMessage({ id });
  const { seminar } = record;
  const place = useRef<HTMLInputElement>(null);
  const set = (change: Partial<SeminarBody>): void =>
    onChange({ ...record, seminar: { ...seminar, ...change } });
  return (
    <>
      <Fieldset legend={words('archive.correct.about')}>
        <div className="archive-grid">
          <TextField
            label={words('setup.school')}
            value={seminar.school.name}
            onChange={(name) => set({ school: { ...seminar.school, name } })}
          />
          <PlaceField
            place={seminar.school}
            schools={[]}
            missing={seminar.school.provinceCode === ''}
            inputRef={place}
            onPlace={(found) => set({ school: schoolAt(seminar.school, found) })}
            onDone={() => {}}
          />
          <DayField label={words('setup.date')} value={seminar.date} onChange={(date) => set({ date })} />
          <TimeField
            label={words('archive.startedAt')}
            value={seminar.startedAt}
            onChange={(startedAt) => set({ startedAt })}
          />
          <TextField
            label={words('setup.organisation')}
            value={seminar.organisation}
            onChange={(organisation) => set({ organisation })}
          />
          <TextField
            label={words('setup.trainer')}
            value={seminar.trainer}
            onChange={(trainer) => set({ trainer })}
          />
        </div>
      </Fieldset>
      <Fieldset legend={words('setup.groups')}>
        <GroupsTable groups={seminar.groups} onChange={(groups) => set({ groups })} />
      </Fieldset>
      <Fieldset legend={words('archive.times')}>
        <ul className="archive-times">
          {seminar.segments.map((part) => (
            <li key={part.id}>
              <MinutesField
                label={inLocale(part.title, locale)}
                ms={part.takenMs}
                locale={locale}
                onChange={(takenMs) =>
                  set({
                    segments: seminar.segments.map((one) => (one.id === part.id ? { ...one, takenMs } : one)),
                  })
                }
              />
            </li>
          ))}
        </ul>
      </Fieldset>
      <Tallies record={record} locale={locale} onChange={onChange} />
      <PlaysFields record={record} locale={locale} onChange={onChange} />
      <Fieldset legend={words('archive.words')}>
        <div className="archive-grid">
          <RemarksFields remarks={seminar.remarks} onChange={(remarks) => set({ remarks })} />
        </div>
      </Fieldset>
    </>
  );
}

type MinutesProps = {
  label: string;
  ms: number | null;
  locale: Locale;
  onChange: (ms: number | null) => void;
};

function MinutesField({ label, ms, locale, onChange }: MinutesProps) {
  const [typed, setTyped] = useState(showMinutes(ms, locale));
  return (
    <label>
      <span>{label}</span>
      <input
        className="form-count"
        inputMode="decimal"
        placeholder="–"
        aria-invalid={readMinutes(typed) === undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          const read = readMinutes(event.target.value);
          if (read !== undefined) onChange(read);
        }}
      />
    </label>
  );
}

/** Hands as they were counted, form by form. */
function Tallies({ record, locale, onChange }: Props) {
  const { formatMessage } = useIntl();
  const content = contentOf(record);
  if (!content) return null;
  return record.tallies.map(({ head, body }) => {
    const quiz = content.quizzes[body.quiz];
    const part = record.seminar.segments.find(({ id }) => id === body.segment);
    if (!quiz) return null;
    return (
      <Fieldset
        key={head}
        legend={`${inLocale(part?.title ?? quiz.title, locale)} · ${formatMessage({ id: 'archive.form' })} ${body.form}`}
      >
        <CountsFields
          questions={itemsOfForm(quiz, body.form)}
          items={body.items}
          locale={locale}
          onChange={(items) =>
            onChange({
              ...record,
              tallies: record.tallies.map((tally) =>
                tally.head === head ? { head, body: { ...body, items } } : tally,
              ),
            })
          }
        />
      </Fieldset>
    );
  });
}
