import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { type ChoicesBody, factSchema } from '../../../electron/contract/archive.ts';
import { type Seminar, seminarSchema } from '../../../electron/contract/seminar.ts';
import { NO_STATION, type StationEvent } from '../../../electron/contract/station.ts';
import { contentHash } from '../../../electron/core/archive/canonical.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { amendClosing } from '../../../electron/core/live/amend.ts';
import { closingFacts } from '../../../electron/core/live/closing.ts';
import { isFact } from '../../../electron/core/live/fact.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { playsOf } from '../../../electron/core/live/station-turn.ts';
import { stationView } from '../../../electron/main/station-view.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';
import { anyRun, anyStationEvent } from './actions.ts';
import { begin, content, START } from './sample.ts';

const library = loadContent([process.cwd()]);
const HERE = 'cuoc-goi-la';
const ELSEWHERE = Object.keys(library.scenarios).find((id) => content.scenarios[id] === undefined) ?? '';

const apply = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START, action }), state);
const act = (state: Seminar, ...events: StationEvent[]): Seminar =>
  apply(state, ...events.map((event): Action => ({ type: 'station/do', event })));
const open = (change: Partial<Extract<Action, { type: 'station/open' }>> = {}): Action => ({
  type: 'station/open',
  ...{ opening: null, scenario: HERE, closing: null },
  ...{ mode: 'single', trial: false, role: null, ageBand: null, clicker: true },
  added: null,
  ...change,
});
const sat = (...change: Parameters<typeof open>): Seminar => apply(begin(), open(...change));
const on = (state: Seminar) => {
  const { on: seat } = state.station;
  if (!seat?.rehearsal) throw new Error('the station is open with a play');
  return { ...seat, rehearsal: seat.rehearsal };
};
const graphOf = (state: Seminar) =>
  ({ ...library.scenarios, ...content.scenarios })[on(state).scenario ?? '']?.graph;

/** Plays on until `until`, always taking the first option. */
function playOn(from: Seminar, until: (state: Seminar) => boolean): Seminar {
  let state = from;
  for (let press = 0; press < 300 && !until(state); press += 1) {
    const { rehearsal } = on(state);
    const graph = graphOf(state);
    const choice = graph && choicesOf(graph, rehearsal.flags, rehearsal.scene)[0];
    state =
      on(state).page === 'story' && rehearsal.phase === 'choice' && choice
        ? act(state, { type: 'choose', choice: choice.id })
        : act(state, { type: 'next' });
  }
  expect(until(state)).toBe(true);
  return state;
}
const decided = (count: number) => (state: Seminar) => on(state).rehearsal.path.length === count;
const atThanks = (state: Seminar): boolean => on(state).page === 'thanks';

const ids = () => {
  let count = 0;
  const next = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  return { seminar: 'aaaaaaaa-0000-4000-8000-000000000000', next };
};
const facts = (state: Seminar) => closingFacts(state, content, START, ids());
const plays = (state: Seminar): ChoicesBody[] =>
  facts(state).flatMap((fact) => (fact.kind === 'choices' && fact.body.mode !== 'class' ? [fact.body] : []));

