import type { Scenario, ScenarioText, Scene } from '../../../scenarios/model/schema.ts';
import { namesOf, parseMessage, plain } from '../../../scenarios/model/words.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { markSvg } from '../print/marks.ts';
import { planScenario } from '../print/scenario-plan.ts';
import { ENDING_WORDS, GENUINE_ENDING_WORDS, MEDIUM_WORDS, SCENARIO_WORDS } from '../print/words/scenario.ts';
import { speaker } from '../print/words/word.ts';
import { escapeHtml } from '../reports/escape.ts';
import { debriefUnits } from './debrief.ts';
import { notesOf } from './parts.ts';
import { playGraph } from './play-graph.ts';
import { paperLeads, paperWays } from './play-paper.ts';
import { FLAME, SCENERY } from './scenery.ts';
import { canvas, paragraph, type Unit } from './unit.ts';
import { balanced, nameOf, sayer, withNames } from './voice.ts';

type Roleplay = Extract<Segment, { kind: 'roleplay' }>;

/** What the scenes of a role-play are written with. */
export type PlaySetting = {
  scenario: Scenario;
  text: ScenarioText;
  names: Readonly<Record<string, string>>;
  self: string;
  locale: Locale;
};

/** The language of a scenario's words: the one asked for, or Vietnamese. */
export const wordsOf = ({ text }: Scenario, locale: Locale): { text: ScenarioText; locale: Locale } => {
  const own = LOCALES.find((one) => one === locale && text[one] !== undefined);
  return { text: (own && text[own]) ?? text.vi, locale: own ?? 'vi' };
};

/** A role-play of the programme: the content note, the story as one unit that the script walks, looking back. */
export function playUnits(part: Roleplay, scenario: Scenario, locale: Locale): Unit[] {
  const { graph } = scenario;
  const { text, locale: spoken } = wordsOf(scenario, locale);
  const names = namesOf(text);
  const self = graph.characters.find(({ role }) => role === 'self')?.id ?? '';
  const setting = { scenario, text, names, self, locale };
  const title = plain(text.title, names);
  const say = sayer(locale);
  const sign = spoken === locale ? '' : `<i class="untranslated">${say('untranslated')}</i>`;
  const note: Unit = {
    kind: 'page',
    title,
    tone: 'paper',
    steps: 0,
    html: canvas(
      `<p class="eyebrow">${say('together')}</p><h1>${sign}${balanced(withNames(text.title, names))}</h1>${paragraph(withNames(text.content_note, names))}`,
      SCENERY,
    ),
    notes: notesOf(part, locale),
  };
  const plan = planScenario(graph);
  const scenes = plan.scenes.map((paper) => sceneHtml(paper.scene, paper, setting));
  const lights = `<p class="lights" role="img" aria-label="${say('lights', { n: 0 })}" data-said="${say('lights', { n: '#' })}">${FLAME.repeat(4)}</p>`;
  const story: Unit = {
    kind: 'play',
    title,
    tone: 'night',
    steps: 0,
    html: `<div class="canvas" lang="${spoken}">${scenes.join('')}${lights}</div>`,
    notes: '',
    data: { play: JSON.stringify(playGraph(graph)) },
  };
  return [note, story, ...debriefUnits(scenario, text, names, locale)];
}

type Paper = ReturnType<typeof planScenario>['scenes'][number];

/** One scene: the pretend phone at the left, what the class decides at the right; with its number for paper. */
function sceneHtml(scene: Scene, paper: Paper, setting: PlaySetting): string {
  const { text, names, locale } = setting;
  const words = text.scenes[scene.id];
  const notes = words?.notes === undefined ? '' : paragraph(withNames(words.notes, names));
  const number = speaker(SCENARIO_WORDS, locale)('scene', { n: paper.number });
  return `<div class="scene scene-${scene.medium}" data-scene="${escapeHtml(scene.id)}"><p class="scene-number paper-only">${escapeHtml(number)} · ${withNames(words?.title ?? '', names)}</p><div class="phone">${headHtml(scene, setting)}<div class="talk words"><div class="fit">${messagesHtml(scene, setting)}</div></div>${callHtml(scene)}</div>${sideHtml(scene, paper, setting)}${paperWays(paper, setting)}${endingHtml(scene, setting)}<div class="scene-notes" hidden>${notes}</div></div>`;
}

function headHtml(scene: Scene, { text, names, locale }: PlaySetting): string {
  const medium = escapeHtml(speaker(MEDIUM_WORDS, locale)(scene.medium));
  const contact = scene.contact === undefined ? null : scene.contact;
  const line = contact === null ? undefined : text.characters[contact]?.line;
  const badge = `<span class="badge">${escapeHtml(speaker(SCENARIO_WORDS, locale)('exercise'))}</span>`;
  const about = [line === undefined ? '' : escapeHtml(line), contact === null ? '' : medium].filter(
    (word) => word !== '',
  );
  const status = [
    scene.clock === undefined ? '' : `<span>${escapeHtml(scene.clock)}</span>`,
    scene.battery === undefined ? '' : `<span>${scene.battery} %</span>`,
  ].join('');
  return `<p class="status">${status}</p><div class="head"><span class="face" aria-hidden="true"><i></i><i></i></span><p class="who"><b>${contact === null ? medium : nameOf(contact, names)}</b><br>${about.join(' · ')}</p>${badge}</div>`;
}

