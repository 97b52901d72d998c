import { FormattedList, FormattedMessage } from 'react-intl';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import { happenedIn } from '../../../slides/model/source.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';

/** Where the programme tells a case of the province it will be shown in: what is passed over, what to speak about with care. */
export function OwnCases({
  programme,
  province,
  locale,
}: {
  programme: ProgrammeSummary | undefined;
  province: string;
  locale: Locale;
}) {
  const own = programme?.cases?.filter((one) => happenedIn(one, province)) ?? [];
  if (own.length === 0) return null;
  const lines = {
    out: own.filter(({ passedOver }) => passedOver),
    kept: own.filter(({ kind, passedOver }) => kind !== 'paper' && !passedOver),
    papers: own.filter(({ kind }) => kind === 'paper'),
  };
  return (
    <section className="setup-own-cases" data-testid="own-cases">
      <strong>
        <FormattedMessage id="setup.ownCases" values={{ province }} />
      </strong>
      <ul>
        {(['out', 'kept', 'papers'] as const)
          .filter((line) => lines[line].length > 0)
          .map((line) => (
            <li key={line}>
              <FormattedMessage
                id={`setup.ownCases.${line}`}
                values={{
                  list: (
                    <FormattedList
                      key={line}
                      type="unit"
                      value={lines[line].map(({ title }) => inLocale(title, locale))}
                    />
                  ),
                }}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}
