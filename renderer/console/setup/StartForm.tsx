import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ProgrammeSummary } from '../../../electron/contract/channels.ts';
import { type Setup, totalAttendance } from '../../../electron/contract/setup.ts';
import type { Room } from '../../../electron/contract/snapshot.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ReadyScreen } from '../later.ts';
import { PrintButton } from '../print/PrintButton.tsx';
import { SignInButton } from '../signin/SignInButton.tsx';
import { TourOffer } from '../tour/TourOffer.tsx';
import { LastTime } from './LastTime.tsx';
import { MoreFields } from './MoreFields.tsx';
import {
  atLastSchool,
  languageFor,
  type Missing,
  missingIn,
  newSetup,
  nextClass,
  practiceOf,
} from './model.ts';
import { OwnCases } from './OwnCases.tsx';
import { ProgrammeCards } from './ProgrammeCards.tsx';
import { StartBar } from './StartBar.tsx';
import { Lantern, Terraces } from './Terraces.tsx';
import type { Known } from './useBeginning.ts';
import { useGoTo } from './useGoTo.ts';
import { useWhere, WhereFields } from './WhereFields.tsx';

type Props = {
  room: Room;
  known: Known;
  locale: Locale;
  aside: React.ReactNode;
  above: React.ReactNode;
  /** The programme that the trainer has just adapted, to be chosen; null where there is none. */
  adapted: string | null;
  onAdapt: (programme: ProgrammeSummary) => void;
  /** Opens the numbers and rules that can change. */
  onFacts: () => void;
};

/** Place, school, start; everything else has a default and waits folded below. */
export function StartForm({ room, known, locale, aside, above, adapted, onAdapt, onFacts }: Props) {
  const { formatMessage } = useIntl();
  const { library, schools, last, today } = known;
  const [setup, setSetup] = useState<Setup>(() =>
    newSetup({ programmes: library.programmes, last, today, locale }),
  );
  // The audience's language follows the menu until it was chosen otherwise.
  const followed = useRef(locale);
  useEffect(() => {
    const before = followed.current;
    followed.current = locale;
    if (before === locale) return;
    setSetup((now) => {
      const chosen = library.programmes.find(({ id }) => id === now.programmeId);
      return chosen && now.locale === before ? { ...now, locale: languageFor(chosen, locale) } : now;
    });
  }, [locale, library]);
  useEffect(() => {
    setSetup((now) => {
      const wanted =
        library.programmes.find(({ id }) => id === adapted) ??
        library.programmes.find(({ id }) => id === now.programmeId) ??
        library.programmes[0];
      return wanted === undefined || wanted.id === now.programmeId
        ? now
        : { ...now, programmeId: wanted.id, locale: languageFor(wanted, now.locale) };
    });
  }, [adapted, library]);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [more, setMore] = useState(false);
  const [checking, setChecking] = useState(false);
  const goTo = useGoTo();
  const where = useWhere();
  const missing = missingIn(setup);
  const programme = library.programmes.find(({ id }) => id === setup.programmeId);
  const { present, enrolled } = totalAttendance(setup.groups);
  const pupils = present ?? enrolled;
  const lacks = (what: Missing): boolean => tried && missing.includes(what);

  const start = async (wanted: Setup): Promise<void> => {
    setTried(true);
    const [first] = missingIn(wanted);
    if (first) setChecking(false);
    where.focus(first);
    if (first === 'date') setMore(true);
    if (!first) await open(wanted);
  };

  const open = async (wanted: Setup): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await call('seminar.start', wanted);
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };

  const practise = (): void => {
    const alone = practiceOf(setup, formatMessage({ id: 'practice.alone' }), today);
    // Without any programme there is nothing to practise, and the bar says so.
    void (alone.programmeId === '' ? start(alone) : open(alone));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    void start(setup);
  };

  const takeLast = (): void => {
    if (!last) return;
    setSetup(atLastSchool(setup, last));
    where.school.current?.focus();
  };

  const ownCases = <OwnCases programme={programme} province={setup.school.provinceName} locale={locale} />;
  const bar = (
    <StartBar
      setup={setup}
      missing={missing}
      minutes={programme?.minutes ?? null}
      busy={busy}
      error={error}
      checking={checking}
      onCheck={() => setChecking(!checking)}
      onStart={() => void start(setup)}
      onPractise={practise}
    />
  );
  if (checking)
    return (
      <ReadyScreen
        room={room}
        setup={setup}
        problems={library.problems}
        onFacts={onFacts}
        onField={(name) => {
          setChecking(false);
          setMore(true);
          goTo(name);
        }}
        print={
          programme && (
            <>
              <PrintButton programme={programme} locale={locale} pupils={pupils} label="ready.print" />
              <SignInButton
                setup={setup}
                programme={programme.title}
                locale={locale}
                className="form-button is-small"
              />
            </>
          )
        }
        ownCases={ownCases}
        bar={bar}
      />
    );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter starts from any field within
    <div className="setup" onKeyDown={onKeyDown}>
      <div className="setup-body">
        <Terraces />
        <div className="setup-scroll">
          <div className="setup-page">
            <main className="setup-main">
              {above}
              <header className="setup-head">
                <Lantern />
                <div>
                  <h1>
                    <FormattedMessage id="setup.title" />
                  </h1>
                  <p>
                    <FormattedMessage id="setup.lead" />
                  </p>
                </div>
                <TourOffer />
              </header>
              {last && (
                <LastTime
                  last={last}
                  busy={busy}
                  onSame={takeLast}
                  onNextClass={() => void start(nextClass(last, today))}
                />
              )}
              <div className="setup-pair setup-where">
                <WhereFields
                  setup={setup}
                  schools={schools}
                  last={last}
                  where={where}
                  lacks={lacks}
                  hint={formatMessage({ id: 'setup.school.hint' })}
                  onChange={setSetup}
                  onEnter={() => void start(setup)}
                />
              </div>
              <ProgrammeCards
                programmes={library.programmes}
                chosen={setup.programmeId}
                locale={locale}
                pupils={pupils}
                signIn={
                  <SignInButton
                    setup={setup}
                    programme={programme?.title ?? null}
                    locale={locale}
                    className="form-link"
                  />
                }
                onAdapt={onAdapt}
                onChoose={(chosen) =>
                  setSetup({ ...setup, programmeId: chosen.id, locale: languageFor(chosen, setup.locale) })
                }
              />
              {ownCases}
              <details
                className="setup-more"
                open={more}
                onToggle={(event) => setMore(event.currentTarget.open)}
              >
                <summary>
                  <strong>
                    <FormattedMessage id="setup.more" />
                  </strong>
                  <span>
                    <FormattedMessage id="setup.more.what" />
                  </span>
                </summary>
                {more && (
                  <MoreFields
                    setup={setup}
                    languages={programme?.languages ?? LOCALES}
                    onChange={(change) => setSetup({ ...setup, ...change })}
                  />
                )}
              </details>
            </main>
            {aside}
          </div>
        </div>
      </div>
      {bar}
    </div>
  );
}
