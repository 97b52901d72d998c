import { debriefSteps, type Rehearsal, type RehearsalEvent, type RehearsalStep } from './rehearsal.ts';
import type { Choice, ScenarioGraph, Scene } from './schema.ts';
import { choicesOf, lanternOf, nextOf, sceneById } from './select.ts';

// The one door of a rehearsal: its data, its events and what a screen reads from it.
export {
  debriefSteps,
  type Rehearsal,
  type RehearsalEvent,
  rehearsalSchema,
} from './rehearsal.ts';
export { type ConversationItem, choicesOf, conversation, sceneOf } from './select.ts';

/**
 * The rehearsal before anything is shown: the content note is on, the class has not agreed yet.
 * Takes a graph that passed the checker.
 */
export function startRehearsal(graph: ScenarioGraph): Rehearsal {
  return {
    phase: 'note',
    scene: graph.start,
    shown: 0,
    flags: Object.fromEntries(Object.entries(graph.flags).map(([name, flag]) => [name, flag.start])),
    redFlags: false,
    trail: [],
    path: [],
    chosen: null,
    debriefStep: 0,
    lit: 0,
    stopped: false,
    steps: [],
  };
}

/**
 * The state after `event`; pure. An event that makes no sense now gives back the very same object.
 *
 * - `next`: the next message; after the last one the choice, the next scene or the ending; after feedback the scene
 *   that the choice leads to; then each step of the debrief, then `done`.
 * - `choose`: takes one of the options offered; its feedback is on until `next`.
 * - `flags`: shows or hides the red flags of what was said so far.
 * - `skip`: all messages of this scene at once, then as `next`.
 * - `stop`: straight to the debrief. Before an ending the rehearsal is marked as stopped.
 * - `restart`: from the content note again.
 * - `back`: exactly the state before the last event, `restart` and `stop` included. Showing red flags is not a step
 *   of its own: going back also undoes what was shown or hidden since.
 */
export function rehearse(graph: ScenarioGraph, state: Rehearsal, event: RehearsalEvent): Rehearsal {
  if (event.type === 'back') return back(graph, state);
  const after = step(graph, state, event);
  return after === state ? state : { ...after, steps: [...state.steps, event] };
}

function back(graph: ScenarioGraph, state: Rehearsal): Rehearsal {
  const last = state.steps.findLastIndex(({ type }) => type !== 'flags');
  if (last < 0) return state;
  const kept = state.steps.slice(0, last);
  return kept.reduce<Rehearsal>((before, event) => rehearse(graph, before, event), startRehearsal(graph));
}

function step(graph: ScenarioGraph, state: Rehearsal, event: RehearsalStep): Rehearsal {
  switch (event.type) {
    case 'next':
      return next(graph, state);
    case 'choose':
      return choose(graph, state, event.choice, event.via);
    case 'flags':
      return isPlaying(state) && state.redFlags !== event.on ? { ...state, redFlags: event.on } : state;
    case 'skip':
      return state.phase === 'scene' ? afterMessages(graph, state) : state;
    case 'stop':
      return stop(state);
    case 'restart':
      return state.phase === 'note' ? state : startRehearsal(graph);
  }
}

const isPlaying = ({ phase }: Rehearsal): boolean =>
  phase === 'scene' || phase === 'choice' || phase === 'feedback' || phase === 'ending';

function next(graph: ScenarioGraph, state: Rehearsal): Rehearsal {
  switch (state.phase) {
    case 'note':
      return enter(graph, state, graph.start);
    case 'scene':
      return nextMessage(graph, state);
    case 'feedback':
      return followChoice(graph, state);
    case 'ending':
      return { ...state, phase: 'debrief', debriefStep: 0 };
    case 'debrief':
      return state.debriefStep + 1 < debriefSteps.length
        ? { ...state, debriefStep: state.debriefStep + 1 }
        : { ...state, phase: 'done' };
    case 'choice':
    case 'done':
      return state;
  }
}

function nextMessage(graph: ScenarioGraph, state: Rehearsal): Rehearsal {
  const scene = sceneById(graph, state.scene);
  if (!scene) return state;
  return state.shown < scene.messages.length
    ? { ...state, shown: state.shown + 1 }
    : afterMessages(graph, state);
}

/** All messages shown, then what comes after them. */
function afterMessages(graph: ScenarioGraph, state: Rehearsal): Rehearsal {
  const scene = sceneById(graph, state.scene);
  if (!scene) return state;
  const shown = scene.messages.length;
  if (scene.choices) return { ...state, phase: 'choice', shown };
  if (scene.ending) return { ...state, phase: 'ending', shown };
  const target = nextOf(scene, state.flags);
  const entered = target === undefined ? state : enter(graph, { ...state, shown }, target);
  return entered.trail.length > state.trail.length ? entered : state;
}

function choose(graph: ScenarioGraph, state: Rehearsal, id: string, via: 'class' | 'trainer'): Rehearsal {
  if (state.phase !== 'choice') return state;
  const chosen = choicesOf(graph, state.flags, state.scene).find((choice) => choice.id === id);
  if (!chosen) return state;
  const path = [...state.path, { scene: state.scene, choice: id, via }];
  return {
    ...state,
    phase: 'feedback',
    chosen: { scene: state.scene, choice: id },
    path,
    lit: lanternOf(graph, { path }),
  };
}

function followChoice(graph: ScenarioGraph, state: Rehearsal): Rehearsal {
  const choice = chosenOf(graph, state);
  if (!choice) return state;
  const flags = { ...state.flags, ...choice.set };
  const entered = enter(graph, { ...state, flags }, choice.goto);
  return entered.trail.length > state.trail.length ? entered : state;
}

const chosenOf = (graph: ScenarioGraph, { chosen }: Rehearsal): Choice | undefined =>
  chosen === null
    ? undefined
    : sceneById(graph, chosen.scene)?.choices?.find((choice) => choice.id === chosen.choice);

/**
 * Enters scene `id` with its first message shown. A scene that says and asks nothing only decides where to go on,
 * so it is passed at once, and an ending without messages shows its ending at once: no press does nothing.
 */
function enter(graph: ScenarioGraph, state: Rehearsal, id: string): Rehearsal {
  const trail = [...state.trail];
  let target: string | undefined = id;
  // Flags do not change on the way, so more silent scenes in a row than there are scenes would be a circle.
  for (let hops = 0; hops <= graph.scenes.length; hops += 1) {
    const scene: Scene | undefined = target === undefined ? undefined : sceneById(graph, target);
    if (!scene) return state;
    trail.push(scene.id);
    if (scene.messages.length > 0 || scene.choices || scene.ending) {
      const phase = scene.messages.length === 0 && scene.ending ? 'ending' : 'scene';
      const shown = Math.min(1, scene.messages.length);
      return { ...state, phase, scene: scene.id, shown, trail, chosen: null, redFlags: false };
    }
    target = nextOf(scene, state.flags);
  }
  return state;
}

function stop(state: Rehearsal): Rehearsal {
  if (state.phase === 'debrief' || state.phase === 'done') return state;
  return { ...state, phase: 'debrief', debriefStep: 0, stopped: state.phase !== 'ending' };
}
