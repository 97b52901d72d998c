import { FormattedMessage } from 'react-intl';
import type { PartDraft, SlideDraft } from '../../../slides/model/adapt/draft.ts';
import { drawOwn } from '../../../slides/model/adapt/own-slide.ts';
import { secondsNeeded } from '../../../slides/model/adapt/time.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { Icon } from './Icon.tsx';
import { NotesButton } from './NotesButton.tsx';
import { pictureAddress } from './picture-address.ts';
import { SlideCard } from './SlideCard.tsx';
import type { Adapting } from './useAdapt.ts';
import { useReorder } from './useReorder.ts';

type Props = {
  adapting: Adapting;
  part: PartDraft;
  locale: Locale;
  onAdd: (to: number) => void;
  onEdit: (slide: SlideDraft) => void;
  onNotes: (part: string) => void;
};

/** The slides of a part as still pictures, to be moved, hidden, timed, and to put own ones between them. */
export function SlidesPane({ adapting, part, locale, onAdd, onEdit, onNotes }: Props) {
  const { draft, view, edit } = adapting;
  const reorder = useReorder(
    part.slides.map(({ id }) => id),
    (slide, to) => edit({ do: 'slide/move', part: part.id, slide, to }),
  );
  const shown = part.slides.filter(({ hidden }) => !hidden).length;
  return (
    <section className="adapt-pane">
      <header className="adapt-pane-head">
        <div>
          <h2>{inLocale(part.title, locale)}</h2>
          <p>
            <FormattedMessage
              id="adapt.slides"
              values={{ count: shown, minutes: Math.round((secondsNeeded(part) ?? 0) / 6) / 10 }}
            />
          </p>
        </div>
        <div className="adapt-pane-tools">
          <NotesButton onPress={() => onNotes(part.id)} />
          <button type="button" className="form-button is-small" onClick={() => onAdd(part.slides.length)}>
            <Icon name="plus" />
            <FormattedMessage id="adapt.add" />
          </button>
        </div>
      </header>
      <ol className="adapt-slides">
        {part.slides.map((slide, index) => (
          <SlideCard
            key={slide.id}
            slide={slide}
            drawn={
              slide.own
                ? drawOwn(slide, slide.own, (name) => pictureAddress(draft.id, name))
                : (view.slides[slide.id] ?? null)
            }
            warnings={view.warnings.filter((warning) => warning.slide === slide.id)}
            part={part}
            place={index}
            locale={locale}
            reorder={reorder}
            edit={edit}
            onEdit={() => onEdit(slide)}
          />
        ))}
      </ol>
    </section>
  );
}
