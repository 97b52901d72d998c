import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SegmentStateOf } from '../../../electron/contract/seminar.ts';
import type { QuizItem } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { stanceAction, useStanceKeys } from './stance-keys.ts';
import './Stance.css';

type QuizState = SegmentStateOf<'quiz'>;

/** What stands at an option that most of the hall chose, once that is shown. */
export function MostTag() {
  return (
    <strong className="stage-most">
      <FormattedMessage id="stance.most" />
    </strong>
  );
}

/** Where a hall stands: asked, marked by the trainer without saying what, then what most of it chose, in words. */
export function StanceLine({ state, item, locale }: { state: QuizState; item: QuizItem; locale: Locale }) {
  const most = state.stance[item.id];
  if (state.phase !== 'reveal')
    return <FormattedMessage id={most === undefined ? 'stance.ask' : 'stance.marked'} />;
  const option = item.options.find(({ id }) => id === most);
  if (option === undefined) return <FormattedMessage id="stance.shared" />;
  return <FormattedMessage id="stance.mostChose" values={{ option: inLocale(option.text, locale) }} />;
}

/**
 * Marking on the picture that the class sees: a small key for each option, and 0 for none. Which one was pressed is not
 * shown; the line below says that something was.
 */
export function StanceKeys({
  item,
  dispatch,
  children,
}: {
  item: QuizItem;
  dispatch: (action: Action) => void;
  children: (entryOf: (option: string) => ReactNode) => ReactNode;
}) {
  useStanceKeys(item, dispatch);
  const key = (at: number | null) => <StanceKey at={at} onPress={() => dispatch(stanceAction(item, at))} />;
  return (
    <>
      {children((id) => key(item.options.findIndex((option) => option.id === id)))}
      <p className="stage-stance-none">
        {key(null)} <FormattedMessage id="stance.none" />
      </p>
    </>
  );
}

function StanceKey({ at, onPress }: { at: number | null; onPress: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <button
      type="button"
      className="stage-stance-key"
      tabIndex={-1}
      aria-label={
        at === null
          ? formatMessage({ id: 'stance.none' })
          : formatMessage({ id: 'stance.mark' }, { number: at + 1 })
      }
      onClick={onPress}
    >
      <kbd>{at === null ? 0 : at + 1}</kbd>
    </button>
  );
}
