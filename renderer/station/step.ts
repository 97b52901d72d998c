import { choicesOf } from '../../scenarios/model/select.ts';
import type { StationOn } from './useStation.ts';

/** Ids of what can be chosen in the story now; none while nothing is asked there. */
export function choicesNow({ page, play }: StationOn): string[] {
  if (page !== 'story' || play?.rehearsal.phase !== 'choice') return [];
  const { scenario, rehearsal } = play;
  return choicesOf(scenario.graph, rehearsal.flags, rehearsal.scene).map(({ id }) => id);
}

/** The question that is on; undefined outside a quiz. */
export const itemNow = ({ page, quiz, at }: StationOn) => (page === 'quiz' ? quiz?.items[at] : undefined);

/** Names what is on, so that the focus goes where the next press belongs. */
export const stepOf = ({ page, part, at, play }: StationOn): string =>
  [page, part, at, play?.rehearsal.phase, play?.rehearsal.scene].join(' ');

/** False while something has to be picked before one can go on. */
export function isReady(on: StationOn, picked: string | null): boolean {
  const item = itemNow(on);
  if (item) return on.quiz?.answers[item.id] !== undefined;
  return choicesNow(on).length === 0 || picked !== null;
}

/** A choice that has happened and what was sent cannot be taken back: nothing is offered there that would do nothing. */
export function canGoBack({ page, part, parts, at, play }: StationOn): boolean {
  const isFirst = parts[0] === part;
  switch (page) {
    case 'check':
      return true;
    case 'quiz':
      return at > 0 || isFirst;
    case 'story':
      if (play?.rehearsal.phase === 'note') return isFirst;
      return !play?.rehearsal.stopped && play?.rehearsal.steps.at(-1)?.type !== 'choose';
    case 'look-back':
      return !play?.rehearsal.stopped;
    default:
      return false;
  }
}

/** Message id of the one large button. */
export function nextWords({ page, play }: StationOn): string {
  switch (page) {
    case 'welcome':
      return 'station.begin';
    case 'check':
      return 'station.quiz.send';
    case 'lost':
      return 'station.lost.again';
    case 'thanks':
      return 'station.next.person';
    case 'story':
      if (play?.rehearsal.phase === 'note') return 'station.ready';
      return play?.rehearsal.phase === 'choice' ? 'station.choose' : 'station.next';
    default:
      return 'station.next';
  }
}
