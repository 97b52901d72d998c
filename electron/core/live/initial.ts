import { startRehearsal } from '../../../scenarios/model/play.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import type { FormName } from '../../../slides/model/quiz.ts';
import { NO_ANSWERS, NOTHING_ANSWERED } from '../../contract/answering.ts';
import { EMPTY_BOX } from '../../contract/box.ts';
import { leftOutAtStart } from '../../contract/cases.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { SegmentState, Seminar } from '../../contract/seminar.ts';
import type { Setup } from '../../contract/setup.ts';
import { NO_STATION } from '../../contract/station.ts';
import { NOTHING_YET } from '../../contract/story.ts';

const otherForm = (form: FormName): FormName => (form === 'A' ? 'B' : 'A');

/** A part of the programme before anybody has been there. */
export function initialSegment(
  content: SeminarContent,
  segment: Segment,
  openingForm: FormName,
): SegmentState {
  switch (segment.kind) {
    case 'deck':
      return { kind: 'deck', step: 0 };
    case 'quiz': {
      const form = segment.when === 'opening' ? openingForm : otherForm(openingForm);
      const mode = segment.mode ?? content.quizzes[segment.quiz]?.mode ?? 'hands';
      return {
        kind: 'quiz',
        form,
        phase: 'intro',
        item: 0,
        tallies: {},
        undo: [],
        mode,
        ...NOTHING_ANSWERED,
      };
    }
    case 'roleplay': {
      const scenario = content.scenarios[segment.scenario];
      if (!scenario) throw new Error(`The frozen content lacks the scenario "${segment.scenario}".`);
      return {
        kind: 'roleplay',
        rehearsal: startRehearsal(scenario.graph),
        votes: [],
        undo: [],
        past: [],
        names: {},
        ...NOTHING_YET,
      };
    }
    case 'activity':
      return { kind: 'activity', phase: 'intro', round: 0, timer: { startedAt: null, leftMs: 0 } };
    case 'break':
      return { kind: 'break', timer: { startedAt: null, leftMs: segment.minutes * 60_000 } };
    case 'contacts':
      return { kind: 'contacts' };
  }
}

/** What a new seminar is made of; `openingForm` is drawn by the caller, `at` is ms since 1970. */
export type Beginning = {
  id: string;
  setup: Setup;
  content: SeminarContent;
  openingForm: FormName;
  appVersion: string;
  at: number;
};

/** The seminar on its first step. Throws when the content is not complete, which freezing has ruled out. */
export function startSeminar({ id, setup, content, openingForm, appVersion, at }: Beginning): Seminar {
  const segments = content.programme.segments.map((segment) => initialSegment(content, segment, openingForm));
  return {
    id,
    contentHash: content.hash,
    appVersion,
    setup,
    openingForm,
    startedAt: at,
    stage: 'running',
    segment: 0,
    segments,
    spentMs: segments.map(() => 0),
    pieceMs: {},
    enteredAt: at,
    lastActionAt: at,
    awayMs: 0,
    audience: { cover: 'none', pause: null, held: null },
    leftOut: leftOutAtStart(content, setup),
    endsAt: null,
    countdown: true,
    station: NO_STATION,
    answering: NO_ANSWERS,
    dealt: null,
    box: EMPTY_BOX,
    remarks: { remarks: '', difficulties: '', proposals: '' },
  };
}
