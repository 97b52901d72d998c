import { type DragEvent, useId, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../../ui/kit.ts';
import { pictureAddress } from './picture-address.ts';
import { shrinkPicture } from './shrink.ts';
import { useAdaptWords } from './useAdaptWords.ts';

type Props = {
  programmeId: string;
  picture: string | null;
  onPicture: (picture: string | null) => void;
};

/** The picture of an own slide: chosen by the system's dialog or dropped here, made smaller, and kept at once. */
export function PictureField({ programmeId, picture, onPicture }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const words = useAdaptWords();
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined || busy) return;
    setBusy(true);
    setError(null);
    try {
      const bytes = await shrinkPicture(file);
      onPicture((await call('adapt.picture', { programmeId, bytes })).picture);
    } catch (reason) {
      setError(reason);
    }
    setBusy(false);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button inside does the same
    <div
      className={`form-field adapt-picture ${over ? 'is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={id} className="adapt-field-name">
        <FormattedMessage id="adapt.picture" />
      </p>
      <input
        ref={input}
        hidden
        type="file"
        accept="image/png,image/jpeg,image/webp"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div className="adapt-picture-room">
        {picture && <img src={pictureAddress(programmeId, picture)} alt="" />}
        <button
          type="button"
          className="form-button is-small"
          aria-describedby={id}
          aria-disabled={busy}
          onClick={() => input.current?.click()}
        >
          <FormattedMessage
            id={busy ? 'adapt.picture.busy' : picture ? 'adapt.picture.other' : 'adapt.picture.choose'}
          />
        </button>
        {picture ? (
          <button type="button" className="form-link" onClick={() => onPicture(null)}>
            <FormattedMessage id="adapt.picture.none" />
          </button>
        ) : (
          <span className="form-hint">
            <FormattedMessage id="adapt.picture.hint" />
          </span>
        )}
      </div>
      {error !== null && (
        <p className="form-error" role="alert">
          {words(error)}
        </p>
      )}
    </div>
  );
}
