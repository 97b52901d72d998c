import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Remarks } from '../../../electron/contract/archive.ts';
import { EVENT_KINDS, type Setup } from '../../../electron/contract/setup.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { Combobox } from '../forms/Combobox.tsx';
import { DayField, TimeField } from '../forms/DayField.tsx';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { Fieldset, SelectField, TextField } from '../forms/Field.tsx';
import { GroupsTable } from '../forms/GroupsTable.tsx';
import { RemarksFields } from '../forms/RemarksFields.tsx';
import { missingIn, newSetup, withPlace, withSchool } from '../setup/model.ts';
import { PlaceField } from '../setup/PlaceField.tsx';
import { schoolNames } from '../setup/suggest.ts';
import { type Known, useBeginning } from '../setup/useBeginning.ts';
import { ArchiveForm, useSaving } from './ArchiveForm.tsx';
import { type PaperEntries, PaperResults } from './PaperResults.tsx';
import { paperSeminar } from './paper.ts';

type Props = { locale: Locale; onBack: () => void; onSaved: (id: string) => void };

/** Enters a seminar that was held on paper, so that it counts like the others. */
export function PaperScreen(props: Props) {
  const { known, error } = useBeginning();
  return known ? <PaperForm {...props} known={known} /> : <ErrorNote error={error} />;
}

const NO_REMARKS: Remarks = { remarks: '', difficulties: '', proposals: '' };

function PaperForm({ locale, onBack, onSaved, known }: Props & { known: Known }) {
  const { formatMessage } = useIntl();
  const words = (id: string): string => formatMessage({ id });
  const { library, schools, last, today } = known;
  const [setup, setSetup] = useState<Setup>(() =>
    newSetup({ programmes: library.programmes, last, today, locale }),
  );
  const [startedAt, setStartedAt] = useState<string | null>(null);
  const [remarks, setRemarks] = useState(NO_REMARKS);
  const [entries, setEntries] = useState<PaperEntries>({ tallies: [], plays: [] });
  const [tried, setTried] = useState(false);
  const { busy, error, save } = useSaving();
  const place = useRef<HTMLInputElement>(null);
  const school = useRef<HTMLInputElement>(null);
  const missing = missingIn(setup);
  const programme = library.programmes.find(({ id }) => id === setup.programmeId);
  const change = (part: Partial<Setup>): void => setSetup({ ...setup, ...part });

  const onSave = async (): Promise<void> => {
    setTried(true);
    if (missing[0] === 'place') place.current?.focus();
    if (missing[0] === 'school') school.current?.focus();
    if (missing.length > 0) return;
    await save(async () =>
      onSaved(await call('archive.paper', paperSeminar(setup, startedAt, remarks, entries))),
    );
  };

  return (
    <ArchiveForm
      title="archive.paper.title"
      lead="archive.paper.lead"
      save="archive.paper.save"
      disabled={busy}
      error={error}
      onSave={() => void onSave()}
      onBack={onBack}
    >
      <div className="archive-grid">
        <PlaceField
          place={setup.school}
          schools={schools}
          missing={tried && missing.includes('place')}
          autoFocus
          inputRef={place}
          onPlace={(found) => setSetup(withPlace(setup, found, last))}
          onDone={() => school.current?.focus()}
        />
        <Combobox
          label={words('setup.school')}
          placeholder={words('setup.school.placeholder')}
          error={tried && missing.includes('school') ? words('setup.school.missing') : undefined}
          text={setup.school.name}
          choices={schoolNames(schools, setup.school, setup.school.name).map((name) => ({
            key: name,
            label: name,
          }))}
          inputRef={school}
          onText={(name) => setSetup(withSchool(setup, name, last))}
          onPick={(name) => setSetup(withSchool(setup, name, last))}
          onEnter={() => {}}
        />
        <SelectField
          label={words('setup.programme')}
          value={setup.programmeId}
          options={library.programmes.map(({ id, title }) => ({
            value: id,
            label: inLocale(title, locale),
          }))}
          onChange={(programmeId) => change({ programmeId })}
        />
        <SelectField
          label={words('setup.kind')}
          value={setup.kind}
          options={EVENT_KINDS.map((value) => ({ value, label: words(`setup.kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <DayField label={words('setup.date')} value={setup.date} onChange={(date) => change({ date })} />
        <TimeField label={words('archive.startedAt')} value={startedAt} onChange={setStartedAt} />
        <TextField
          label={words('setup.organisation')}
          value={setup.organisation}
          onChange={(organisation) => change({ organisation })}
        />
        <TextField
          label={words('setup.trainer')}
          value={setup.trainer}
          onChange={(trainer) => change({ trainer })}
        />
      </div>
      <Fieldset legend={words('setup.groups')}>
        <GroupsTable groups={setup.groups} onChange={(groups) => change({ groups })} />
      </Fieldset>
      {programme && (
        <PaperResults
          key={programme.id}
          programmeId={programme.id}
          entries={entries}
          locale={locale}
          onChange={setEntries}
        />
      )}
      <Fieldset legend={words('archive.words')}>
        <div className="archive-grid">
          <RemarksFields remarks={remarks} onChange={setRemarks} />
        </div>
      </Fieldset>
    </ArchiveForm>
  );
}
