import type { RequestTexts, Scenario } from '../../../scenarios/model/schema.ts';
import { namesOf, plain } from '../../../scenarios/model/words.ts';
import type { Quiz } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { asciiSlug } from '../reports/file-name.ts';
import type { Printable } from './make.ts';
import type { Sheet } from './paper.ts';
import { quizSheets } from './quiz-paper.ts';
import { scenarioSheets } from './scenario-paper.ts';
import { renderSheets } from './sheet.ts';
import { ITEM_WORDS } from './words/items.ts';
import { speaker } from './words/word.ts';

type Setting = { locale: Locale; fontCss: string };

/** A role-play alone, with its map of pages and its debrief, as the emergency kit has it. */
export function printScenario(
  scenario: Scenario,
  requests: RequestTexts | null,
  { locale, fontCss }: Setting,
): Printable {
  const words = scenario.text[locale] ?? scenario.text.vi;
  const title = plain(words.title, namesOf(words));
  const sheets = scenarioSheets(scenario, { locale, requests, firstPage: 1 });
  return alone('scenario', { title, id: scenario.graph.id, sheets }, { locale, fontCss });
}

/** Both forms of a quiz, with their explanations. */
export function printQuiz(quiz: Quiz, { locale, fontCss }: Setting): Printable {
  const title = inLocale(quiz.title, locale);
  const sheets = (['A', 'B'] as const).flatMap((form) =>
    quizSheets({ quiz, form, when: 'closing', title, notes: '', locale }),
  );
  return alone('quiz', { title, id: quiz.id, sheets }, { locale, fontCss });
}

const NAMES = { scenario: 'tinh-huong', quiz: 'trac-nghiem' } as const;

function alone(
  kind: keyof typeof NAMES,
  { title, id, sheets }: { title: string; id: string; sheets: readonly Sheet[] },
  { locale, fontCss }: Setting,
): Printable {
  const say = speaker(ITEM_WORDS, locale);
  return {
    html: renderSheets({ title: `${say(kind)} · ${title}`, locale, sheets }, fontCss),
    pages: sheets.length,
    fileName: `${NAMES[kind]}_${asciiSlug(id)}_${locale}.pdf`,
  };
}
