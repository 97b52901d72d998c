import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { choicesOf } from '../../scenarios/model/select.ts';
import { ExerciseBadge } from '../stage/parts/Badge.tsx';
import { castOf } from '../stage/roleplay/cast.ts';
import { HelpPage } from './HelpPage.tsx';
import { IdleQuestion, useIdle } from './Idle.tsx';
import { Leave } from './Leave.tsx';
import { Page } from './Page.tsx';
import { act, type StationOn } from './useStation.ts';

/**
 * What never leaves the screen: the way out and help above, the trainer's small button below, and the one large button
 * that goes on. All of it can be done by keyboard: Enter goes on, 1 to 3 or the arrows pick an option.
 */
export function Shell({ on }: { on: StationOn }) {
  const [help, setHelp] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const idle = useIdle(on);
  const { picked, pick, submit, form } = useSteps(on, help);
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (event.ctrlKey && event.shiftKey && event.code === 'KeyQ') setLeaving(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const cast = castOf(on.scenario, { names: {} }, on.locale);
  return (
    <>
      {help ? (
        <HelpPage on={on} onClose={() => setHelp(false)} />
      ) : (
        <form
          ref={form}
          className={`station-form station-${on.page}`}
          onSubmit={submit}
          onKeyDown={unlessHeld}
        >
          <main>
            <Page on={on} cast={cast} picked={picked} onPick={pick} />
          </main>
          <Top on={on} onHelp={() => setHelp(true)} />
          <Bottom on={on} ready={picked !== null} onLeave={() => setLeaving(true)} />
        </form>
      )}
      {leaving && <Leave onClose={() => setLeaving(false)} />}
      {idle.asking && !leaving && <IdleQuestion left={idle.left} onStay={idle.stay} />}
    </>
  );
}

/** A key that is held down must not run through the story. */
const unlessHeld = (event: KeyboardEvent): void => {
  if (event.repeat && (event.code === 'Enter' || event.code === 'Space')) event.preventDefault();
};

const isAsked = ({ page, rehearsal }: StationOn): boolean => page === 'story' && rehearsal.phase === 'choice';

/** Names what is on, so that the focus goes where the next press belongs. */
const stepOf = ({ page, at, rehearsal: { phase, scene } }: StationOn): string =>
  `${page} ${at} ${phase} ${scene}`;

function useSteps(on: StationOn, help: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const step = stepOf(on);
  const [choice, setChoice] = useState<{ step: string; id: string } | null>(null);
  const picked = choice?.step === step ? choice.id : null;
  const asked = isAsked(on);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step, and back from help, the focus goes on
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>(asked ? 'input[type=radio]' : '.station-next');
    first?.focus({ preventScroll: true });
  }, [step, asked, help]);
  const offered = asked ? choicesOf(on.scenario.graph, on.rehearsal.flags, on.rehearsal.scene) : [];
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      const number = /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1];
      const id =
        number === undefined || event.ctrlKey || event.altKey ? undefined : offered[Number(number) - 1]?.id;
      if (id !== undefined) setChoice({ step, id });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!asked) act({ type: 'next' });
    else if (picked !== null) act({ type: 'choose', choice: picked });
  };
  return { form, picked, pick: (id: string) => setChoice({ step, id }), submit };
}

function Top({ on, onHelp }: { on: StationOn; onHelp: () => void }) {
  return (
    <header className="station-top">
      {on.page === 'story' ? <ExerciseBadge /> : null}
      <span className="station-space" />
      {on.page === 'thanks' ? null : (
        <button type="button" className="station-quiet" onClick={() => act({ type: 'stop' })}>
          <FormattedMessage id="station.stop" />
        </button>
      )}
      <button type="button" className="station-help-button" onClick={onHelp}>
        <FormattedMessage id="station.help" />
      </button>
    </header>
  );
}

function Bottom({ on, ready, onLeave }: { on: StationOn; ready: boolean; onLeave: () => void }) {
  const asked = isAsked(on);
  return (
    <footer className="station-bottom">
      <button type="button" className="station-teacher" onClick={onLeave}>
        <FormattedMessage id="station.teacher" />
      </button>
      {on.page === 'welcome' ? null : (
        <p>
          <FormattedMessage id={on.recorded ? 'station.privacy' : 'station.privacy.none'} />
        </p>
      )}
      <span className="station-space" />
      {canGoBack(on) ? (
        <button type="button" className="station-quiet" onClick={() => act({ type: 'back' })}>
          <FormattedMessage id="station.back" />
        </button>
      ) : null}
      <button type="submit" className="station-next" aria-disabled={asked && !ready}>
        <FormattedMessage id={nextWords(on)} />
      </button>
    </footer>
  );
}

/** A choice that has happened cannot be taken back, so nothing is offered there that would do nothing. */
function canGoBack({ page, rehearsal }: StationOn): boolean {
  if (page === 'welcome' || page === 'thanks' || rehearsal.stopped) return false;
  const last = rehearsal.steps.at(-1);
  return page === 'look-back' || last?.type !== 'choose';
}

function nextWords({ page, rehearsal: { phase } }: StationOn): string {
  if (page === 'welcome') return 'station.begin';
  if (page === 'thanks') return 'station.next.person';
  if (page === 'story' && phase === 'note') return 'station.ready';
  return page === 'story' && phase === 'choice' ? 'station.choose' : 'station.next';
}
