import { FormattedMessage, useIntl } from 'react-intl';
import { Fit } from './Fit.tsx';
import './BottomLine.css';

/**
 * The quiet line at the foot: nobody has to take part (`pass`: in the words of the way of
 * answering, or for speaking), whom of this school one can see today, the line for children. What was not entered is left out.
 */
export function BottomLine({
  adult,
  line,
  pass = 'stage.foot.pass',
}: {
  adult: string;
  line: string | null;
  pass?:
    | 'stage.foot.pass'
    | 'stage.activity.pass'
    | 'scan.foot.pass'
    | 'stance.foot.pass'
    | 'station.stage.pass'
    /** The page says so itself. */
    | null;
}) {
  const { formatMessage } = useIntl();
  const parts = [
    ...(pass === null ? [] : [formatMessage({ id: pass })]),
    ...(adult === '' ? [] : [formatMessage({ id: 'stage.foot.adult' }, { adult })]),
    ...(line === null ? [] : [formatMessage({ id: 'stage.foot.line' }, { line })]),
  ];
  return (
    <Fit className="stage-bottom">
      <p className="stage-bottom-line">
        {parts.map((part) => (
          <span key={part} className="stage-bottom-part">
            {part}
          </span>
        ))}
      </p>
    </Fit>
  );
}

/** Small heading over a page. */
export function Eyebrow({
  id,
  values,
  heading = false,
}: {
  id: string;
  values?: Record<string, string | number>;
  /** It is all the heading that the picture has. */
  heading?: boolean;
}) {
  const Tag = heading ? 'h1' : 'p';
  return (
    <Tag className="stage-eyebrow">
      <FormattedMessage id={id} {...(values ? { values } : {})} />
    </Tag>
  );
}
