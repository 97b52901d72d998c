import {
  type Scenario,
  type ScenarioGraph,
  type ScenarioText,
  scenarioSchema,
  scenarioTextSchema,
} from '../../../scenarios/model/schema.ts';

type Input = Parameters<typeof scenarioSchema.parse>[0];
type Scene = ScenarioGraph['scenes'][number];
export type Flags = Record<string, string>;

export const graphOf = (scenes: object[], rest: object = {}): ScenarioGraph =>
  scenarioSchema.parse({
    format: 1,
    id: 'sample',
    languages: ['vi'],
    ages: { from: 12, to: 15 },
    minutes: 8,
    characters: [
      { id: 'mai', role: 'self' },
      { id: 'caller', role: 'stranger' },
    ],
    start: (scenes[0] as { id: string }).id,
    scenes,
    ...rest,
  } satisfies Input);

const ending = (id: string, kind: 'safe' | 'late' | 'rescued') => ({
  id,
  medium: 'thought',
  messages: [{ id: 'm1', from: 'narrator' }],
  ending: { kind },
});

const decision = (layer: number, layers: number) => {
  const goto = layer === layers ? 'sort' : `s${layer + 1}`;
  const safe =
    layer === 2
      ? { id: 'tell', picture: 'tell-adult', rating: 'safe', act: 'tell-adult', set: { told: 'yes' }, goto }
      : { id: 'hang', picture: 'hang-up', rating: 'safe', act: 'hang-up', goto };
  const risky = {
    id: 'pay',
    picture: 'send-money',
    rating: 'risky',
    act: 'comply',
    set: layer === 2 ? {} : { sent: 'yes' },
    goto,
  };
  return {
    id: `s${layer}`,
    medium: 'voice-call',
    contact: 'caller',
    messages: [
      { id: 'm1', from: 'caller' },
      { id: 'm2', from: 'mai' },
    ],
    choices: layer % 2 === 0 ? [safe, risky] : [risky, safe],
  };
};

/** A good scenario: `layers` decisions one after the other, each of two options, and four endings chosen by flags. */
export const ladder = (layers: number): ScenarioGraph =>
  graphOf(
    [
      ...Array.from({ length: layers }, (_, index) => decision(index + 1, layers)),
      {
        id: 'sort',
        medium: 'thought',
        next: [
          { when: { told: 'yes', sent: 'no' }, goto: 'end-safe' },
          { when: { told: 'yes' }, goto: 'end-late' },
          { when: { sent: 'yes' }, goto: 'end-rescued' },
          { goto: 'end-alone' },
        ],
      },
      ending('end-safe', 'safe'),
      ending('end-late', 'late'),
      ending('end-rescued', 'rescued'),
      ending('end-alone', 'late'),
    ],
    {
      flags: {
        told: { values: ['no', 'yes'], start: 'no' },
        sent: { values: ['no', 'yes'], start: 'no' },
      },
    },
  );

const many = (word: string, count: number): string => Array(count).fill(word).join(' ');

/** In a scam the last message of every decision asks for something. */
const said = (scene: Scene, index: number, { nature }: ScenarioGraph): string =>
  nature === 'scam' && scene.choices && index === scene.messages.length - 1
    ? `[[${many('nói', 12)}|secrecy]]`
    : many('nói', 12);

const sceneText = (scene: Scene, graph: ScenarioGraph) => ({
  title: 'Cảnh',
  messages: Object.fromEntries(scene.messages.map(({ id }, index) => [id, said(scene, index, graph)])),
  ...(scene.choices
    ? {
        question: 'Em làm gì?',
        choices: Object.fromEntries(
          scene.choices.map(({ id }) => [id, { text: many('làm', 8), feedback: many('vì', 20) }]),
        ),
      }
    : {}),
  ...(scene.ending ? { ending: many('xong', 30) } : {}),
});

/** Words of about the usual length for every part of `graph`. */
export const textFor = (graph: ScenarioGraph): ScenarioText =>
  scenarioTextSchema.parse({
    title: 'Tình huống mẫu',
    summary: 'Tóm tắt',
    content_note: 'Ai cũng có thể bỏ qua.',
    characters: Object.fromEntries(graph.characters.map(({ id }) => [id, { name: `Bạn ${id}` }])),
    scenes: Object.fromEntries(graph.scenes.map((scene) => [scene.id, sceneText(scene, graph)])),
    debrief: {
      step_out: 'Mình ra khỏi vai.',
      tactic: 'Kẻ xấu ép em giữ kín.',
      turning_point: 'Lúc em kể.',
      todo: ['Cúp máy', 'Kể', 'Kiểm tra'],
      tell: ['Mẹ', 'Cô giáo'],
      questions: ['Vì sao?', 'Khi nào?'],
    },
  });

/** A scenario without any problem. Every call gives a fresh one, to be spoilt. */
export function goodScenario(): Scenario {
  const graph = ladder(5);
  return { graph, text: { vi: textFor(graph) } };
}

/** The good scenario in all three languages. */
export function inAllLanguages(): Required<Scenario['text']> & { scenario: Scenario } {
  const graph = { ...ladder(5), languages: ['vi' as const, 'en' as const, 'uk' as const] };
  const text = { vi: textFor(graph), en: textFor(graph), uk: textFor(graph) };
  return { ...text, scenario: { graph, text } };
}

export function sceneNamed(graph: ScenarioGraph, id: string): Scene {
  const scene = graph.scenes.find((candidate) => candidate.id === id);
  if (!scene) throw new Error(`no scene ${id} in the fixture`);
  return scene;
}

export function choiceNamed(graph: ScenarioGraph, scene: string, id: string) {
  const choice = sceneNamed(graph, scene).choices?.find((candidate) => candidate.id === id);
  if (!choice) throw new Error(`no choice ${id} in the fixture`);
  return choice;
}

export function wordsOf(text: ScenarioText, scene: string): ScenarioText['scenes'][string] {
  const words = text.scenes[scene];
  if (!words) throw new Error(`no words for ${scene} in the fixture`);
  return words;
}
