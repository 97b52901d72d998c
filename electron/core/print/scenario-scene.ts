import type { RequestTexts, ScenarioGraph, ScenarioText } from '../../../scenarios/model/schema.ts';
import { WAY_OUT } from '../../../scenarios/model/select.ts';
import { type Names, parseMessage, plain } from '../../../scenarios/model/words.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { escapeHtml } from '../reports/escape.ts';
import { together, wordsBlock } from './blocks.ts';
import type { Block } from './flow.ts';
import { markSvg, NUMBER_BOX } from './marks.ts';
import { textHeight } from './measure.ts';
import { PORTRAIT } from './paper.ts';
import type { Condition, PaperChoice, PaperPlan, PaperScene } from './scenario-plan.ts';
import { TYPES } from './type.ts';
import {
  ENDING_WORDS,
  GENUINE_ENDING_WORDS,
  LIGHT_WORDS,
  MEDIUM_WORDS,
  SCENARIO_WORDS,
} from './words/scenario.ts';
import { speaker } from './words/word.ts';

/** What a scene is printed with. `pageOf` gives the page of a scene by its number, or of the debrief for 0. */
export type SceneSetting = {
  plan: PaperPlan;
  nature: ScenarioGraph['nature'];
  text: ScenarioText;
  names: Names;
  self: string;
  requests: RequestTexts | null;
  locale: Locale;
  /** Letter of a box -> what has happened when it has a tick. */
  said: ReadonlyMap<string, string>;
  pageOf: (scene: number) => number;
};

/** Columns of a scene in millimetres: its number, then what is said; of an option: mark, words, hands, where to. */
const [NUMBER, MARK, HANDS, TO] = [16, 9, 27, 50];
const WIDTH = PORTRAIT.width - NUMBER;
/** Padding and line around a scene, and the least height of an option: that of its box, in millimetres. */
const [FRAME, BOX] = [6, 9];

const say = (setting: SceneSetting) => speaker(SCENARIO_WORDS, setting.locale);

/** One scene with everything that a trainer needs to play it, as one block that is never parted. */
export function sceneBlock(paper: PaperScene, setting: SceneSetting): Block<string> {
  const blocks = [
    ...headBlocks(paper, setting),
    ...messageBlocks(paper, setting),
    ...choiceBlocks(paper, setting),
    ...waysOn(paper, setting),
    ...endingBlocks(paper, setting),
    ...asideBlocks(paper, setting),
  ];
  return together(
    blocks,
    FRAME,
    (inner) =>
      `<section class="scene" data-scene="${paper.number}"><b class="scene-number">${paper.number}</b><div>${inner}</div></section>`,
  );
}

function headBlocks({ number, scene }: PaperScene, setting: SceneSetting): Block<string>[] {
  const medium = speaker(MEDIUM_WORDS, setting.locale)(scene.medium);
  const contact = scene.contact === undefined ? '' : (setting.names[scene.contact] ?? '');
  const about = [
    say(setting)('scene', { n: number }),
    medium,
    contact,
    scene.clock ?? '',
    ...onPhone(scene, setting),
  ];
  return [
    wordsBlock(about.filter((part) => part !== '').join(' · '), {
      type: 'small',
      gap: 'tight',
      width: WIDTH,
    }),
    wordsBlock(titleOf(scene.id, setting), { type: 'strong', gap: 'tight', width: WIDTH }),
  ];
}

/** What the pretend phone shows besides: how long the call has lasted, its charge, what nobody has looked at. */
function onPhone({ call_seconds, battery, unread }: PaperScene['scene'], setting: SceneSetting): string[] {
  const s = say(setting);
  return [
    ...(call_seconds === undefined ? [] : [s('lasted', { time: lasted(call_seconds) })]),
    ...(battery === undefined ? [] : [s('battery', { n: battery })]),
    ...(unread === undefined ? [] : [s('unread', { n: unread })]),
  ];
}

/** `12:05`, as a phone counts a call. */
const lasted = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const titleOf = (id: string, { text, names }: SceneSetting): string =>
  plain(text.scenes[id]?.title ?? id, names);

/** What is said, word by word, with who says it; requests are underlined. */
function messageBlocks({ scene }: PaperScene, setting: SceneSetting): Block<string>[] {
  return scene.messages.map(({ id, from, banner }) => {
    const name = from === 'narrator' ? say(setting)('narrator') : (setting.names[from] ?? from);
    const who = banner ? `${name} (${say(setting)('banner')})` : name;
    const runs = parseMessage(setting.text.scenes[scene.id]?.messages[id] ?? '', setting.names);
    const html = runs.map(({ text, redFlag }) => (redFlag ? `<u>${escapeHtml(text)}</u>` : escapeHtml(text)));
    const words = `${who}: ${runs.map(({ text }) => text).join('')}`;
    return wordsBlock(words, { gap: 'tight', width: WIDTH }, `<b>${escapeHtml(who)}:</b> ${html.join('')}`);
  });
}

function choiceBlocks(paper: PaperScene, setting: SceneSetting): Block<string>[] {
  if (paper.choices.length === 0) return [];
  const question = plain(setting.text.scenes[paper.scene.id]?.question ?? '', setting.names);
  const { countdown } = paper.scene;
  const hurry = countdown === undefined ? '' : ` (${say(setting)('countdown', { n: countdown })})`;
  const asked = `${say(setting)('ask')}: ${question}${hurry}`;
  return [
    wordsBlock(asked, { type: 'strong', width: WIDTH }),
    ...paper.choices.map((choice) => choiceBlock(paper, choice, setting)),
  ];
}

