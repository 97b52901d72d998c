import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PartDraft } from '../../../slides/model/adapt/draft.ts';
import type { Edit } from '../../../slides/model/adapt/edit.ts';
import { fitOf, fittingMinutes, secondsNeeded } from '../../../slides/model/adapt/time.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Icon } from './Icon.tsx';
import { PartName } from './PartName.tsx';
import { Stepper } from './Stepper.tsx';
import type { Reorder } from './useReorder.ts';

type Props = {
  part: PartDraft;
  place: number;
  places: number;
  locale: Locale;
  chosen: boolean;
  reorder: Reorder;
  onChoose: () => void;
  edit: (edit: Edit) => void;
};

/** One part: its place, name and minutes; chosen, also how to move, shorten and hide it. */
export function PartRow({ part, place, places, locale, chosen, reorder, onChoose, edit }: Props) {
  const { formatMessage } = useIntl();
  const title = inLocale(part.title, locale);
  const { id } = part;
  const [renaming, setRenaming] = useState(false);
  const state = [
    chosen && 'is-chosen',
    part.hidden && 'is-hidden',
    reorder.dragged === id && 'is-dragged',
    reorder.over === id && reorder.dragged !== id && 'is-over',
  ].filter(Boolean);
  return (
    <li className={`adapt-part ${state.join(' ')}`} {...reorder.of(id)} draggable={!renaming}>
      {renaming && (
        <PartName
          title={title}
          onDone={(name) => {
            setRenaming(false);
            if (name !== null) edit({ do: 'part/rename', part: id, locale, title: name });
          }}
        />
      )}
      <button
        type="button"
        hidden={renaming}
        className="adapt-part-name"
        aria-current={chosen ? 'true' : undefined}
        onClick={onChoose}
      >
        <Icon name="drag" />
        <span className="adapt-part-title">
          {title}
          {part.hidden && (
            <em>
              <FormattedMessage id="adapt.hidden" />
            </em>
          )}
        </span>
        <b>
          <FormattedMessage id="adapt.minutesShort" values={{ minutes: part.minutes }} />
        </b>
      </button>
      <Fit part={part} edit={edit} />
      {chosen && (
        <div className="adapt-part-tools">
          <Stepper
            label={formatMessage({ id: 'adapt.part.minutes' }, { title })}
            less={formatMessage({ id: 'adapt.part.less' }, { title })}
            more={formatMessage({ id: 'adapt.part.more' }, { title })}
            value={part.minutes}
            min={0.5}
            max={120}
            step={part.minutes > 3 ? 1 : 0.5}
            unit={0.5}
            onChange={(minutes) => edit({ do: 'part/minutes', part: id, minutes })}
          />
          <button
            type="button"
            className="adapt-tool"
            aria-label={formatMessage({ id: 'adapt.part.up' }, { title })}
            aria-keyshortcuts="Alt+ArrowUp"
            disabled={place === 0}
            onClick={() => edit({ do: 'part/move', part: id, to: place - 1 })}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="adapt-tool"
            aria-label={formatMessage({ id: 'adapt.part.down' }, { title })}
            aria-keyshortcuts="Alt+ArrowDown"
            disabled={place === places - 1}
            onClick={() => edit({ do: 'part/move', part: id, to: place + 1 })}
          >
            <Icon name="down" />
          </button>
          <button
            type="button"
            className="adapt-tool"
            aria-label={formatMessage({ id: 'adapt.part.rename' }, { title })}
            title={formatMessage({ id: 'adapt.part.renameShort' })}
            onClick={() => setRenaming(true)}
          >
            <Icon name="edit" />
          </button>
          {part.essential ? null : (
            <button
              type="button"
              className="adapt-tool has-words"
              aria-pressed={part.hidden}
              onClick={() => edit({ do: 'part/hide', part: id, hidden: !part.hidden })}
            >
              <Icon name={part.hidden ? 'shown' : 'hidden'} />
              <FormattedMessage id={part.hidden ? 'adapt.show' : 'adapt.hide'} />
            </button>
          )}
        </div>
      )}
      {chosen && part.essential && (
        <p className="adapt-essential">
          <Icon name="lock" />
          <FormattedMessage id={`adapt.essential.${essentialOf(part)}`} />
        </p>
      )}
    </li>
  );
}

const essentialOf = ({ kind, slides }: PartDraft): 'contacts' | 'slides' | 'part' =>
  kind === 'contacts' ? 'contacts' : slides.some(({ essential }) => essential) ? 'slides' : 'part';

/** Says where a part's minutes and its content do not agree, and offers the minutes that do. */
function Fit({ part, edit }: { part: PartDraft; edit: (edit: Edit) => void }) {
  const fit = fitOf(part);
  if (part.hidden || fit === 'fits') return null;
  const minutes = fittingMinutes(part);
  return (
    <p className="adapt-fit">
      <FormattedMessage
        id={`adapt.fit.${fit}`}
        values={{ minutes: Math.round((secondsNeeded(part) ?? 0) / 6) / 10 }}
      />
      {minutes !== part.minutes && (
        <button
          type="button"
          className="form-link"
          onClick={() => edit({ do: 'part/minutes', part: part.id, minutes })}
        >
          <FormattedMessage id="adapt.fit.take" values={{ minutes }} />
        </button>
      )}
    </p>
  );
}
