import type { Scenario } from '../../../../scenarios/model/schema.ts';
import type { Quiz } from '../../../../slides/model/quiz.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import type { SeminarBody, SeminarRecord } from '../../../contract/archive.ts';
import type { QuizResult } from '../../../contract/report.ts';
import type { RollupBy, RollupFilters } from '../../../contract/rollup.ts';
import { ROLES, type Role } from '../../../contract/setup.ts';
import type { ReadableDb } from '../../archive/database.ts';
import { setAside } from '../../archive/doubles.ts';
import { readSeminar } from '../../archive/seminars.ts';
import { holdsRealFacts } from '../../archive/store.ts';
import { storedJson } from '../../archive/stored-json.ts';
import { StorageError } from '../../files/errors.ts';
import { atomsOf } from '../../reports/atoms.ts';
import { pairedForms } from '../../reports/comparisons.ts';
import { labelsIn } from '../../reports/labels.ts';
import { quizResults } from '../../reports/quizzes.ts';
import { canonicalSchools } from '../schools/aliases.ts';
import { communeKey } from '../schools/commune.ts';
import { schoolKey } from '../schools/key.ts';
import { allSeminars } from '../sent.ts';
import { addHeads, type Heads } from './attendance.ts';
import { addForm, type Cells, versionNames } from './cells.ts';
import { addComparison, type Comparisons } from './comparisons.ts';
import { passes } from './filter.ts';
import { type Named, namedBy } from './keys.ts';
import { addPlay, type Plays, playsOf, type SeminarPlay } from './plays.ts';

/** What is asked of the archive. */
export type RollupQuery = {
  filters: RollupFilters;
  by: readonly RollupBy[];
  locale: Locale;
  /** k in force. */
  k: number;
  /** Takes each seminar that counts, in the place of adding it up: then nothing of it is kept. */
  each?: (seminar: CountedSeminar) => void;
};

/** A seminar that counts: `body`, `results` and `plays` are what is left of it for the audience asked for. */
export type CountedSeminar = {
  record: SeminarRecord;
  body: SeminarBody;
  results: readonly QuizResult[];
  plays: readonly SeminarPlay[];
  quizzes: Readonly<Record<string, Quiz>>;
};

/** Seminars that were added up. */
export type Part = {
  key: Named[];
  seminars: number;
  schools: Set<string>;
  communes: Set<string>;
  heads: Heads;
  cells: Cells;
  comparisons: Comparisons;
  plays: Plays;
};

/** Everything that was added up over the archive. */
export type Collected = {
  simulated: boolean;
  unsettled: number;
  list: { id: string; body: SeminarBody }[];
  whole: Part;
  parts: Part[];
};

const newPart = (key: Named[]): Part => ({
  key,
  seminars: 0,
  schools: new Set(),
  communes: new Set(),
  heads: new Map(),
  cells: new Map(),
  comparisons: new Map(),
  plays: new Map(),
});

type Quizzes = Record<string, Quiz>;
/** What of the frozen content is needed to read answers and choices. */
type Frozen = { quizzes: Quizzes; scenarios: Record<string, Scenario> };
const NOTHING: Frozen = { quizzes: {}, scenarios: {} };

/** Contents that are kept parsed; sixty laptops from one master have one, adapted programmes some more. */
const CONTENTS = 32;

function frozenContents(): (content: SeminarRecord['content']) => Frozen {
  const known = new Map<string, Frozen>();
  return (content) => {
    if (content === null) return NOTHING;
    const kept = known.get(content.hash);
    if (kept) return kept;
    const { quizzes = {}, scenarios = {} } = storedJson(content.json) as Partial<Frozen>;
    const frozen = { quizzes, scenarios };
    if (known.size >= CONTENTS) known.delete(known.keys().next().value ?? '');
    known.set(content.hash, frozen);
    return frozen;
  };
}

/** A seminar under the one name of its school, whatever was typed. */
type Naming = (body: SeminarBody) => SeminarBody;

/** The current record of a seminar; null where it was purged. */
function recordOf(db: ReadableDb, id: string, named: Naming): SeminarRecord | null {
  try {
    const record = readSeminar(db, id);
    return { ...record, seminar: named(record.seminar) };
  } catch (cause) {
    if (cause instanceof StorageError && cause.code === 'not-found') return null;
    throw cause;
  }
}

/** True where some revision of the seminar is one of those asked for: others are not read at all. */
const mayPass = (db: ReadableDb, id: string, filters: RollupFilters, named: Naming): boolean =>
  db
    .all("SELECT body FROM facts WHERE seminar = ? AND kind = 'seminar'", id)
    .some(({ body }) => passes(filters, named(storedJson(body) as SeminarBody)));

/** What one seminar answered and chose, as its own report prints it. */
type Answers = { results: readonly QuizResult[]; plays: readonly SeminarPlay[] };