/** An option: mark, words, a box for the hands, where it leads; below, what to say and tick once it was chosen. */
function choiceBlock({ scene }: PaperScene, paper: PaperChoice, setting: SceneSetting): Block<string> {
  const s = say(setting);
  const words = setting.text.scenes[scene.id]?.choices?.[paper.choice.id];
  const only = paper.when.length === 0 ? '' : ` (${s('onlyIf', { when: whenWords(paper.when, setting) })})`;
  const text = plain(words?.text ?? paper.choice.id, setting.names) + only;
  const to = leadsTo(paper.to, setting);
  const orders = paper.ticks.map(({ letter, ticked }) => s(ticked ? 'tick' : 'untick', { letter }));
  const light = WAY_OUT.find((act) => act === paper.choice.act);
  const lit = light === undefined ? [] : [`${s('lantern')}: ${speaker(LIGHT_WORDS, setting.locale)(light)}.`];
  const feedback = [words?.feedback, words?.outcome]
    .map((said) => plain(said ?? '', setting.names))
    .filter((said) => said !== '')
    .join(' ');
  const answer = `${s(paper.choice.rating)}. ${feedback}`;
  const then = [...orders, ...lit].join(' ');
  const inner = WIDTH - MARK - HANDS - TO;
  const row = Math.max(
    BOX,
    ...[
      [text, inner],
      [to, TO],
    ].map(([run, width]) => textHeight(String(run), Number(width), TYPES.strong)),
  );
  const below = wordsBlock(
    [answer, then].join(' '),
    { type: 'small', width: WIDTH - MARK },
    `<b>${escapeHtml(s(paper.choice.rating))}.</b> ${escapeHtml(feedback)}${then === '' ? '' : ` <b>${escapeHtml(then)}</b>`}`,
  );
  return {
    item: `<div class="choice">${markSvg(paper.position)}<div><div class="choice-row t-strong"><span>${escapeHtml(text)}</span><span class="choice-hands">${NUMBER_BOX} ${escapeHtml(s('hands'))}</span><span class="to">${escapeHtml(to)}</span></div>${below.item}</div></div>`,
    height: row + below.height,
  };
}

/** "sang cảnh 5 (tr. 3)" */
const leadsTo = (scene: number, setting: SceneSetting): string =>
  `${say(setting)('to', { n: scene })} (${say(setting)('page', { n: setting.pageOf(scene) })})`;

/** A condition as a plain sentence. */
function whenWords(when: Condition, setting: SceneSetting): string {
  const s = say(setting);
  return when
    .map(({ letter, ticked }) =>
      ticked ? s('ticked', { letter, said: setting.said.get(letter) ?? '' }) : s('unticked', { letter }),
    )
    .join(s('and'));
}

function waysOn({ next }: PaperScene, setting: SceneSetting): Block<string>[] {
  const s = say(setting);
  return next.map(({ when, to }, index) => {
    const there = leadsTo(to, setting);
    const always = when.length === 0;
    const words = always
      ? s(index === 0 ? 'goOn' : 'otherwise', { to: there })
      : s('ifSo', { when: whenWords(when, setting), to: there });
    return wordsBlock(words, { type: 'strong', width: WIDTH });
  });
}

function endingBlocks({ scene }: PaperScene, setting: SceneSetting): Block<string>[] {
  if (!scene.ending) return [];
  const s = say(setting);
  const endings = setting.nature === 'genuine' ? GENUINE_ENDING_WORDS : ENDING_WORDS;
  const kind = speaker(endings, setting.locale)(scene.ending.kind, { name: setting.self });
  const told = plain(setting.text.scenes[scene.id]?.ending ?? '', setting.names);
  return [
    wordsBlock(`${s('ending')}: ${kind}`, { type: 'strong', gap: 'tight', width: WIDTH }),
    wordsBlock(told, { width: WIDTH }),
    wordsBlock(s('toDebrief', { page: setting.pageOf(0) }), { type: 'strong', width: WIDTH }),
  ];
}

/** For the trainer's eyes: the requests by name, and the notes. */
function asideBlocks({ scene }: PaperScene, setting: SceneSetting): Block<string>[] {
  const s = say(setting);
  const words = setting.text.scenes[scene.id];
  const flags = scene.messages
    .flatMap(({ id }) => parseMessage(words?.messages[id] ?? '', setting.names))
    .flatMap(({ text, redFlag }) => {
      const name = redFlag === null ? undefined : setting.requests?.[redFlag]?.[setting.locale].name;
      return name === undefined ? [] : [`“${text}” ${name}`];
    });
  const notes = plain(words?.notes ?? '', setting.names);
  return [
    ...(flags.length === 0 ? [] : [aside(s('flags'), flags.join(' · '))]),
    ...(notes === '' ? [] : [aside(s('notes'), notes)]),
  ];
}

const aside = (label: string, words: string): Block<string> =>
  wordsBlock(
    `${label}: ${words}`,
    { type: 'small', gap: 'tight', width: WIDTH },
    `<b>${escapeHtml(label)}:</b> ${escapeHtml(words)}`,
  );
