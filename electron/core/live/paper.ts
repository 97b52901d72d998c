import type { ChoicesBody, Fact, SeminarBody } from '../../contract/archive.ts';
import type { PaperSeminar } from '../../contract/channels.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { totalAttendance } from '../../contract/setup.ts';
import { settlePlay } from '../archive/play.ts';
import { StorageError } from '../files/errors.ts';
import { audienceOf } from './audience.ts';
import { type ClosingIds, envelopeOf, frozenBody } from './closing.ts';

/** The record of a seminar that was held on paper: nothing was timed, so every part has no time taken. */
function paperBody(paper: PaperSeminar, content: SeminarContent, appVersion: string): SeminarBody {
  const { setup, startedAt, remarks, tallies } = paper;
  const { id, title, minutes, segments } = content.programme;
  const opening = tallies.find(({ segment }) =>
    segments.some((plan) => plan.id === segment && plan.kind === 'quiz' && plan.when === 'opening'),
  );
  return {
    school: setup.school,
    date: setup.date,
    startedAt,
    kind: setup.kind,
    organisation: setup.organisation,
    trainer: setup.trainer,
    programme: { id, title, minutes },
    segments: segments.map((plan) => ({
      id: plan.id,
      kind: plan.kind,
      title: plan.title,
      plannedMinutes: plan.minutes,
      takenMs: null,
    })),
    groups: setup.groups,
    remarks,
    source: 'paper',
    openingForm: opening?.form ?? 'A',
    contentHash: content.hash,
    appVersion,
  };
}

/** What the class chose in role-plays; a part that stands twice was played again. Throws `impossible` as settlePlay. */
function paperPlays({ plays }: PaperSeminar, { programme, scenarios }: SeminarContent): ChoicesBody[] {
  return plays.flatMap(({ segment, decisions }, index) => {
    const plan = programme.segments.find(({ id }) => id === segment);
    const scenario = plan?.kind === 'roleplay' ? scenarios[plan.scenario] : undefined;
    if (plan?.kind !== 'roleplay' || !scenario)
      throw new StorageError('impossible', `${segment}: this programme has no such role-play.`);
    const play = plays.slice(0, index).filter((other) => other.segment === segment).length + 1;
    const settled = settlePlay(scenario.graph, decisions);
    const body = { segment, scenario: plan.scenario, mode: 'class', ...settled } as const;
    return [play > 1 ? { ...body, play } : body];
  });
}

/**
 * The facts of a seminar that was held on paper and is entered afterwards, sorted by their random ids. Throws StorageError
 * `impossible` where no way through a scenario leads to the choices.
 */
export function paperFacts(
  paper: PaperSeminar,
  content: SeminarContent,
  appVersion: string,
  ids: ClosingIds,
): Fact[] {
  const { seminar } = ids;
  const envelope = envelopeOf(ids);
  const facts: Fact[] = [
    { ...envelope(), id: seminar, kind: 'seminar', body: paperBody(paper, content, appVersion) },
    { ...envelope(), kind: 'content', body: frozenBody(content) },
  ];
  for (const { segment, form, items } of paper.tallies) {
    const plan = content.programme.segments.find(({ id }) => id === segment);
    if (plan?.kind !== 'quiz' || items.length === 0) continue;
    const { groups } = paper.setup;
    const counted = {
      mode: 'hands',
      ...audienceOf(groups),
      present: totalAttendance(groups).present,
    } as const;
    const body = { segment, quiz: plan.quiz, form, when: plan.when, ...counted, items };
    facts.push({ ...envelope(), kind: 'tally', body });
  }
  facts.push(
    ...paperPlays(paper, content).map((body) => ({ ...envelope(), kind: 'choices', body }) as const),
  );
  return facts.sort((a, b) => (a.id < b.id ? -1 : 1));
}
