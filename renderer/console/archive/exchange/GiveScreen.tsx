import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ChannelOutput } from '../../../../electron/contract/channels.ts';
import { BUNDLE_CHOICES, type BundleChoice } from '../../../../electron/contract/exchange.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { useWork } from '../../forms/useWork.ts';
import { Page } from './Page.tsx';
import { PickSeminars } from './PickSeminars.tsx';
import { Written } from './Written.tsx';

type State = ChannelOutput<'exchange.state'>;

/** Writes closed seminars into one file on a stick, for the organiser, and says when the stick may be pulled out. */
export function GiveScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const [state, setState] = useState<State | null>(null);
  const [chosen, setChosen] = useState<BundleChoice | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [given, setGiven] = useState<ChannelOutput<'exchange.give'>>(null);
  const { busy, error, setError, run } = useWork();
  const load = (): Promise<void> => call('exchange.state').then(setState, setError);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, and again after each bundle
  useEffect(() => void load(), []);

  const what = chosen ?? (state?.unsent === 0 ? 'all' : 'new');
  const counts = { new: state?.unsent ?? 0, all: state?.all ?? 0, chosen: picked.size };
  const write = (): Promise<void> =>
    run(async () => {
      setGiven(null);
      setGiven(await call('exchange.give', { what, chosen: [...picked] }));
      setChosen(null);
      setPicked(new Set());
      await load();
    });
  return (
    <Page title="exchange.give.title" lead="exchange.give.lead" onBack={onBack}>
      {state === null && error === null ? (
        <p className="form-hint" role="status">
          <FormattedMessage id="exchange.give.reading" />
        </p>
      ) : null}
      {state?.all === 0 ? (
        <p className="form-note">
          <FormattedMessage id="exchange.give.none" />
        </p>
      ) : null}
      {state !== null && state.all > 0 ? (
        <>
          <fieldset className="exchange-choices" disabled={busy}>
            {BUNDLE_CHOICES.map((choice) => (
              <label key={choice} className="exchange-choice">
                <input
                  type="radio"
                  name="exchange-what"
                  checked={what === choice}
                  disabled={choice !== 'chosen' && counts[choice] === 0}
                  onChange={() => setChosen(choice)}
                />
                <span>
                  <strong>
                    <FormattedMessage id={`exchange.give.${choice}`} />
                  </strong>
                  <FormattedMessage id="exchange.give.seminars" values={{ count: counts[choice] }} />
                </span>
              </label>
            ))}
          </fieldset>
          {what === 'chosen' ? (
            <PickSeminars locale={locale} picked={picked} onPick={setPicked} onError={setError} />
          ) : null}
          {state.unsent === 0 && given === null ? (
            <p className="form-hint">
              <FormattedMessage id="exchange.give.allSent" />
            </p>
          ) : null}
          <button
            type="button"
            className="form-button is-main"
            disabled={busy || counts[what] === 0}
            onClick={() => void write()}
          >
            <FormattedMessage id={busy ? 'exchange.give.busy' : 'exchange.give.write'} />
          </button>
        </>
      ) : null}
      <ErrorNote error={error} />
      {given ? (
        <Written file={given.file} onError={setError}>
          <FormattedMessage id="exchange.give.done" values={{ count: given.seminars }} />
        </Written>
      ) : null}
    </Page>
  );
}