describe('a play at the station', () => {
  it('goes from the welcome through the story and looking back to the thanks, and then is clean', () => {
    const done = playOn(sat(), atThanks);
    expect(plays(done)).toMatchObject([{ mode: 'single', stopped: false, segment: expect.any(String) }]);
    expect(plays(done)[0]?.ending).not.toBeNull();
    const clean = act(done, { type: 'next' });
    expect(on(clean)).toEqual(on(sat()));
    expect(plays(clean)).toEqual(plays(done));
  });

  it('that is stopped leads to whom to tell, out, and counts as stopped with what was chosen', () => {
    const stopped = act(playOn(sat({ mode: 'group' }), decided(2)), { type: 'stop' });
    expect(on(stopped)).toMatchObject({ page: 'look-back', at: 3, rehearsal: { stopped: true } });
    expect(act(stopped, { type: 'back' })).toBe(stopped);
    const [play] = plays(act(stopped, { type: 'next' }, { type: 'next' }));
    expect(play).toMatchObject({ mode: 'group', stopped: true, ending: null });
    expect(play?.decisions).toHaveLength(2);
  });

  it('that ends by silence, by the trainer or by closing keeps what was chosen until then', () => {
    const inside = playOn(sat(), decided(1));
    for (const end of [
      act(inside, { type: 'clear' }),
      apply(inside, { type: 'station/close' }),
      apply(inside, { type: 'closing/open' }),
      inside,
    ])
      expect(plays(end)).toMatchObject([{ stopped: true, ending: null, decisions: [{ counts: {} }] }]);
  });

  it('leaves nothing where nothing was chosen or it was only tried out', () => {
    expect(
      plays(act(sat(), { type: 'next' }, { type: 'next' }, { type: 'stop' }, { type: 'clear' })),
    ).toEqual([]);
    expect(plays(playOn(sat({ trial: true }), atThanks))).toEqual([]);
  });

  it('never takes back a choice whose consequence has been seen', () => {
    const chosen = playOn(sat(), decided(1));
    expect(act(chosen, { type: 'back' })).toBe(chosen);
    const on1 = act(chosen, { type: 'next' });
    expect(on(act(on1, { type: 'back' })).rehearsal.path).toEqual(on(chosen).rehearsal.path);
  });

  it('takes the language only where the scenario has it, and the next one begins in that of the class', () => {
    const spoken = act(sat(), { type: 'locale', locale: 'uk' });
    expect(on(spoken).locale).toBe('uk');
    expect(on(act(spoken, { type: 'clear' })).locale).toBe('vi');
  });

  it('touches nothing of the programme, and nothing happens while it is closed or the seminar is being closed', () => {
    const { station: _, lastActionAt: __, ...before } = begin();
    const { station: ___, lastActionAt: ____, ...after } = playOn(sat(), atThanks);
    expect(after).toEqual(before);
    const closed = begin();
    expect(act(closed, { type: 'next' }, { type: 'stop' })).toBe(closed);
    const closing = apply(begin(), { type: 'closing/open' });
    expect(apply(closing, open())).toBe(closing);
  });

  it('is on the disk with each choice before it is seen; a page is only a position', () => {
    const asked = playOn(sat(), (state) => on(state).rehearsal.phase === 'choice');
    expect(isFact(asked, playOn(asked, decided(1)))).toBe(true);
    const opened = sat();
    expect(isFact(opened, act(opened, { type: 'next' }))).toBe(false);
    expect(isFact(asked, act(asked, { type: 'stop' }))).toBe(true);
  });

  it('is never lost, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(anyRun, fc.array(anyStationEvent, { maxLength: 80 }), (actions, events) => {
        let state = apply(begin(), open());
        let kept: string[] = [];
        const all = [...events.map((action) => ({ at: START, action })), ...actions];
        for (const stamped of all) {
          const before = state;
          state = reduce(content, state, stamped);
          // What is over stays as it was, and a choice that was made stays in the one that is on.
          expect(state.station.plays.slice(0, before.station.plays.length)).toEqual(before.station.plays);
          const now = playsOf(state.station).map(({ path }) => JSON.stringify(path).slice(0, -1));
          for (const [index, path] of kept.entries()) expect(now[index]?.startsWith(path)).toBe(true);
          kept = now;
        }
        expect(seminarSchema.safeParse(state).error).toBeUndefined();
        expect(plays(state)).toHaveLength(kept.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is kept of the station', () => {
  it('has no time, no order and no number of the play', () => {
    const two = playOn(act(playOn(sat(), atThanks), { type: 'clear' }), atThanks);
    const found = facts(two).filter((fact) => fact.kind === 'choices');
    expect(found).toHaveLength(2);
    for (const fact of found) {
      expect(factSchema.safeParse(fact).error).toBeUndefined();
      expect(Object.keys(fact.body).sort()).toEqual(
        ['decisions', 'ending', 'lit', 'mode', 'scenario', 'segment', 'stopped'].sort(),
      );
      expect(JSON.stringify(fact)).not.toContain(String(START));
    }
  });

  it('holds a scenario from outside the programme with the content that is frozen', () => {
    const added = library.scenarios[ELSEWHERE];
    if (!added) throw new Error('the library has more than the programme');
    const opened = sat({ scenario: ELSEWHERE, added });
    const all = facts(playOn(opened, decided(1)));
    const frozen = all.find(({ kind }) => kind === 'content');
    const seminar = all.find(({ kind }) => kind === 'seminar');
    if (frozen?.kind !== 'content' || seminar?.kind !== 'seminar') throw new Error('both are written');
    expect(Object.keys(JSON.parse(frozen.body.json).scenarios)).toContain(ELSEWHERE);
    expect(contentHash(JSON.parse(frozen.body.json))).toBe(frozen.body.hash);
    expect(seminar.body.contentHash).toBe(frozen.body.hash);
    // Nobody played it: the content is the one that was shown.
    expect(facts(opened).find(({ kind }) => kind === 'content')?.body).toMatchObject({ hash: content.hash });
  });

  it('counts once, however often a closing is tried: alike plays too', () => {
    const one = playOn(act(playOn(sat(), atThanks), { type: 'clear' }), decided(1));
    const earlier = facts(one);
    let drawn = 0;
    const next = () => `11111111-0000-4000-8000-${String(++drawn).padStart(12, '0')}`;
    expect(amendClosing(earlier, facts(one), next)).toHaveLength(earlier.length);
    const fresh = { seminar: ids().seminar, next };
    const now = closingFacts(playOn(one, atThanks), content, START, fresh);
    const amended = amendClosing(earlier, now, next);
    const corrected = new Set(amended.map(({ parent }) => parent));
    const current = amended
      .filter(({ id }) => !corrected.has(id))
      .flatMap((fact) => (fact.kind === 'choices' ? [fact.body] : []));
    expect(current.filter(({ decisions }) => decisions.length > 0)).toHaveLength(2);
  });
});

describe('what the station sees', () => {
  it('is the scenario and whom to tell, nothing of the seminar, its notes or the plays of others', () => {
    const state = playOn(act(playOn(sat(), atThanks), { type: 'clear' }), decided(1));
    const view = stationView(7, false, { content, state });
    expect(Object.keys(view).sort()).toEqual(['on', 'revision', 'still']);
    expect(view.on?.recorded).toBe(true);
    const text = JSON.stringify(view);
    expect(text).not.toContain('"notes"');
    expect(text).not.toContain('"plays"');
    expect(text).not.toContain('"tallies"');
    expect(stationView(8, false, null).on).toBeNull();
  });

  it('says that nothing is recorded where that is so', () => {
    const practised = apply(begin({ keeping: 'practice' }), open());
    expect(stationView(1, false, { content, state: practised }).on?.recorded).toBe(false);
    expect(stationView(1, false, { content, state: sat({ trial: true }) }).on?.recorded).toBe(false);
  });

  it('can be opened from a seminar that an older kit left open', () => {
    const { station: _, ...older } = begin();
    expect(seminarSchema.parse(older).station).toEqual(NO_STATION);
  });
});
