import { FormattedMessage } from 'react-intl';
import { type FilledPlan, gapsOf, isOld, type ResponsePlan } from '../../../electron/contract/response.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { showDay } from '../forms/day.ts';

/** How the plan stands: when it was looked through, whether that is too long ago, what is missing; and who sees it. */
export function PlanStanding({
  form,
  kept,
  today,
  locale,
}: {
  form: FilledPlan;
  kept: ResponsePlan | null;
  today: string;
  locale: Locale;
}) {
  const gaps = gapsOf(form);
  return (
    <aside className="respond-standing">
      <p className="respond-saved">
        {kept ? (
          <FormattedMessage id="respond.state.saved" values={{ day: showDay(kept.savedOn, locale) }} />
        ) : (
          <FormattedMessage id="respond.state.none" />
        )}
      </p>
      {kept && isOld(kept, today) && (
        <p className="form-note is-clay" role="alert">
          <FormattedMessage id="respond.state.old" />
        </p>
      )}
      {gaps.length === 0 ? (
        <p className="form-note is-leaf">
          <FormattedMessage id="respond.state.whole" />
        </p>
      ) : (
        <section className="respond-gaps">
          <h2 className="form-label">
            <FormattedMessage id="respond.state.gaps" />
          </h2>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>
                <FormattedMessage id={`respond.gap.${gap}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="form-hint">
        <FormattedMessage id="respond.private" />
      </p>
      <p className="form-hint">
        <FormattedMessage id="respond.print.hint" />
      </p>
    </aside>
  );
}
