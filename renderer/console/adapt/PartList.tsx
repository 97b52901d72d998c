import { FormattedMessage, useIntl } from 'react-intl';
import { minutesOf } from '../../../slides/model/adapt/time.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { PartRow } from './PartRow.tsx';
import type { Adapting } from './useAdapt.ts';
import { useReorder } from './useReorder.ts';

type Props = { adapting: Adapting; locale: Locale; chosen: string; onChoose: (part: string) => void };

/** The parts in order, with the sum of their minutes; the chosen one shows what can be done with it. */
export function PartList({ adapting, locale, chosen, onChoose }: Props) {
  const { formatMessage } = useIntl();
  const { draft, edit, view } = adapting;
  const hidden = draft.parts.filter((part) => part.hidden).length;
  const reorder = useReorder(
    draft.parts.map(({ id }) => id),
    (part, to) => edit({ do: 'part/move', part, to }),
  );
  const general = view.warnings.filter(({ slide }) => slide === null);
  return (
    <>
      <p className="adapt-sum" aria-live="polite">
        <strong>
          <FormattedMessage id="adapt.minutes" values={{ minutes: minutesOf(draft) }} />
        </strong>
        <span>
          <FormattedMessage id="adapt.parts" values={{ count: draft.parts.length - hidden, hidden }} />
        </span>
      </p>
      <ol className="adapt-parts" aria-label={formatMessage({ id: 'adapt.parts.label' })}>
        {draft.parts.map((part, index) => (
          <PartRow
            key={part.id}
            part={part}
            place={index}
            places={draft.parts.length}
            locale={locale}
            chosen={part.id === chosen}
            reorder={reorder}
            onChoose={() => onChoose(part.id)}
            edit={edit}
          />
        ))}
      </ol>
      <p className="form-hint adapt-hint">
        <FormattedMessage id="adapt.hint.move" />
      </p>
      {general.map(({ rule, message }) => (
        <p key={rule} className="form-note" lang="en">
          {message}
        </p>
      ))}
    </>
  );
}