const rolesIn = ({ groups }: SeminarBody, { results, plays }: Answers): (Role | 'mixed')[] =>
  ([...ROLES, 'mixed'] as const).filter((role) =>
    [...groups, ...results, ...plays].some((one) => one.role === role),
  );

const ofRole = ({ results, plays }: Answers, role: Role | 'mixed' | null): Answers => ({
  results: results.filter((one) => role === null || one.role === role),
  plays: plays.filter((one) => role === null || one.role === role),
});

/**
 * Adds up the archive in steps, one seminar after the other in the order of their ids, so that neither the order nor the number of
 * merges changes anything and only one seminar's answers are in memory at a time. A purged seminar is not there, nor one that
 * somebody said another counts for; one in conflict is only counted as unsettled. Spellings of a school are one school. Where real seminars are kept, simulated ones are left out.
 * All steps have to see the archive of one moment. Throws StorageError as reading does.
 */
export function* collecting(db: ReadableDb, query: RollupQuery): Generator<void, Collected> {
  const simulated = !holdsRealFacts(db);
  const all: Collected = { simulated, unsettled: 0, list: [], whole: newPart([]), parts: [] };
  const parts = new Map<string, Part>();
  const [frozenOf, version] = [frozenContents(), versionNames()];
  const words = labelsIn(query.locale, { k: query.k, n: 0 });
  const aside = setAside(db);
  const schools = canonicalSchools(db);
  const named: Naming = (body) => ({ ...body, school: schools(body.school).school });
  for (const id of allSeminars(db).filter((one) => !aside.has(one))) {
    yield;
    const record = mayPass(db, id, query.filters, named) ? recordOf(db, id, named) : null;
    if (record === null || record.simulated !== simulated || !passes(query.filters, record.seminar)) continue;
    if (record.conflict) all.unsettled += 1;
    else addRecord(all, parts, record, { query, ...frozenOf(record.content), version, words });
  }
  const rank = ({ key }: Part): string => key.map(({ text, value }) => `${text} ${value}`).join(' ');
  return { ...all, parts: [...parts.values()].sort((a, b) => rank(a).localeCompare(rank(b), 'vi')) };
}

type Around = {
  query: RollupQuery;
  quizzes: Quizzes;
  scenarios: Frozen['scenarios'];
  version: ReturnType<typeof versionNames>;
  words: ReturnType<typeof labelsIn>;
};

function addRecord(all: Collected, parts: Map<string, Part>, record: SeminarRecord, around: Around): void {
  const { filters, by, locale, k } = around.query;
  const { audience } = filters;
  const groups = record.seminar.groups.filter(({ role }) => audience === null || role === audience);
  const body = { ...record.seminar, groups };
  const everything = quizResults(
    atomsOf(
      record.tallies.map((tally) => tally.body),
      record.responses.map((response) => response.body),
      around.quizzes,
    ),
    around.quizzes,
    { locale, k, words: around.words },
  ).filter(({ mode }) => mode !== 'stance');
  // Who played is told by all who sat there, not by those who are asked for.
  const plays = playsOf(
    record.choices.map((choices) => choices.body),
    around.scenarios,
    { locale, k, groups: record.seminar.groups },
  );
  const answers = ofRole({ results: everything, plays }, audience);
  if (audience !== null && [...groups, ...answers.results, ...answers.plays].length === 0) return;
  if (around.query.each) {
    around.query.each({ record, body, quizzes: around.quizzes, ...answers });
    return;
  }
  all.list.push({ id: record.id, body });
  addTo(all.whole, record.id, body, answers, around);
  if (by.length === 0) return;
  const roles = by.includes('audience') ? rolesIn(body, answers) : [null];
  for (const role of roles) {
    const key = by.map((word) => namedBy(word, body, role ?? 'mixed', locale));
    const name = JSON.stringify(key.map(({ value }) => value));
    const part = parts.get(name) ?? newPart(key);
    parts.set(name, part);
    const own = role === null ? body : { ...body, groups: groups.filter((group) => group.role === role) };
    addTo(part, record.id, own, ofRole(answers, role), around);
  }
}

function addTo(
  part: Part,
  id: string,
  { school, groups }: SeminarBody,
  { results, plays }: Answers,
  { query: { k }, quizzes, version }: Around,
): void {
  part.seminars += 1;
  part.schools.add(schoolKey(school));
  part.communes.add(communeKey(school));
  addHeads(part.heads, groups);
  for (const result of results) {
    const quiz = quizzes[result.quiz];
    addForm(part.cells, id, result, { quiz, k, version: (item) => version(quiz, item) });
  }
  for (const forms of pairedForms(results)) {
    const quiz = quizzes[forms.before.quiz];
    addComparison(part.comparisons, forms, { quiz, k, version: (item) => version(quiz, item) });
  }
  for (const play of plays) addPlay(part.plays, id, play);
}
