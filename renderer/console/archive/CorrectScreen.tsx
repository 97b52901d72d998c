import { useEffect, useState } from 'react';
import type { SeminarRecord } from '../../../electron/contract/archive.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ArchiveForm, useSaving } from './ArchiveForm.tsx';
import { CorrectFields } from './CorrectFields.tsx';
import { canBeSaved, correctionsOf } from './correction.ts';

type Props = { id: string; locale: Locale; onBack: () => void; onCorrected: () => void };

/** Corrects a closed seminar: what is changed becomes a new revision, the old one is kept. */
export function CorrectScreen({ id, locale, onBack, onCorrected }: Props) {
  const [before, setBefore] = useState<SeminarRecord | null>(null);
  const [after, setAfter] = useState<SeminarRecord | null>(null);
  // Some of it may be in already when saving fails: what is left has to be compared with what is there now.
  const { busy, error, setError, save } = useSaving(async () =>
    setBefore(await call('archive.read', id).catch(() => before)),
  );
  useEffect(() => {
    let current = true;
    call('archive.read', id).then(
      (record) => {
        if (!current) return;
        setBefore(record);
        setAfter(record);
      },
      (reason: unknown) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, [id, setError]);

  const changes = before && after ? correctionsOf(before, after) : [];
  const isWhole = before !== null && after !== null && canBeSaved(before, after);
  const onSave = () =>
    save(async () => {
      for (const correction of changes) await call('archive.correct', correction);
      onCorrected();
    });

  return (
    <ArchiveForm
      title="archive.correct.title"
      lead="archive.correct.what"
      save="archive.correct.save"
      disabled={busy || changes.length === 0 || !isWhole}
      error={error}
      onSave={() => void onSave()}
      onBack={onBack}
    >
      {after && <CorrectFields record={after} locale={locale} onChange={setAfter} />}
    </ArchiveForm>
  );
}
