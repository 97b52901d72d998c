import { useId, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { logoUrl } from './logo-url.ts';

type Props = {
  logo: string | null;
  onLogo: (logo: string | null) => void;
  onError: (error: unknown) => void;
};

/** The logo: chosen by the system's dialog, shown as it will be printed, taken away again. */
export function LogoField({ logo, onLogo, onError }: Props) {
  const id = useId();
  const { formatMessage } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    onError(null);
    try {
      onLogo(await logoUrl(file));
    } catch (reason) {
      onError(reason);
    }
  };
  return (
    <div className="form-field">
      <p id={id} className="organisation-label">
        <FormattedMessage id="organisation.logo" />
      </p>
      <input
        ref={input}
        hidden
        type="file"
        accept="image/png,image/jpeg"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div className="organisation-logo">
        {logo !== null && <img src={logo} alt={formatMessage({ id: 'organisation.logo.alt' })} />}
        <button
          type="button"
          className="form-button is-small"
          aria-describedby={id}
          onClick={() => input.current?.click()}
        >
          <FormattedMessage id={logo === null ? 'organisation.logo.choose' : 'organisation.logo.other'} />
        </button>
        {logo === null ? (
          <span className="form-hint">
            <FormattedMessage id="organisation.logo.hint" />
          </span>
        ) : (
          <button type="button" className="form-link" onClick={() => onLogo(null)}>
            <FormattedMessage id="organisation.logo.none" />
          </button>
        )}
      </div>
    </div>
  );
}
