import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type {
  ChoicesBody,
  Counts,
  Fact,
  ResponseBody,
  SeminarBody,
  TallyBody,
} from '../../contract/archive.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { Cell, DifferenceRow } from '../../contract/decisions.ts';
import { canonicalJson } from '../archive/canonical.ts';
import { EVENT_NAMES, STOPPED_NAMES } from './names.ts';
import { plainWords } from './rehearsals.ts';
import { wordsOf } from './scenario-words.ts';

/** Where words come from: the frozen content, null where it is not in the archive, and the language. */
export type WordSource = { content: Pick<SeminarContent, 'quizzes' | 'scenarios'> | null; locale: Locale };

type Line = Pick<DifferenceRow, 'field' | 'about'> & { cell: Cell };

const line = (field: Line['field'], cell: Cell, about = ''): Line => ({ field, about, cell });
/** What nobody wrote reads as not there. */
const words = (text: string): Cell => (text === '' ? null : text);

function seminarLines(body: SeminarBody, { locale }: WordSource): Line[] {
  const { school, remarks } = body;
  const title = (text: SeminarBody['programme']['title']): string => inLocale(text, locale);
  return [
    line('school', words(school.name)),
    line('place', words([school.communeName, school.provinceName].filter((name) => name !== '').join(', '))),
    line('date', body.date),
    line('startedAt', body.startedAt),
    line('kind', EVENT_NAMES[locale][body.kind]),
    line('organisation', words(body.organisation)),
    line('trainer', words(body.trainer)),
    line('programme', title(body.programme.title)),
    ...body.groups.flatMap(({ name, enrolled, present }, index) => {
      const about = name === '' ? String(index + 1) : name;
      return [line('enrolled', enrolled, about), line('present', present, about)];
    }),
    ...body.segments.map(({ title: part, takenMs }) =>
      line('minutes', takenMs === null ? null : Math.round(takenMs / 60_000), title(part)),
    ),
    line('remarks', words(remarks.remarks)),
    line('difficulties', words(remarks.difficulties)),
    line('proposals', words(remarks.proposals)),
  ];
}

const handsOf = (
  counts: Counts,
  order: readonly string[],
  chosen: string | null,
  wordOf: (id: string) => string,
): Cell => {
  const ids = [...new Set([...order, ...Object.keys(counts).toSorted()])];
  return ids.map((id) => ({ label: wordOf(id), count: counts[id] ?? null, chosen: id === chosen }));
};

function tallyLines(body: TallyBody, { content, locale }: WordSource): Line[] {
  const quiz = content?.quizzes[body.quiz];
  return [
    line('form', body.form),
    line('asked', body.present),
    ...body.items.map(({ item: id, counts, most }) => {
      const item = quiz?.items.find((one) => one.id === id);
      const wordOf = (option: string): string => {
        const text = item?.options.find((one) => one.id === option)?.text;
        return text === undefined ? option : inLocale(text, locale);
      };
      const order = item?.options.map((option) => option.id) ?? [];
      const about = item === undefined ? id : inLocale(item.question, locale);
      return line('item', handsOf(counts, order, most ?? null, wordOf), about);
    }),
  ];
}

function choicesLines(body: ChoicesBody, { content, locale }: WordSource): Line[] {
  const scenario = content?.scenarios[body.scenario];
  const { titleOf, choiceOf } = wordsOf(scenario?.text[locale] ?? scenario?.text.vi, STOPPED_NAMES[locale]);
  return [
    ...body.decisions.map(({ scene, counts, chosen }, index) => {
      const ids = chosen === null || chosen in counts ? [] : [chosen];
      const cell = handsOf(counts, ids, chosen, (choice) => choiceOf(scene, choice));
      return line('fork', cell, `${index + 1}. ${titleOf(scene)}`);
    }),
    line('ending', body.ending === null ? STOPPED_NAMES[locale] : titleOf(body.ending)),
    line('lit', body.lit),
  ];
}

/** Of one participant's answers only how many there are: what somebody answered is nobody's to compare. */
const responseLines = ({ forms }: ResponseBody): Line[] => [
  line(
    'answered',
    forms.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0),
  ),
];

function linesOf(fact: Fact, source: WordSource): Line[] {
  if (fact.kind === 'seminar') return seminarLines(fact.body, source);
  if (fact.kind === 'tally') return tallyLines(fact.body, source);
  if (fact.kind === 'choices') return choicesLines(fact.body, source);
  return fact.kind === 'response' ? responseLines(fact.body) : [];
}

const keyOf = ({ field, about }: Line): string => `${field} ${about}`;

/**
 * What is not the same in all of several versions of one record, field by field in words. Where they differ in something
 * that no field shows, one row `other` says so; empty where they say the same.
 */
export function differences(versions: readonly Fact[], source: WordSource): DifferenceRow[] {
  const all = versions.map((fact) => new Map(linesOf(fact, source).map((one) => [keyOf(one), one])));
  const keys = new Map(all.flatMap((lines) => [...lines]));
  const rows = [...keys].map(([key, { field, about }]) => ({
    ...{ field, about },
    cells: all.map((lines) => lines.get(key)?.cell ?? null),
  }));
  const different = rows.filter(({ cells }) => new Set(cells.map(canonicalJson)).size > 1);
  const bodies = new Set(versions.map(({ body }) => canonicalJson(body)));
  if (different.length > 0 || bodies.size === 1) return different;
  return [{ field: 'other', about: '', cells: versions.map((_, index) => index + 1) }];
}

/** What a record is about, for its heading: the title of its quiz or scenario, '' where there is none. */
export function titleOf(fact: Fact, { content, locale }: WordSource): string {
  if (fact.kind === 'tally') {
    const quiz = content?.quizzes[fact.body.quiz];
    return quiz === undefined ? fact.body.quiz : inLocale(quiz.title, locale);
  }
  if (fact.kind !== 'choices') return '';
  const scenario = content?.scenarios[fact.body.scenario];
  const text = scenario?.text[locale] ?? scenario?.text.vi;
  return text === undefined ? fact.body.scenario : plainWords(text.title, text);
}
