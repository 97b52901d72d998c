import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { Icon } from '../adapt/Icon.tsx';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { useGuideScreen } from '../guide/page.ts';
import { PrintResult } from '../print/PrintResult.tsx';
import { PlanFields } from './PlanFields.tsx';
import { PlanStanding } from './PlanStanding.tsx';
import { RespondButton } from './RespondButton.tsx';
import { usePlanForm } from './usePlanForm.ts';
import './respond.css';
import '../print/print.css';
import './plan-form.css';

/** The response plan of the school: filled in once, looked through later, printed. What was typed is saved on leaving, too. */
export function ResponseScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  useGuideScreen('ResponseScreen');
  const plan = usePlanForm();
  const { form, kept, today, busy, error, setError, outcome, dirty, save, run } = plan;
  const [made, setMade] = useState<ChannelOutput<'response.print'>>(null);
  const print = (): void => {
    setMade(null);
    const write = (): Promise<void> => run(async () => setMade(await call('response.print', { locale })));
    void (dirty ? save(() => void write()) : write());
  };
  return (
    <main className="respond">
      <header className="respond-head">
        <button
          type="button"
          className="form-button is-small"
          disabled={busy}
          onClick={() => void (dirty ? save(onBack) : onBack())}
        >
          <Icon name="left" />
          <FormattedMessage id="respond.back" />
        </button>
        <h1>
          <FormattedMessage id="respond.title" />
        </h1>
        <RespondButton />
        <button type="button" className="form-button is-small" disabled={busy || !form} onClick={print}>
          <FormattedMessage id="respond.print" />
        </button>
        <button
          type="button"
          className="form-button is-main"
          disabled={busy || !form}
          onClick={() => void save()}
        >
          <FormattedMessage id="respond.save" />
        </button>
      </header>
      <div className="respond-told">
        <ErrorNote error={error} />
        <p role="status" className={outcome ? 'form-note is-leaf' : 'visually-hidden'}>
          {outcome && <FormattedMessage id={`respond.${outcome}`} />}
        </p>
        {made && <PrintResult made={made} onError={setError} />}
      </div>
      <div className="respond-scroll">
        <div className="respond-page">
          <p className="respond-lead">
            <FormattedMessage id="respond.lead" />
          </p>
          {form && <PlanFields form={form} onChange={plan.change} />}
        </div>
        {form && <PlanStanding form={form} kept={kept} today={today} locale={locale} />}
      </div>
    </main>
  );
}
