import type { TallyBody } from '../../../electron/contract/archive.ts';
import type { QuizItem } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { OptionMark } from '../../ui/OptionMark.tsx';
import { CountInput } from '../forms/CountInput.tsx';
import { setCount } from './correction.ts';

type Items = TallyBody['items'];
type Props = {
  questions: readonly QuizItem[];
  items: Items;
  locale: Locale;
  onChange: (items: Items) => void;
};

/** Hands at each option of each question, as numbers that can be typed; steps put in order have none. */
export function CountsFields({ questions, items, locale, onChange }: Props) {
  return (
    <ol className="archive-counts">
      {questions.map((question) => {
        if (question.type === 'order') return null;
        const counts = items.find(({ item }) => item === question.id)?.counts ?? {};
        return (
          <li key={question.id}>
            <p>{inLocale(question.question, locale)}</p>
            <ul>
              {question.options.map((option, index) => {
                const words = inLocale(option.text, locale);
                return (
                  <li key={option.id}>
                    <OptionMark index={index} />
                    <span>{words}</span>
                    <CountInput
                      label={`${inLocale(question.question, locale)} – ${words}`}
                      value={counts[option.id] ?? null}
                      onChange={(value) => onChange(setCount(items, question.id, option.id, value))}
                    />
                  </li>
                );
              })}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
