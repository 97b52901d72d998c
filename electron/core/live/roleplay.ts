import { rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';
import type { Counts } from '../../contract/archive.ts';
import type { SegmentStateOf, Vote } from '../../contract/seminar.ts';
import { NOTHING_YET } from '../../contract/story.ts';
import { openVote } from '../../contract/vote.ts';
import { stepRehearsal, turnPage } from './debrief.ts';

type RoleplayState = SegmentStateOf<'roleplay'>;

const UNDO_LENGTH = 200;

/** Which decision of the path is open: they are numbered in the order in which they are taken. */
const decision = (state: RoleplayState): number => state.rehearsal.path.length;

const withVote = (state: RoleplayState, vote: Vote): RoleplayState => ({
  ...state,
  votes: [...state.votes.slice(0, decision(state)), vote],
});

/** The one choice with the most hands among those offered; null for no hands at all or a tie. */
export function majority(graph: ScenarioGraph, state: RoleplayState): string | null {
  const { counts } = openVote(state);
  const offered = choicesOf(graph, state.rehearsal.flags, state.rehearsal.scene);
  const most = Math.max(0, ...offered.map(({ id }) => counts[id] ?? 0));
  const winners = offered.filter(({ id }) => most > 0 && counts[id] === most);
  return winners.length === 1 ? (winners[0]?.id ?? null) : null;
}

const handsIn = (counts: Counts): number => Object.values(counts).reduce((a, b) => a + b, 0);

/**
 * One press forward. While the class talks the press only goes on with the story. At a fork the first press shows the counts and the second lets the majority's choice happen; with no
 * hands or a tie nothing happens until the trainer picks. Null: the rehearsal is over.
 */
export function roleplayForward(graph: ScenarioGraph, state: RoleplayState): RoleplayState | null {
  if (state.talk) return { ...state, talk: false };
  if (state.rehearsal.phase === 'choice') return forkForward(graph, state);
  const page = turnPage(graph, state, 1);
  if (page) return page;
  const on = stepRehearsal(graph, state, 'next');
  return on.rehearsal.phase === 'done' ? null : on;
}

function forkForward(graph: ScenarioGraph, state: RoleplayState): RoleplayState {
  const vote = openVote(state);
  if (!vote.revealed) return handsIn(vote.counts) > 0 ? withVote(state, { ...vote, revealed: true }) : state;
  const winner = majority(graph, state);
  return winner === null ? state : choose(graph, state, winner, 'class');
}

/** One press back: pages of the debrief first, counts hidden again before the story goes back. Null: already at its beginning. */
export function roleplayBackward(graph: ScenarioGraph, state: RoleplayState): RoleplayState | null {
  if (state.talk) return { ...state, talk: false };
  const vote = openVote(state);
  if (state.rehearsal.phase === 'choice' && vote.revealed)
    return withVote(state, { ...vote, revealed: false });
  const page = turnPage(graph, state, -1);
  if (page) return page;
  const before = stepRehearsal(graph, state, 'back');
  return before === state ? null : before;
}

/** Lets one choice happen. A choice that is not offered changes nothing. */
export function choose(
  graph: ScenarioGraph,
  state: RoleplayState,
  choice: string,
  by: 'class' | 'trainer',
): RoleplayState {
  const rehearsal = rehearse(graph, state.rehearsal, { type: 'choose', choice, via: by });
  if (rehearsal === state.rehearsal) return state;
  return {
    ...withVote(state, { ...openVote(state), revealed: true, chosen: choice, by }),
    rehearsal,
    talk: false,
    undo: [],
  };
}

/** Sets the hands for one choice of the open fork. */
export function countVotes(
  graph: ScenarioGraph,
  state: RoleplayState,
  choice: string,
  value: number,
): RoleplayState {
  if (state.rehearsal.phase !== 'choice') return state;
  const offered = choicesOf(graph, state.rehearsal.flags, state.rehearsal.scene);
  const vote = openVote(state);
  const before = vote.counts[choice] ?? 0;
  if (!offered.some(({ id }) => id === choice) || before === value) return state;
  return {
    ...withVote(state, { ...vote, counts: { ...vote.counts, [choice]: value } }),
    undo: [...state.undo, { of: vote.scene, option: choice, before }].slice(-UNDO_LENGTH),
  };
}

/** Adds or takes away one hand at the open fork; never below none. */
export function stepVotes(
  graph: ScenarioGraph,
  state: RoleplayState,
  choice: string,
  by: 1 | -1,
): RoleplayState {
  return countVotes(graph, state, choice, Math.max(0, (openVote(state).counts[choice] ?? 0) + by));
}

/** Takes the last count of the open fork back. */
export function undoVote(state: RoleplayState): RoleplayState {
  const last = state.undo.at(-1);
  const vote = openVote(state);
  if (state.rehearsal.phase !== 'choice' || !last || last.of !== vote.scene) return state;
  const counts = { ...vote.counts, [last.option]: last.before };
  return { ...withVote(state, { ...vote, counts }), undo: state.undo.slice(0, -1) };
}

/** Shows the counts of the open fork to the class. */
export function revealVote(state: RoleplayState): RoleplayState {
  const vote = openVote(state);
  return state.rehearsal.phase === 'choice' && !vote.revealed
    ? withVote(state, { ...vote, revealed: true })
    : state;
}

/** Plays again from the content note. What was played before is kept beside, with its votes. */
export function restartPlay(graph: ScenarioGraph, state: RoleplayState): RoleplayState {
  const rehearsal = rehearse(graph, state.rehearsal, { type: 'restart' });
  if (rehearsal === state.rehearsal) return state;
  const { rehearsal: played, votes } = state;
  const past = played.path.length > 0 ? [...state.past, { rehearsal: played, votes }] : state.past;
  const fresh = { ...NOTHING_YET, whatIf: state.whatIf };
  return { ...state, ...fresh, rehearsal: startRehearsal(graph), votes: [], undo: [], past };
}
