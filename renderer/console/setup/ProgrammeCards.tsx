import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { PrintButton } from '../print/PrintButton.tsx';

type Props = {
  programmes: readonly ProgrammeSummary[];
  chosen: string;
  locale: Locale;
  /** How many are in the class, null where nobody was counted yet. */
  pupils: number | null;
  /** Opens the sheets to sign. */
  signIn: ReactNode;
  onChoose: (programme: ProgrammeSummary) => void;
  /** Opens a programme of the trainer's own, or makes one of a given one. */
  onAdapt: (programme: ProgrammeSummary) => void;
};

/**
 * The programmes for one audience as cards of one radio group, so that all of them are in sight; the chosen one shows how
 * its minutes are spent.
 */
export function ProgrammeCards({ programmes, chosen, locale, pupils, signIn, onChoose, onAdapt }: Props) {
  const current = programmes.find(({ id }) => id === chosen);
  const shown = programmes.filter(({ audience }) => current === undefined || audience === current.audience);
  return (
    <fieldset className="form-set setup-programmes">
      <legend>
        <FormattedMessage id="setup.programme" />
      </legend>
      {programmes.length === 0 && (
        <p className="form-note">
          <FormattedMessage id="setup.programme.none" />
        </p>
      )}
      <Audiences programmes={programmes} current={current} onChoose={onChoose} />
      <div className="setup-cards">
        {shown.map((programme) => (
          <label key={programme.id} className="setup-card">
            <input
              type="radio"
              name="programme"
              checked={programme.id === chosen}
              onChange={() => onChoose(programme)}
            />
            <span className="setup-card-text">
              <strong>{inLocale(programme.title, locale)}</strong>
              {!programme.languages.includes(locale) && (
                <em>
                  <FormattedMessage id="common.untranslated" />
                </em>
              )}
              <span>{inLocale(programme.summary, locale)}</span>
            </span>
            <b className="setup-minutes">
              <FormattedMessage id="setup.minutes" values={{ minutes: programme.minutes }} />
            </b>
          </label>
        ))}
      </div>
      {current && <Timeline programme={current} locale={locale} />}
      {current && (
        <div className="setup-tools">
          <button type="button" className="form-link setup-adapt" onClick={() => onAdapt(current)}>
            <FormattedMessage id={current.own ? 'adapt.link.open' : 'adapt.link.copy'} />
          </button>
          <PrintButton programme={current} locale={locale} pupils={pupils} asLink />
          {signIn}
        </div>
      )}
    </fieldset>
  );
}

type AudiencesProps = {
  programmes: readonly ProgrammeSummary[];
  current: ProgrammeSummary | undefined;
  onChoose: (programme: ProgrammeSummary) => void;
};

/** Whom the programmes are for; a press chooses the first one for these people. Nothing where all are for the same. */
function Audiences({ programmes, current, onChoose }: AudiencesProps) {
  const first = programmes.filter(
    ({ audience }, index) => programmes.findIndex((other) => other.audience === audience) === index,
  );
  if (first.length < 2) return null;
  return (
    <div className="setup-audiences">
      {first.map((programme) => (
        <button
          key={programme.audience}
          type="button"
          className="form-button is-small"
          aria-pressed={programme.audience === current?.audience}
          onClick={() => programme.audience !== current?.audience && onChoose(programme)}
        >
          <span>
            <FormattedMessage id={`library.reader.${programme.audience}`} />
          </span>
        </button>
      ))}
    </div>
  );
}

/** The parts of a programme on one line of time, and by name. */
function Timeline({ programme, locale }: { programme: ProgrammeSummary; locale: Locale }) {
  const { formatMessage } = useIntl();
  return (
    <ol className="setup-parts" aria-label={formatMessage({ id: 'setup.programme.parts' })}>
      {programme.segments.map((part) => (
        <li key={part.id} style={{ flexGrow: part.minutes }} title={inLocale(part.title, locale)}>
          <span>{inLocale(part.title, locale)}</span>
          <small>
            <FormattedMessage id="setup.minutesShort" values={{ minutes: part.minutes }} />
          </small>
        </li>
      ))}
    </ol>
  );
}
