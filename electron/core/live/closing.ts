import { sceneOf } from '../../../scenarios/model/select.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import {
  type ChoicesBody,
  type Fact,
  LONGEST_MS,
  type SeminarBody,
  type TallyBody,
} from '../../contract/archive.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { SegmentStateOf, Seminar } from '../../contract/seminar.ts';
import { totalAttendance } from '../../contract/setup.ts';
import { canonicalJson } from '../archive/canonical.ts';
import { audienceOf } from './audience.ts';
import { responseBodies } from './responses.ts';
import { playedContent, stationBodies } from './station-facts.ts';
import { settle } from './timing.ts';

/** `HH:MM` of a moment by the laptop's own time zone. */
export function clockTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}

/** The record of the seminar itself; without the trusted adult and telephone numbers, which stay on the laptop. */
export function seminarBody(state: Seminar, content: SeminarContent, at: number): SeminarBody {
  const { setup } = state;
  const { programme } = content;
  const spent = state.stage === 'closing' ? state.spentMs : settle(state, at).spentMs;
  return {
    school: setup.school,
    date: setup.date,
    startedAt: clockTime(state.startedAt),
    kind: setup.kind,
    organisation: setup.organisation,
    trainer: setup.trainer,
    programme: { id: programme.id, title: programme.title, minutes: programme.minutes },
    segments: programme.segments.map((segment, index) => ({
      id: segment.id,
      kind: segment.kind,
      title: segment.title,
      plannedMinutes: segment.minutes,
      takenMs: Math.min(spent[index] ?? 0, LONGEST_MS) || null,
    })),
    groups: setup.groups,
    remarks: state.remarks,
    source: 'live',
    openingForm: state.openingForm,
    contentHash: content.hash,
    appVersion: state.appVersion,
  };
}

/** What the class said together to one quiz: hands that were counted and, apart, where a hall stood. */
function tallyBodies(
  state: Seminar,
  plan: Extract<Segment, { kind: 'quiz' }>,
  quiz: SegmentStateOf<'quiz'>,
): TallyBody[] {
  const counted = Object.entries(quiz.tallies)
    .filter(([, counts]) => Object.values(counts).some((n) => n > 0))
    .map(([item, counts]) => ({ item, counts }));
  const stood = Object.entries(quiz.stance).map(([item, most]) => ({ item, counts: {}, most }));
  const around = {
    ...{ segment: plan.id, quiz: plan.quiz, form: quiz.form, when: plan.when },
    ...audienceOf(state.setup.groups),
    present: totalAttendance(state.setup.groups).present,
  };
  return [
    { ...around, mode: 'hands' as const, items: counted },
    { ...around, mode: 'stance' as const, items: stood },
  ].filter(({ items }) => items.length > 0);
}

type Play = Pick<SegmentStateOf<'roleplay'>, 'rehearsal' | 'votes'>;

/** What the class chose in one play of a role-play, null when it never came to a choice. `play` counts from 1. */
function choicesBody(
  content: SeminarContent,
  plan: Extract<Segment, { kind: 'roleplay' }>,
  { rehearsal, votes }: Play,
  play: number,
): ChoicesBody | null {
  const scenario = content.scenarios[plan.scenario];
  if (!scenario || rehearsal.path.length === 0) return null;
  return {
    segment: plan.id,
    ...(play > 1 ? { play } : {}),
    scenario: plan.scenario,
    mode: 'class',
    decisions: rehearsal.path.map(({ scene, choice, via }, index) => ({
      scene,
      counts: votes[index]?.scene === scene ? (votes[index]?.counts ?? {}) : {},
      chosen: choice,
      by: via,
    })),
    ending: sceneOf(scenario.graph, rehearsal).ending ? rehearsal.scene : null,
    stopped: rehearsal.stopped,
    lit: rehearsal.lit,
  };
}

/** Ids of what a closing writes: one for the seminar, a fresh random one for each other fact. */
export type ClosingIds = { seminar: string; next: () => string };

/** Makes what stands around each fact of a seminar, with a fresh id. */
export const envelopeOf = (ids: ClosingIds) => () => ({
  id: ids.next(),
  seminar: ids.seminar,
  parent: null,
  simulated: false,
});

/** The content as it is frozen with the facts: under its hash, in canonical form. */
export function frozenBody({ hash, ...frozen }: SeminarContent): { hash: string; json: string } {
  return { hash, json: canonicalJson(frozen) };
}

/**
 * The facts that a finished seminar leaves, sorted by their random ids. `at` (ms since 1970) closes the account of the
 * part that is on. Nothing of order, time of an answer or card gets here.
 */
export function closingFacts(state: Seminar, shown: SeminarContent, at: number, ids: ClosingIds): Fact[] {
  const { seminar } = ids;
  const content = playedContent(state, shown);
  const envelope = envelopeOf(ids);
  const facts: Fact[] = [
    { ...envelope(), id: seminar, kind: 'seminar', body: seminarBody(state, content, at) },
    { ...envelope(), kind: 'content', body: frozenBody(content) },
  ];
  content.programme.segments.forEach((plan, index) => {
    const segment = state.segments[index];
    if (plan.kind === 'quiz' && segment?.kind === 'quiz') {
      for (const body of tallyBodies(state, plan, segment))
        facts.push({ ...envelope(), kind: 'tally', body });
    }
    if (plan.kind === 'roleplay' && segment?.kind === 'roleplay') {
      [...segment.past, segment].forEach((played, play) => {
        const body = choicesBody(content, plan, played, play + 1);
        if (body) facts.push({ ...envelope(), kind: 'choices', body });
      });
    }
  });
  for (const body of responseBodies(state, content)) facts.push({ ...envelope(), kind: 'response', body });
  for (const body of stationBodies(state, content)) facts.push({ ...envelope(), kind: 'choices', body });
  return facts.sort((a, b) => (a.id < b.id ? -1 : 1));
}
