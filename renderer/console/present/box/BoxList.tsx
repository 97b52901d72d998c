import { FormattedMessage } from 'react-intl';
import type { Box, Question } from '../../../../electron/contract/box.ts';
import type { BoxPlace } from './BoxPanel.tsx';
import { send } from './send.ts';

/**
 * The left side: how many are unread and one press that opens any of them, then those that were read. Unread ones are no
 * list: there is nothing to choose by, and no order that would tell who wrote.
 */
export function BoxList({
  box,
  chosen,
  onPlace,
}: {
  box: Box;
  chosen: string | null;
  onPlace: (place: BoxPlace) => void;
}) {
  const unread = box.filter(({ read }) => !read);
  const listed = box.filter(({ read, removed }) => read && !removed);
  const removed = box.filter((question) => question.removed);
  const openOne = (): void => {
    const [next] = unread;
    if (!next) return;
    send({ type: 'box/open', id: next.id });
    onPlace({ at: 'question', id: next.id });
  };
  return (
    <nav className="box-left">
      <p className="box-unread" role="status">
        <FormattedMessage
          id={box.length === 0 ? 'box.list.empty' : 'box.list.unread'}
          values={{ count: unread.length }}
        />
      </p>
      {unread.length > 0 && (
        <button type="button" className="is-main" data-first onClick={openOne}>
          <FormattedMessage id="box.list.open" />
        </button>
      )}
      <Questions questions={listed} chosen={chosen} onPlace={onPlace} />
      {removed.length > 0 && (
        <details className="box-removed">
          <summary>
            <FormattedMessage id="box.list.removed" values={{ count: removed.length }} />
          </summary>
          <Questions questions={removed} chosen={chosen} onPlace={onPlace} />
        </details>
      )}
      <button type="button" className="box-slip-open" onClick={() => onPlace({ at: 'slip' })}>
        <FormattedMessage id="box.slip.open" />
      </button>
    </nav>
  );
}

function Questions({
  questions,
  chosen,
  onPlace,
}: {
  questions: readonly Question[];
  chosen: string | null;
  onPlace: (place: BoxPlace) => void;
}) {
  return (
    <ul className="box-questions">
      {questions.map(({ id, text, mark }) => (
        <li key={id}>
          <button type="button" aria-current={id === chosen} onClick={() => onPlace({ at: 'question', id })}>
            <span className="box-first-words">{text}</span>
            {mark && (
              <span className={`box-mark is-${mark}`}>
                <FormattedMessage id={`box.mark.${mark}`} />
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
