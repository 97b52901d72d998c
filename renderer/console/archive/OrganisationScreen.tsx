import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Organisation } from '../../../electron/contract/organisation.ts';
import { call } from '../../ui/kit.ts';
import { TextField } from '../forms/Field.tsx';
import { useErrorWords } from '../forms/useErrorWords.ts';
import { useWork } from '../forms/useWork.ts';
import { Page } from './exchange/Page.tsx';
import { LogoField } from './LogoField.tsx';
import './organisation.css';

/** Who issues the documents, set once: two lines and a logo, used wherever a seminar names nobody else. */
export function OrganisationScreen({ onBack }: { onBack: () => void }) {
  const { formatMessage } = useIntl();
  const [above, setAbove] = useState('');
  const [issuer, setIssuer] = useState('');
  const [logo, setLogo] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const { busy, error, setError, run } = useWork();
  const errorWords = useErrorWords((code) => `organisation.error.${code}`);

  const show = ({ lines, logo: kept }: Organisation): void => {
    setAbove(lines.length > 1 ? (lines[0] ?? '') : '');
    setIssuer(lines.at(-1) ?? '');
    setLogo(kept);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when the page opens
  useEffect(() => {
    let current = true;
    call('organisation.get').then(
      (kept) => current && show(kept),
      (reason: unknown) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, []);
  const changed = (change: () => void): void => {
    setSaved(false);
    change();
  };
  const save = () =>
    run(async () => {
      const lines = [above, issuer].map((line) => line.trim()).filter((line) => line !== '');
      show(await call('organisation.set', { lines, logo }));
      setSaved(true);
    });

  return (
    <Page title="organisation.title" lead="organisation.lead" onBack={onBack}>
      <form
        className="organisation-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={formatMessage({ id: 'organisation.above' })}
          hint={formatMessage({ id: 'organisation.above.hint' })}
          value={above}
          onChange={(value) => changed(() => setAbove(value))}
        />
        <TextField
          label={formatMessage({ id: 'organisation.issuer' })}
          hint={formatMessage({ id: 'organisation.issuer.hint' })}
          value={issuer}
          onChange={(value) => changed(() => setIssuer(value))}
        />
        <LogoField logo={logo} onLogo={(value) => changed(() => setLogo(value))} onError={setError} />
        <button type="submit" className="form-button is-main" disabled={busy}>
          <FormattedMessage id="organisation.save" />
        </button>
      </form>
      {error !== null && (
        <p className="form-note is-clay" role="alert">
          {errorWords(error)}
        </p>
      )}
      <p role="status" className={saved ? 'form-note is-leaf' : 'visually-hidden'}>
        {saved && <FormattedMessage id="organisation.saved" />}
      </p>
    </Page>
  );
}
