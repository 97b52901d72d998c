import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Remarks } from '../../../electron/contract/archive.ts';
import { EVENT_KINDS, type Setup } from '../../../electron/contract/setup.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { DayField, TimeField } from '../forms/DayField.tsx';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { Fieldset, SelectField, TextField } from '../forms/Field.tsx';
import { GroupsTable } from '../forms/GroupsTable.tsx';
import { RemarksFields } from '../forms/RemarksFields.tsx';
import { useGuideScreen } from '../guide/page.ts';
import { missingIn, newSetup } from '../setup/model.ts';
import { type Known, useBeginning } from '../setup/useBeginning.ts';
import { useWhere, WhereFields } from '../setup/WhereFields.tsx';
import { ArchiveForm, useSaving } from './ArchiveForm.tsx';
import { type PaperEntries, PaperResults } from './PaperResults.tsx';
import { paperSeminar } from './paper.ts';

type Props = { locale: Locale; onBack: () => void; onSaved: (id: string) => void };

/** Enters a seminar that was held on paper, so that it counts like the others. */
export function PaperScreen(props: Props) {
  useGuideScreen('PaperScreen');
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
  const where = useWhere();
  const missing = missingIn(setup);
  const programme = library.programmes.find(({ id }) => id === setup.programmeId);
  const change = (part: Partial<Setup>): void => setSetup({ ...setup, ...part });

  const onSave = async (): Promise<void> => {
    setTried(true);
    where.focus(missing[0]);
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
        <WhereFields
          setup={setup}
          schools={schools}
          last={last}
          where={where}
          lacks={(what) => tried && missing.includes(what)}
          onChange={setSetup}
          onEnter={() => {}}
        />
        <SelectField
          label={words('setup.kind')}
          value={setup.kind}
          options={EVENT_KINDS.map((value) => ({ value, label: words(`setup.kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <div className="archive-wide">
          <SelectField
            label={words('setup.programme')}
            value={setup.programmeId}
            options={library.programmes.map(({ id, title }) => ({
              value: id,
              label: inLocale(title, locale),
            }))}
            onChange={(programmeId) => change({ programmeId })}
          />
        </div>
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
