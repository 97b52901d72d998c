import { FormattedMessage } from 'react-intl';
import type { SeminarSummary } from '../../../electron/contract/archive.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { showDay } from '../forms/day.ts';
import { marksOf } from './list.ts';

type Props = { seminar: SeminarSummary; locale: Locale; onOpen: () => void };

/** One closed seminar as a row that opens its report. */
export function SeminarRow({ seminar, locale, onOpen }: Props) {
  const { schoolName, commune, province, date, programme, present } = seminar;
  return (
    <button type="button" className="archive-row" onClick={onOpen}>
      <span className="archive-date">{showDay(date, locale)}</span>
      <span className="archive-school">
        <strong>{schoolName}</strong>
        <small>{[commune, province].filter((name) => name !== '').join(', ')}</small>
      </span>
      <span className="archive-programme">{inLocale(programme, locale)}</span>
      <span className="archive-marks">
        {marksOf(seminar).map((mark) => (
          <span key={mark} className={`archive-mark is-${mark}`}>
            <FormattedMessage id={`archive.mark.${mark}`} />
          </span>
        ))}
      </span>
      <span className="archive-present">
        {present === null ? '–' : <FormattedMessage id="setup.recent.present" values={{ count: present }} />}
      </span>
    </button>
  );
}
