import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import { isPartOut } from '../../../electron/contract/left-out.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { SignInButton } from '../signin/SignInButton.tsx';
import { plannedMs } from './pace.ts';

type ListProps = {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  dispatch: (action: Action) => void;
};

/** The parts of the programme with their minutes; a press goes there. What is left out says so and can be taken back. */
export function ProgrammeList(props: ListProps) {
  const { formatMessage } = useIntl();
  const { content } = props;
  return (
    <nav className="present-programme" aria-label={formatMessage({ id: 'console.programme' })}>
      <h2>
        <FormattedMessage id="console.programmeMinutes" values={{ minutes: content.programme.minutes }} />
      </h2>
      <ol>
        {content.programme.segments.map((segment, index) => (
          <Part key={segment.id} {...props} segment={segment} index={index} />
        ))}
      </ol>
      <SignInButton
        setup={props.seminar.setup}
        programme={content.programme.title}
        locale={props.locale}
        className="present-link signin-open"
      />
    </nav>
  );
}

function Part({
  content,
  seminar,
  locale,
  dispatch,
  segment,
  index,
}: ListProps & { segment: Segment; index: number }) {
  const now = index === seminar.segment;
  const done = !now && index < seminar.segment;
  const out = isPartOut(seminar.leftOut, index);
  const title = inLocale(segment.title, locale);
  const minutes = Math.round(plannedMs(content, seminar.leftOut, index) / 30_000) / 2;
  return (
    <li className={out ? 'is-out' : ''}>
      <PressButton
        className={`present-part${now ? ' is-now' : done ? ' is-done' : ''}`}
        aria-current={now ? 'step' : undefined}
        title={title}
        onClick={() => dispatch({ type: 'move/segment', segment: index })}
      >
        <b aria-hidden="true">{done && !out ? '✓' : index + 1}</b>
        <span>{title}</span>
        <small>
          <FormattedMessage id="console.minutesShort" values={{ minutes: out ? segment.minutes : minutes }} />
        </small>
      </PressButton>
      <OutLine seminar={seminar} index={index} title={title} dispatch={dispatch} />
    </li>
  );
}

/** What is left out of a part, and one press to take it back; nothing where all of it is in. */
function OutLine({
  seminar,
  index,
  title,
  dispatch,
}: Pick<ListProps, 'seminar' | 'dispatch'> & { index: number; title: string }) {
  const { formatMessage } = useIntl();
  const whole = isPartOut(seminar.leftOut, index);
  const count = seminar.leftOut.within.filter(({ segment }) => segment === index).length;
  if (!whole && count === 0) return null;
  return (
    <p className="present-out">
      <FormattedMessage id={whole ? 'present.out.part' : 'present.out.within'} values={{ count }} />
      <PressButton
        className="present-link"
        aria-label={formatMessage({ id: 'present.out.backOf' }, { part: title })}
        onClick={() => dispatch({ type: 'shorten/restore', segment: index })}
      >
        <FormattedMessage id="present.out.back" />
      </PressButton>
    </p>
  );
}
