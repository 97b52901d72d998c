import { useMemo, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import {
  type RollupFilters as Filters,
  isUnfiltered,
  NO_FILTERS,
  type RollupAsked,
  type RollupBy,
} from '../../../../electron/contract/rollup.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { ExportFiles } from '../ExportFiles.tsx';
import { DatasetFolder } from './DatasetFolder.tsx';
import { RollupAnswers } from './RollupAnswers.tsx';
import { RollupFilters } from './RollupFilters.tsx';
import { RollupTables } from './RollupTables.tsx';
import { useRollup } from './useRollup.ts';
import './rollup.css';

/** The report over many seminars: which ones, what they add up to, and the files of it. */
export function RollupScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [by, setBy] = useState<readonly RollupBy[]>([]);
  const everything = useMemo<RollupAsked>(() => ({ filters: NO_FILTERS, by: [], locale }), [locale]);
  const asked = useMemo<RollupAsked>(() => {
    const isPlain = by.length === 0 && isUnfiltered(filters);
    return isPlain ? everything : { filters, by: [...by], locale };
  }, [filters, by, locale, everything]);
  // What can be chosen is what came in, whatever is chosen now.
  const all = useRollup(everything);
  const own = useRollup(asked === everything ? null : asked);
  const { busy, error } = asked === everything ? all : own;
  const rollup = asked === everything ? all.rollup : (own.rollup ?? (own.error === null ? all.rollup : null));
  const isEmpty = rollup !== null && rollup.seminars.count + rollup.unsettled === 0;
  return (
    <div className="archive-report">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard the numbers are scrolled with the arrows */}
      <main className="archive-sheet rollup" tabIndex={0} aria-busy={busy}>
        <header>
          <h1>
            <FormattedMessage id="rollup.title" />
          </h1>
          <p className="form-hint" role="status">
            {busy ? <FormattedMessage id="rollup.busy" /> : rollup?.subtitle}
          </p>
        </header>
        <ErrorNote error={error} />
        {rollup?.flags.simulated ? <p className="rollup-simulated">{rollup.labels.simulated}</p> : null}
        {isEmpty ? (
          <p className="form-note">
            <FormattedMessage id={all.rollup?.list.length === 0 ? 'rollup.nothing' : 'rollup.noneFound'} />
          </p>
        ) : null}
        {rollup !== null && !isEmpty ? (
          <>
            <RollupTables rollup={rollup} />
            <RollupAnswers rollup={rollup} />
          </>
        ) : null}
      </main>
      <aside className="archive-side">
        <button type="button" className="form-link" onClick={onBack}>
          <FormattedMessage id="exchange.back" />
        </button>
        <RollupFilters
          filters={filters}
          by={by}
          list={all.rollup?.list ?? []}
          onFilters={setFilters}
          onBy={setBy}
        />
        <ExportFiles
          subject={JSON.stringify(asked)}
          ready={!busy && rollup !== null && !isEmpty}
          write={(formats, choose) => call('rollup.export', { ...asked, formats, choose })}
        />
        <DatasetFolder asked={asked} ready={!busy && rollup !== null && rollup.seminars.count > 0} />
      </aside>
    </div>
  );
}
