import { FormattedMessage, useIntl } from 'react-intl';
import { OWN_LIMITS, type OwnSlide, type OwnWords } from '../../../slides/model/adapt/draft.ts';
import { drawOwn, wordsIn } from '../../../slides/model/adapt/own-slide.ts';
import { languagesOfOwn } from '../../../slides/model/adapt/own-words.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { LANGUAGE_NAMES } from '../../i18n/names.ts';
import { SlideStill } from '../../stage/deck/SlideStill.tsx';
import { Canvas } from '../../ui/Canvas.tsx';
import { SelectField } from '../forms/Field.tsx';
import type { OwnEdited } from './own.ts';
import { PictureField } from './PictureField.tsx';
import { pictureAddress } from './picture-address.ts';
import { WordsField } from './WordsField.tsx';

type Props = {
  programmeId: string;
  edited: OwnEdited;
  /** Language of the console, in which one writes first. */
  locale: Locale;
  onChange: (edited: OwnEdited) => void;
  onDone: () => void;
  onCancel: () => void;
};

/** Writing an own slide, with the slide itself beside it as the class will see it. */
export function OwnEditor({ programmeId, edited, locale, onChange, onDone, onCancel }: Props) {
  const { formatMessage } = useIntl();
  const own = edited.slide.own ?? { words: {}, picture: null };
  const language = edited.language ?? languagesOfOwn(own)[0] ?? locale;
  const words = wordsIn(own, language);
  const set = (change: Partial<OwnSlide>): void =>
    onChange({ ...edited, slide: { ...edited.slide, own: { ...own, ...change } } });
  const say = (change: Partial<OwnWords>): void =>
    set({ words: { ...own.words, [language]: { ...words, ...change } } });
  const address = (name: string): string => pictureAddress(programmeId, name);
  const ready = languagesOfOwn(own).length > 0;
  return (
    <section className="adapt-pane adapt-editor">
      <header className="adapt-pane-head">
        <h2>
          <FormattedMessage id={edited.to === null ? 'adapt.editor.edit' : 'adapt.editor.new'} />
        </h2>
        <div className="adapt-editor-buttons">
          <button type="button" className="form-button is-small" onClick={onCancel}>
            <FormattedMessage id="adapt.editor.cancel" />
          </button>
          <button type="button" className="form-button is-main" disabled={!ready} onClick={onDone}>
            <FormattedMessage id="adapt.editor.done" />
          </button>
        </div>
      </header>
      <div className="adapt-editor-body">
        <div className="adapt-editor-fields">
          <WordsField
            label={formatMessage({ id: 'adapt.editor.title' })}
            value={words.title}
            max={OWN_LIMITS.title}
            autoFocus
            onChange={(title) => say({ title })}
          />
          <WordsField
            label={formatMessage({ id: 'adapt.editor.text' })}
            hint={formatMessage({ id: 'adapt.editor.text.hint' })}
            rows={5}
            value={words.text}
            max={OWN_LIMITS.text}
            onChange={(text) => say({ text })}
          />
          <PictureField
            programmeId={programmeId}
            picture={own.picture}
            onPicture={(picture) => set({ picture })}
          />
          <WordsField
            label={formatMessage({ id: 'adapt.editor.notes' })}
            hint={formatMessage({ id: 'adapt.editor.notes.hint' })}
            rows={3}
            value={words.notes}
            max={OWN_LIMITS.notes}
            onChange={(notes) => say({ notes })}
          />
          <SelectField
            label={formatMessage({ id: 'adapt.editor.language' })}
            value={language}
            options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            onChange={(chosen) => onChange({ ...edited, language: chosen })}
          />
          <p className="form-hint">
            <FormattedMessage id="adapt.editor.language.hint" />
          </p>
        </div>
        <figure className="adapt-editor-preview">
          <figcaption className="form-label">
            <FormattedMessage id="adapt.editor.preview" />
          </figcaption>
          <div className="adapt-thumb" inert>
            <Canvas tone="paper">
              <SlideStill slide={drawOwn(edited.slide, own, address)} fragments={0} locale={language} />
            </Canvas>
          </div>
          <p className="form-hint">
            <FormattedMessage id="adapt.editor.safety" />
          </p>
        </figure>
      </div>
    </section>
  );
}
