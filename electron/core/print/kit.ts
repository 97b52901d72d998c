import type { CompiledSlide } from '../../../slides/model/deck.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { escapeHtml } from '../reports/escape.ts';
import { quizPartsOf } from './forms.ts';
import { spokenSheets } from './handout.ts';
import { activitySheets, contactsSheet } from './lines-paper.ts';
import type { Sheet } from './paper.ts';
import type { ReadMedia } from './pictures.ts';
import { pocketSheet } from './pocket.ts';
import { keySlides, posterSheets } from './posters.ts';
import { quizSheets } from './quiz-paper.ts';
import { recordSheets } from './record.ts';
import { scenarioSheets } from './scenario-paper.ts';
import { slidesOfPart } from './slides.ts';
import { KIT_WORDS } from './words/kit.ts';
import { POCKET_WORDS } from './words/pocket.ts';
import { speaker } from './words/word.ts';

type Setting = { locale: Locale; media: ReadMedia };
type Printed = {
  title: string;
  minutes: number | null;
  kind: Segment['kind'] | null;
  from: number;
  sheets: Sheet[];
};

/** Everything to hold a programme without electricity, in the order in which it is needed, behind one page that says so. */
export function kitSheets(content: SeminarContent, setting: Setting): Sheet[] {
  const { locale } = setting;
  const printed: Printed[] = [];
  // The cover is page 1.
  let page = 2;
  const add = (title: string, part: Segment | null, make: (from: number) => Sheet[]): void => {
    const sheets = make(page);
    printed.push({ title, minutes: part?.minutes ?? null, kind: part?.kind ?? null, from: page, sheets });
    page += sheets.length;
  };
  for (const part of content.programme.segments)
    add(inLocale(part.title, locale), part, (from) => partSheets(content, part, from, setting));
  const s = speaker(POCKET_WORDS, locale);
  add(s('title'), null, () => [pocketSheet(content, locale)]);
  add(s('recordTitle'), null, () => recordSheets(content, locale));
  return [cover(content, printed, locale), ...printed.flatMap(({ sheets }) => sheets)];
}

function partSheets(content: SeminarContent, part: Segment, from: number, setting: Setting): Sheet[] {
  const { locale } = setting;
  switch (part.kind) {
    case 'deck':
      return deckSheets(slidesOfPart(content, part), inLocale(part.title, locale), setting);
    case 'quiz': {
      const found = quizPartsOf(content).find((one) => one.part.id === part.id);
      const notes = part.notes ? inLocale(part.notes, locale) : '';
      return found
        ? quizSheets({ ...found, when: part.when, title: inLocale(part.title, locale), notes, locale })
        : [];
    }
    case 'roleplay': {
      const scenario = content.scenarios[part.scenario];
      return scenario
        ? scenarioSheets(scenario, { locale, requests: content.requests, firstPage: from })
        : [];
    }
    case 'activity':
      return activitySheets(part, locale);
    case 'contacts':
      return [contactsSheet(part, content.contacts, locale)];
    case 'break':
      return [];
  }
}

/** Posters of the slides that matter most, and what there is to say to each slide. */
function deckSheets(slides: readonly CompiledSlide[], title: string, setting: Setting): Sheet[] {
  const foot = speaker(KIT_WORDS, setting.locale)('spoken', { title });
  return [
    ...posterSheets(keySlides(slides), setting),
    ...spokenSheets(slides, setting).map((sheet) => ({ ...sheet, foot })),
  ];
}

function cover({ programme }: SeminarContent, printed: readonly Printed[], locale: Locale): Sheet {
  const say = speaker(KIT_WORDS, locale);
  const take = ({ kind, from, sheets }: Printed): string => {
    if (sheets.length === 0) return say(kind === 'break' ? 'rest' : 'nothing');
    return sheets.length === 1
      ? say('pages', { n: from })
      : say('pagesTo', { n: from, to: from + sheets.length - 1 });
  };
  const rows = (parts: readonly Printed[]): string =>
    parts
      .map(
        (one) =>
          `<tr><td>${escapeHtml(one.title)}</td><td class="right">${one.minutes === null ? '' : `${one.minutes}′`}</td><td class="right">${escapeHtml(take(one))}</td></tr>`,
      )
      .join('');
  const heads = (['part', 'minutes', 'take'] as const)
    .map((key) => `<th>${escapeHtml(say(key))}</th>`)
    .join('');
  const boxes = (['enrolled', 'present', 'absent', 'started', 'ended'] as const).map(
    (key) => `<span>${escapeHtml(say(key))}<i></i></span>`,
  );
  return {
    html: `<div class="cover"><h1>${escapeHtml(say('title'))}</h1><p class="lead"><b>${escapeHtml(inLocale(programme.title, locale))}</b></p><p class="lead">${escapeHtml(say('lead'))}</p>
<table class="plan"><thead><tr>${heads}</tr></thead><tbody>${rows(printed.filter(({ kind }) => kind !== null))}</tbody><tbody><tr><th colspan="3">${escapeHtml(say('also'))}</th></tr>${rows(printed.filter(({ kind }) => kind === null))}</tbody></table>
<h2>${escapeHtml(say('attendance'))}</h2><div class="boxes">${boxes.join('')}</div></div>`,
  };
}
