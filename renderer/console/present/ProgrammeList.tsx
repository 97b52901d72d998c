import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { PressButton } from '../../ui/PressButton.tsx';

/** The parts of the programme with their minutes; a press goes there. */
export function ProgrammeList({
  content,
  seminar,
  locale,
  dispatch,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  dispatch: (action: Action) => void;
}) {
  const { formatMessage } = useIntl();
  return (
    <nav className="present-programme" aria-label={formatMessage({ id: 'console.programme' })}>
      <h2>
        <FormattedMessage id="console.programmeMinutes" values={{ minutes: content.programme.minutes }} />
      </h2>
      <ol>
        {content.programme.segments.map((segment, index) => {
          const now = index === seminar.segment;
          const done = !now && index < seminar.segment;
          return (
            <li key={segment.id}>
              <PressButton
                className={now ? 'is-now' : done ? 'is-done' : ''}
                aria-current={now ? 'step' : undefined}
                onClick={() => dispatch({ type: 'move/segment', segment: index })}
              >
                <b aria-hidden="true">{done ? '✓' : index + 1}</b>
                <span>{inLocale(segment.title, locale)}</span>
                <small>
                  <FormattedMessage id="console.minutesShort" values={{ minutes: segment.minutes }} />
                </small>
              </PressButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
