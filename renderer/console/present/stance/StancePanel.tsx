import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import { stanceAction, stanceQuestion, useStanceKeys } from '../../../stage/quiz/stance-keys.ts';
import { OptionMark } from '../../../ui/OptionMark.tsx';
import { PressButton } from '../../../ui/PressButton.tsx';
import './stance.css';

/**
 * A hall that stands or turns instead of being counted: one press, or one of the keys 1, 2, 3, says which option most of it
 * chose, 0 that it is shared out. Another press changes it until the class sees it.
 */
export function StancePanel({
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
  const item = stanceQuestion(content, seminar);
  useStanceKeys(item, dispatch);
  const state = seminar.segments[seminar.segment];
  if (!item || state?.kind !== 'quiz') return null;
  const marked = state.stance[item.id];
  return (
    <section className="stance" aria-label={formatMessage({ id: 'stance.title' })}>
      <p className="stance-lead">
        <FormattedMessage id="stance.lead" />
      </p>
      <div className="stance-options">
        {item.options.map(({ id, text }, index) => (
          <PressButton
            key={id}
            aria-pressed={marked === id}
            onClick={() => dispatch(stanceAction(item, index))}
          >
            <OptionMark index={index} />
            <span>{inLocale(text, locale)}</span>
            <kbd>{index + 1}</kbd>
          </PressButton>
        ))}
        <PressButton aria-pressed={marked === null} onClick={() => dispatch(stanceAction(item, null))}>
          <span>
            <FormattedMessage id="stance.none" />
          </span>
          <kbd>0</kbd>
        </PressButton>
      </div>
      <p className="stance-note" role="status">
        <FormattedMessage id={marked === undefined ? 'stance.nobody' : 'stance.change'} />
      </p>
    </section>
  );
}
