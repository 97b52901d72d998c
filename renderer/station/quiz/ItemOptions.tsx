import { FormattedMessage } from 'react-intl';
import { inLocale } from '../../../slides/model/text.ts';
import { OptionMark } from '../../ui/OptionMark.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { act } from '../useStation.ts';
import { PassMark, PassPicture } from './PassMark.tsx';
import type { ItemProps } from './QuizPage.tsx';
import '../../stage/parts/OptionRow.css';

/** Options of which one or several are chosen, and passing. The marks say where an option stands, nothing else. */
export function ItemOptions(props: ItemProps) {
  if (props.item.type === 'several')
    return (
      <fieldset
        className="stage-options station-set"
        aria-labelledby="station-question"
        aria-describedby="station-how"
      >
        <Options {...props} kind="checkbox" />
      </fieldset>
    );
  return (
    <div className="stage-options" role="radiogroup" aria-labelledby="station-question">
      <Options {...props} kind="radio" />
    </div>
  );
}

function Options({ kind, ...props }: ItemProps & { kind: 'radio' | 'checkbox' }) {
  const { on, item, given } = props;
  return (
    <>
      {item.options.map(({ id, text, picture }, index) => (
        <label key={id} className="stage-option station-option">
          <input
            type={kind}
            name={item.id}
            className="visually-hidden"
            checked={given?.includes(id) ?? false}
            onChange={() => act({ type: 'pick', item: item.id, option: id })}
          />
          <OptionMark index={index} />
          <span className="stage-option-picture">
            <Picture name={picture} size={100} />
          </span>
          <span className="stage-option-text">{inLocale(text, on.locale)}</span>
          {kind === 'checkbox' ? <Tick /> : null}
        </label>
      ))}
      <Pass kind={kind} item={item} given={given} />
    </>
  );
}

/** Passing: an answer like any other, as large and as near. */
export function Pass({ kind, item, given }: Omit<ItemProps, 'on'> & { kind: 'radio' | 'checkbox' }) {
  return (
    <label className="stage-option station-option station-pass">
      <input
        type={kind}
        name={item.id}
        className="visually-hidden"
        checked={given?.length === 0}
        onChange={() => act({ type: 'pass', item: item.id })}
      />
      <PassMark />
      <span className="stage-option-picture">
        <PassPicture />
      </span>
      <span className="stage-option-text">
        <FormattedMessage id="station.quiz.pass" />
      </span>
    </label>
  );
}

/** Shows that more than one can be chosen, before any is. */
const Tick = () => (
  <svg className="station-tick" viewBox="0 0 40 40" aria-hidden="true">
    <rect x="3" y="3" width="34" height="34" rx="8" />
    <path d="M11 20.5 17.5 27 29.5 13.5" />
  </svg>
);
