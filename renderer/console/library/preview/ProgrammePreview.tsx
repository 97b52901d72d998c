import { FormattedMessage } from 'react-intl';
import type { ItemRef } from '../../../../electron/contract/library-view.ts';
import type { Programme, Segment } from '../../../../slides/model/programme.ts';
import { inLocale, type Locale } from '../../../../slides/model/text.ts';

type Props = { programme: Programme; language: Locale; onOpen: (ref: ItemRef) => void };

/** A programme part by part, with minutes; each part leads to what it shows. Then what to bring and the room. */
export function ProgrammePreview({ programme, language, onOpen }: Props) {
  const { segments, materials, room } = programme;
  return (
    <div className="preview-programme">
      <ol>
        {segments
          .filter(({ hidden }) => hidden !== true)
          .map((part) => (
            <li key={part.id}>
              <b>
                <FormattedMessage id="setup.minutesShort" values={{ minutes: part.minutes }} />
              </b>
              <div>
                <strong>{inLocale(part.title, language)}</strong>
                {part.notes && <p>{inLocale(part.notes, language)}</p>}
              </div>
              <Used part={part} onOpen={onOpen} />
            </li>
          ))}
      </ol>
      {materials.length > 0 && (
        <section>
          <h3>
            <FormattedMessage id="library.materials" />
          </h3>
          <ul>
            {materials.map((one) => (
              <li key={one.vi}>{inLocale(one, language)}</li>
            ))}
          </ul>
        </section>
      )}
      {room && (
        <section>
          <h3>
            <FormattedMessage id="library.room" />
          </h3>
          <p>{inLocale(room, language)}</p>
        </section>
      )}
    </div>
  );
}

/** The way to what a part shows; what it is where it shows nothing of the library. */
function Used({ part, onOpen }: { part: Segment; onOpen: Props['onOpen'] }) {
  const ref = refOf(part);
  if (ref === null)
    return (
      <span>
        <FormattedMessage id={`library.part.${part.kind}`} />
      </span>
    );
  return (
    <button type="button" className="form-link" onClick={() => onOpen(ref)}>
      <FormattedMessage id={`library.part.${part.kind}`} />
    </button>
  );
}

function refOf(part: Segment): ItemRef | null {
  switch (part.kind) {
    case 'deck':
      return { kind: 'deck', id: part.deck };
    case 'quiz':
      return { kind: 'quiz', id: part.quiz };
    case 'roleplay':
      return { kind: 'scenario', id: part.scenario };
    default:
      return null;
  }
}
