import { FormattedMessage } from 'react-intl';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import { isPartOut } from '../../../electron/contract/left-out.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { tell } from '../../ui/tell.ts';
import { doNow } from './hints.ts';

/**
 * Instead of notes and answers while the class may see this screen: what to do now and what comes after this part, in words
 * that the class may read, and one press that shows the notes.
 */
export function Veil({
  content,
  seminar,
  locale,
  alone,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  /** There is one display, so that hands are counted on the class's own view. */
  alone: boolean;
}) {
  const { segments } = content.programme;
  const now = segments[seminar.segment];
  const later = segments.find((_, index) => index > seminar.segment && !isPartOut(seminar.leftOut, index));
  const task = doNow(content, seminar);
  return (
    <div className="present-words">
      <div className="present-size">
        <span className="present-why">
          <FormattedMessage id="console.veil.why" />
        </span>
        <PressButton className="present-link" onClick={() => tell(call('room.set', { veiled: false }))}>
          <FormattedMessage id="console.veil.lift" />
        </PressButton>
      </div>
      <div className="present-veil">
        <h2>{now && inLocale(now.title, locale)}</h2>
        <p className="present-do">
          <FormattedMessage id={`present.do.${task}`} />{' '}
          {alone && (task === 'quizAsk' || task === 'storyChoice') && (
            <FormattedMessage id="present.do.where" />
          )}
        </p>
        {later && (
          <p>
            <FormattedMessage
              id="present.later"
              values={{ part: inLocale(later.title, locale), minutes: later.minutes }}
            />
          </p>
        )}
      </div>
    </div>
  );
}
