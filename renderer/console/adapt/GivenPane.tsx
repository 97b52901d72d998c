import { FormattedMessage } from 'react-intl';
import type { PartDraft } from '../../../slides/model/adapt/draft.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { NotesButton } from './NotesButton.tsx';

/** A part without slides of its own: what it is, how long it takes, and what can be changed of it. */
export function GivenPane({
  part,
  locale,
  onNotes,
  onRemove,
}: {
  part: PartDraft;
  locale: Locale;
  onNotes: (part: string) => void;
  /** Takes a role-play out again that was added. */
  onRemove: (part: string) => void;
}) {
  return (
    <section className="adapt-pane">
      <header className="adapt-pane-head">
        <h2>{inLocale(part.title, locale)}</h2>
        {part.kind === 'deck' && <NotesButton onPress={() => onNotes(part.id)} />}
      </header>
      <p className="adapt-given">
        <FormattedMessage id={`adapt.given.${part.kind}`} />
      </p>
      {part.needs !== null && (
        <p className="adapt-given">
          <FormattedMessage id="adapt.given.needs" values={{ minutes: Math.round(part.needs / 6) / 10 }} />
        </p>
      )}
      {part.scenario !== null && (
        <button type="button" className="form-link" onClick={() => onRemove(part.id)}>
          <FormattedMessage id="author.part.remove" />
        </button>
      )}
    </section>
  );
}
