import type { SeminarContent } from '../../../electron/contract/content.ts';
import { NOTHING_LEFT_OUT } from '../../../electron/contract/left-out.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { NO_STATION } from '../../../electron/contract/station.ts';
import { NOTHING_YET } from '../../../electron/contract/story.ts';
import { type Rehearsal, rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import type { RequestTexts, Scenario, ScenarioGraph } from '../../../scenarios/model/schema.ts';
import type { Contact } from '../../../slides/model/contacts.ts';
import type { Locale } from '../../../slides/model/text.ts';

/** Values of the flags with which a scene is begun. */
export type Flags = Readonly<Record<string, string>>;

/** The graph as if the story began in `scene` with these flags; a value that a flag does not have is its own start. */
export function beginningAt(graph: ScenarioGraph, scene: string, flags: Flags): ScenarioGraph {
  const started = Object.entries(graph.flags).map(([name, flag]) => {
    const wanted = flags[name];
    return [name, wanted !== undefined && flag.values.includes(wanted) ? { ...flag, start: wanted } : flag];
  });
  return { ...graph, start: scene, flags: Object.fromEntries(started) };
}

/** A play of `graph` on its first message: the content note is passed over, it is read in class only. */
export const playFrom = (graph: ScenarioGraph): Rehearsal =>
  rehearse(graph, startRehearsal(graph), { type: 'next' });

const PART = { kind: 'roleplay', id: 'thu', minutes: 10 } as const;

/** Content and seminar of nobody, for the stage's own drawing to show one moment of a scenario. Nothing of it is kept. */
export function previewOf(
  scenario: Scenario,
  rehearsal: Rehearsal,
  locale: Locale,
  { requests, contacts }: { requests: RequestTexts | null; contacts: Contact[] },
): { content: SeminarContent; seminar: Seminar } {
  const { id } = scenario.graph;
  const title = { vi: scenario.text.vi.title };
  const content: SeminarContent = {
    programme: {
      ...{ format: 1, id: 'thu', languages: [locale], title, summary: title, audience: 'thcs', minutes: 10 },
      materials: [],
      segments: [{ ...PART, title, scenario: id }],
    },
    ...{ decks: {}, quizzes: {}, scenarios: { [id]: scenario }, contacts, sources: [], requests, hash: '' },
  };
  const seminar: Seminar = {
    ...{ id: '', contentHash: '', appVersion: '', openingForm: 'A', stage: 'running', segment: 0 },
    setup: {
      ...{
        programmeId: 'thu',
        locale,
        date: '2026-01-01',
        kind: 'outreach',
        groups: [],
        keeping: 'unrecorded',
      },
      school: { name: '', provinceCode: '', provinceName: '', communeCode: '', communeName: '' },
      ...{ trustedAdult: '', communePolice: '', organisation: '', trainer: '' },
    },
    segments: [{ kind: 'roleplay', rehearsal, votes: [], undo: [], past: [], names: {}, ...NOTHING_YET }],
    ...{ startedAt: 0, spentMs: [0], pieceMs: {}, enteredAt: 0, lastActionAt: 0, awayMs: 0 },
    audience: { cover: 'none', pause: null, held: null },
    ...{ leftOut: NOTHING_LEFT_OUT, endsAt: null, countdown: true },
    station: NO_STATION,
    dealt: null,
    answering: { cards: {}, sheets: {} },
    box: [],
    remarks: { remarks: '', difficulties: '', proposals: '' },
  };
  return { content, seminar };
}
