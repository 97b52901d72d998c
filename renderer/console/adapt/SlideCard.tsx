import { FormattedMessage, useIntl } from 'react-intl';
import type { AdaptView } from '../../../electron/contract/adapt.ts';
import type { PartDraft, SlideDraft } from '../../../slides/model/adapt/draft.ts';
import type { Edit } from '../../../slides/model/adapt/edit.ts';
import type { CompiledSlide } from '../../../slides/model/deck.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { SlideStill } from '../../stage/deck/SlideStill.tsx';
import { Canvas } from '../../ui/Canvas.tsx';
import { Icon } from './Icon.tsx';
import { Stepper } from './Stepper.tsx';
import type { Reorder } from './useReorder.ts';
import { WarningLine } from './WarningLine.tsx';

type Props = {
  slide: SlideDraft;
  /** Null where it cannot be drawn. */
  drawn: CompiledSlide | null;
  warnings: AdaptView['warnings'];
  part: PartDraft;
  place: number;
  locale: Locale;
  reorder: Reorder;
  edit: (edit: Edit) => void;
  onEdit: () => void;
};

/** One slide: a still picture with everything shown, its title and its tools. */
export function SlideCard({ slide, drawn, warnings, part, place, locale, reorder, edit, onEdit }: Props) {
  const { formatMessage } = useIntl();
  const title = drawn ? inLocale(drawn.title, locale) : slide.id;
  const at = { part: part.id, slide: slide.id };
  const say = (id: string): string => formatMessage({ id }, { title });
  const state = [
    slide.hidden && 'is-hidden',
    reorder.dragged === slide.id && 'is-dragged',
    reorder.over === slide.id && reorder.dragged !== slide.id && 'is-over',
  ].filter(Boolean);
  return (
    <li className={`adapt-slide ${state.join(' ')}`} {...reorder.of(slide.id)}>
      <div className="adapt-thumb" inert>
        {drawn && (
          <Canvas tone={drawn.tone}>
            <SlideStill slide={drawn} fragments={drawn.fragments} locale={locale} />
          </Canvas>
        )}
      </div>
      <p className="adapt-slide-title">
        <b>{place + 1}</b>
        <span>{title}</span>
        {slide.own && (
          <em>
            <FormattedMessage id="adapt.own" />
          </em>
        )}
        {slide.essential && (
          <em title={formatMessage({ id: 'adapt.essential.slide' })}>
            <Icon name="lock" />
            <FormattedMessage id="adapt.always" />
          </em>
        )}
        {slide.hidden && (
          <em>
            <FormattedMessage id="adapt.hidden" />
          </em>
        )}
      </p>
      <div className="adapt-slide-tools">
        <Stepper
          label={say('adapt.slide.seconds')}
          less={say('adapt.slide.less')}
          more={say('adapt.slide.more')}
          value={slide.seconds}
          min={10}
          max={900}
          step={5}
          unit={1}
          onChange={(seconds) => edit({ do: 'slide/seconds', ...at, seconds })}
        />
        <small>
          <FormattedMessage id="adapt.seconds" />
        </small>
        <span className="adapt-space" />
        <button
          type="button"
          className="adapt-tool"
          aria-label={say('adapt.slide.before')}
          aria-keyshortcuts="Alt+ArrowLeft"
          disabled={place === 0}
          onClick={() => edit({ do: 'slide/move', ...at, to: place - 1 })}
        >
          <Icon name="left" />
        </button>
        <button
          type="button"
          className="adapt-tool"
          aria-label={say('adapt.slide.after')}
          aria-keyshortcuts="Alt+ArrowRight"
          disabled={place === part.slides.length - 1}
          onClick={() => edit({ do: 'slide/move', ...at, to: place + 1 })}
        >
          <Icon name="right" />
        </button>
        {!slide.essential && (
          <button
            type="button"
            className="adapt-tool"
            aria-label={say(slide.hidden ? 'adapt.slide.show' : 'adapt.slide.hide')}
            onClick={() => edit({ do: 'slide/hide', ...at, hidden: !slide.hidden })}
          >
            <Icon name={slide.hidden ? 'hidden' : 'shown'} />
          </button>
        )}
      </div>
      {slide.own && (
        <div className="adapt-slide-own">
          <button type="button" className="form-link" aria-label={say('adapt.slide.edit')} onClick={onEdit}>
            <FormattedMessage id="adapt.edit" />
          </button>
          <button
            type="button"
            className="form-link"
            aria-label={say('adapt.slide.remove')}
            onClick={() => edit({ do: 'slide/remove', ...at })}
          >
            <FormattedMessage id="adapt.remove" />
          </button>
        </div>
      )}
      {warnings.map((warning) => (
        <WarningLine key={warning.rule} warning={warning} />
      ))}
    </li>
  );
}
