import type { ReactNode } from 'react';
import type { QuizItem } from '../../../slides/model/quiz.ts';
import { inLocale } from '../../../slides/model/text.ts';
import { Counting } from '../counting/Counting.tsx';
import { sharesOf } from '../hands.ts';
import { OptionRow } from '../parts/OptionRow.tsx';
import { countsOf } from './counts.ts';
import type { QuizProps } from './QuizStage.tsx';

/** The options of one question; with hands and bars only once they are revealed. */
export function QuizOptions({ seminar, state, item, interactive }: QuizProps & { item: QuizItem }) {
  const { locale } = seminar.setup;
  const counts = countsOf(state, item.id);
  const shares = state.phase === 'reveal' ? sharesOf(counts, item.options) : [];
  const options = item.options.map(({ id, text }) => ({ id, text: inLocale(text, locale) }));
  const list = (entryOf: (option: string) => ReactNode) => (
    <ol className="stage-options">
      {item.options.map(({ id, picture, text }, index) => (
        <OptionRow
          key={id}
          index={index}
          picture={picture}
          text={inLocale(text, locale)}
          result={shares[index] ?? null}
          entry={entryOf(id)}
        />
      ))}
    </ol>
  );
  if (!interactive || state.phase !== 'ask' || state.mode !== 'hands') return list(() => null);
  return (
    <Counting
      key={item.id}
      options={options}
      counts={counts}
      onCount={(option, value) => interactive.dispatch({ type: 'quiz/count', item: item.id, option, value })}
      onStep={(option, by) => interactive.dispatch({ type: 'quiz/step', item: item.id, option, by })}
      onUndo={() => interactive.dispatch({ type: 'quiz/undo' })}
    >
      {list}
    </Counting>
  );
}