function messagesHtml(scene: Scene, { text, names, self, locale }: PlaySetting): string {
  const talkers = new Set(scene.messages.map(({ from }) => from).filter((from) => from !== 'narrator'));
  return scene.messages
    .map(({ id, from, banner }) => {
      const runs = parseMessage(text.scenes[scene.id]?.messages[id] ?? '', tokens(names)).map(
        ({ text: run, redFlag }) => {
          const html = withNames(run, names);
          return redFlag === null ? html : `<u class="flag">${html}</u>`;
        },
      );
      const isNarrator = from === 'narrator';
      const kind = isNarrator ? 'narrator' : from === self ? 'self' : banner ? 'other banner' : 'other';
      // On paper everybody is named; on the screen only where the side of the bubble does not say who it is.
      const shown = !isNarrator && from !== self && (banner || talkers.size > 2 || from !== scene.contact);
      const who = isNarrator ? escapeHtml(speaker(SCENARIO_WORDS, locale)('narrator')) : nameOf(from, names);
      return `<div class="bubble bubble-${kind}"><b class="from${shown ? '' : ' paper-only'}">${who}: </b>${runs.join('')}</div>`;
    })
    .join('');
}

/** Names that stay placeholders, to be put in when the words are escaped. */
const tokens = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.keys(names).map((id) => [id, `{${id}}`]));

const HANDSET = 'M4 9c0-5 32-5 32 0v5l-9 2v-5c-4-2-10-2-14 0v5l-9-2Z';

/** The two buttons of a call, neutral: which of them is right is for the class to say. */
const callHtml = ({ medium }: Scene): string =>
  medium.endsWith('-call')
    ? `<p class="call screen-only" aria-hidden="true"><i><svg viewBox="0 0 40 24"><path d="${HANDSET}"/></svg></i><i><svg viewBox="0 0 40 24"><path transform="rotate(-110 20 12)" d="${HANDSET}"/></svg></i></p>`
    : '';

const VERDICTS = { safe: 'saidSafe', unsure: 'saidUnsure', risky: 'saidRisky' } as const;

function sideHtml(scene: Scene, paper: Paper, setting: PlaySetting): string {
  const { text, names, self, locale, scenario } = setting;
  const say = sayer(locale);
  const named = (key: Parameters<typeof say>[0]): string =>
    say(key, { name: '\ue000' }).replace('\ue000', nameOf(self, names));
  const words = text.scenes[scene.id];
  const quiet = `<div class="listen screen-only"><p class="eyebrow">${say('together')}</p><p class="goal">${named('helpName')}</p></div>`;
  if (scene.choices === undefined) return `<div class="side">${quiet}</div>`;
  const options = scene.choices.map((choice, place) => {
    const said = words?.choices?.[choice.id];
    const option = withNames(said?.text ?? choice.id, names);
    const outcome =
      said?.outcome === undefined
        ? ''
        : `<p class="outcome"><b>${say('outcome')}</b> ${withNames(said.outcome, names)}</p>`;
    const verdict =
      scenario.graph.nature === 'genuine' ? '' : `<p class="verdict">${named(VERDICTS[choice.rating])}</p>`;
    const chosen = `<p class="eyebrow screen-only">${say('classChose')}</p><p class="option option-${place + 1} chosen screen-only">${markSvg(place)}<span>${option}</span></p>`;
    const leads = paperLeads(paper, choice.id, setting);
    return `<li data-choice="${escapeHtml(choice.id)}"><button type="button" class="option option-${place + 1}">${markSvg(place)}<span>${option}</span></button>${leads}<div class="answer"><div class="fit">${chosen}${verdict}<p>${withNames(said?.feedback ?? '', names)}</p>${outcome}</div></div></li>`;
  });
  return `<div class="side">${quiet}<div class="ask words"><div class="fit"><p class="eyebrow screen-only">${say('classChooses')}</p><h2>${balanced(withNames(words?.question ?? '', names))}</h2><ol class="options">${options.join('')}</ol></div></div></div>`;
}

function endingHtml(scene: Scene, { scenario, text, names, self, locale }: PlaySetting): string {
  if (!scene.ending) return '';
  const endings = scenario.graph.nature === 'genuine' ? GENUINE_ENDING_WORDS : ENDING_WORDS;
  const title = escapeHtml(speaker(endings, locale)(scene.ending.kind, { name: '\ue000' })).replace(
    '\ue000',
    nameOf(self, names),
  );
  return `<div class="ending"><div class="words"><div class="fit"><p class="eyebrow">${sayer(locale)('ended')}</p><h1>${title}</h1>${paragraph(withNames(text.scenes[scene.id]?.ending ?? '', names))}</div></div>${SCENERY}</div>`;
}
