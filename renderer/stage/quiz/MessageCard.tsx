import { FormattedMessage } from 'react-intl';
import type { QuizItem } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Avatar, CallButtons } from '../parts/Device.tsx';
import './MessageCard.css';

type Message = NonNullable<QuizItem['message']>;

/** The message that a question is about, drawn as what it came as: chat, SMS, call, letter or a sheet of paper. */
export function MessageCard({ message, locale }: { message: Message; locale: Locale }) {
  const { medium, from, time, text } = message;
  return (
    <article className={`stage-message stage-message-${medium}`}>
      <header className="stage-message-head">
        {medium === 'paper' ? null : <Avatar size={72} />}
        <p>
          <strong>{inLocale(from, locale)}</strong>
          <span>
            <FormattedMessage id={`stage.message.${medium}`} />
            {time === undefined ? '' : ` · ${time}`}
          </span>
        </p>
      </header>
      <p className="stage-message-text">{inLocale(text, locale)}</p>
      {medium === 'call' ? <CallButtons size={72} /> : null}
    </article>
  );
}
