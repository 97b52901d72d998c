import { inLocale, type Locale } from '../../../../slides/model/text.ts';
import type { SeminarBody } from '../../../contract/archive.ts';
import {
  isUnfiltered,
  ROLLUP_BY,
  type Rollup,
  type RollupBy,
  type RollupFilters,
  type RollupGroup,
} from '../../../contract/rollup.ts';
import { totalAttendance } from '../../../contract/setup.ts';
import type { ReadableDb } from '../../archive/database.ts';
import { effectiveK } from '../../reports/atom.ts';
import { longDate, shortDate } from '../../reports/dates.ts';
import { bareUnitName } from '../../reports/heading.ts';
import { labelsIn } from '../../reports/labels.ts';
import { EVENT_NAMES, ROLE_NAMES } from '../../reports/names.ts';
import { finish } from '../../steps.ts';
import { planProgress } from '../plan/store.ts';
import { communeKey } from '../schools/commune.ts';
import { schoolKey } from '../schools/key.ts';
import { allHeads, headsByRole } from './attendance.ts';
import { type Collected, collecting, type Part } from './collect.ts';
import { comparisonsFrom } from './comparisons.ts';
import { provinceKey, schoolText, weekOf, weekText } from './keys.ts';
import { resultsOf } from './results.ts';
import { scenariosFrom } from './scenarios.ts';
import { rollupWords } from './words.ts';

/** What a roll-up is asked for. */
export type RollupOptions = {
  locale: Locale;
  filters: RollupFilters;
  by: readonly RollupBy[];
  /** Day of issue, `YYYY-MM-DD`. */
  today: string;
  /** Raises k of the rule of small groups. */
  smallestGroup?: number;
};

function labelsOf(locale: Locale, k: number): Rollup['labels'] {
  const own = Object.entries(rollupWords(locale).labels).map(([key, text]) => [
    key,
    text.replaceAll('{k}', String(k)),
  ]);
  return { ...labelsIn(locale, { k, n: 0 }), ...Object.fromEntries(own) };
}

type List = Collected['list'];

/** The organisation that held all of them, upper level first; dots to write on where there were several. */
function issuerOf(list: List, locale: Locale): string[] {
  const [first = '', ...others] = [...new Set(list.map(({ body }) => body.organisation.trim()))];
  if (first === '' || others.length > 0) return ['………………………………'];
  const lines = first.split(' / ').map((line) => line.trim());
  return locale === 'vi' ? lines.map((line) => line.toLocaleUpperCase('vi')) : lines;
}

/** The commune that all were held in, else the province, else the date alone. */
function placeAndDate(list: List, today: string, locale: Locale): string {
  const places = list.map(({ body }) => body.school);
  const [first] = places;
  const same = (key: (school: SeminarBody['school']) => string): boolean =>
    new Set(places.map(key)).size === 1;
  const place =
    first === undefined
      ? ''
      : same(communeKey)
        ? first.communeName
        : same(provinceKey)
          ? first.provinceName
          : '';
  const date = longDate(today, locale);
  return place === '' ? date : `${bareUnitName(place)}, ${date}`;
}

function periodOf(list: List, { from, to }: RollupFilters, locale: Locale): Rollup['period'] {
  const days = list.map(({ body }) => body.date).sort();
  const [first, last] = [from ?? days[0] ?? null, to ?? days.at(-1) ?? null];
  const text = [first, last].flatMap((day) => (day === null ? [] : [shortDate(day, locale)])).join(' – ');
  return { from: first, to: last, text };
}

/** The filters in words; a school that was asked for by its key is called by its name. */
function filtersOf(
  { province, commune, school: wanted, programme, audience }: RollupFilters,
  list: List,
  labels: Rollup['labels'],
  locale: Locale,
): Rollup['filters'] {
  const named = list.find(({ body }) => schoolKey(body.school) === wanted)?.body.school;
  const school = named === undefined ? wanted : schoolText(named);
  const rows = { province, commune, school, programme };
  const texts = Object.entries(rows).flatMap(([key, value]) =>
    value === null ? [] : [{ label: labels[key as keyof typeof rows], value }],
  );
  return audience === null
    ? texts
    : [...texts, { label: labels.audience, value: ROLE_NAMES[locale][audience] }];
}

const listed = (list: List, locale: Locale): Rollup['list'] =>
  list
    .map(({ id, body: { school, date, programme, kind, groups } }) => ({
      ...{ id, date, dateText: shortDate(date, locale), week: weekOf(date).week },
      ...{ school: school.name, schoolKey: schoolKey(school) },
      ...{ commune: school.communeName, province: school.provinceName },
      programme: inLocale(programme.title, locale),
      kindText: EVENT_NAMES[locale][kind],
      ...totalAttendance(groups),
    }))
    .sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1));

/** How many seminars of each programme were held in each week. */
function weeksOf(list: List, locale: Locale): Rollup['weeks'] {
  const weeks = new Map<string, Rollup['weeks'][number]>();
  for (const { body } of list) {
    const { week } = weekOf(body.date);
    const key = `${week} ${body.programme.id}`;
    const { present } = totalAttendance(body.groups);
    const before = weeks.get(key) ?? {
      ...{ week, weekText: weekText(body.date, locale), seminars: 0, present: null },
      programme: inLocale(body.programme.title, locale),
    };
    const sum = present === null ? before.present : (before.present ?? 0) + present;
    weeks.set(key, { ...before, seminars: before.seminars + 1, present: sum });
  }
  return [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

const answersIn = (
  { cells, comparisons, plays }: Part,
  labels: Rollup['labels'],
  locale: Locale,
): Pick<Rollup, 'results' | 'comparisons' | 'scenarios'> => ({
  results: resultsOf(cells, locale, labels),
  comparisons: comparisonsFrom(comparisons, locale),
  scenarios: scenariosFrom(plays, locale),
});

function groupOf(part: Part, by: readonly RollupBy[], labels: Rollup['labels'], locale: Locale): RollupGroup {
  return {
    key: by.flatMap((word, at) => {
      const named = part.key[at];
      return named === undefined ? [] : [{ by: word, ...named }];
    }),
    seminars: part.seminars,
    schools: part.schools.size,
    communes: part.communes.size,
    ...allHeads(part.heads),
    byRole: headsByRole(part.heads, locale),
    ...answersIn(part, labels, locale),
  };
}

/**
 * The roll-up of the archive `db`: a pure function of its set of facts and of `options`. Memory holds one seminar's
 * answers at a time. Throws StorageError as reading does.
 */
export const buildRollup = (db: ReadableDb, options: RollupOptions): Rollup =>
  db.reading(() => finish(buildingRollup(db, options)));

/** As buildRollup, in steps of one seminar; whoever does something between them holds the connection first. */
export function* buildingRollup(db: ReadableDb, options: RollupOptions): Generator<void, Rollup> {
  const { locale, filters, today } = options;
  const by = ROLLUP_BY.filter((word) => options.by.includes(word));
  const k = effectiveK(options.smallestGroup);
  const { list, whole, parts, unsettled, simulated } = yield* collecting(db, { filters, by, locale, k });
  const labels = labelsOf(locale, k);
  const words = rollupWords(locale);
  // A plan is one for everything: of a part of the seminars it cannot say what is missing.
  const plan = isUnfiltered(filters) ? planProgress(db, today) : null;
  const period = periodOf(list, filters, locale);
  const day = (iso: string | null): string => (iso === null ? '…' : shortDate(iso, locale));
  return {
    format: 1,
    locale,
    labels,
    flags: { draft: true, simulated: simulated && list.length + unsettled > 0 },
    title: words.title,
    subtitle: period.text === '' ? words.noDays : words.subtitle(day(period.from), day(period.to)),
    issuer: issuerOf(list, locale),
    placeAndDate: placeAndDate(list, today, locale),
    period,
    filters: filtersOf(filters, list, labels, locale),
    by,
    smallestGroup: k,
    seminars: { count: whole.seminars, plan: plan?.seminars ?? null },
    schools: { count: whole.schools.size, plan: plan?.schools ?? null },
    communes: { count: whole.communes.size, plan: plan?.communes ?? null },
    unsettled,
    list: listed(list, locale),
    participants: { byRole: headsByRole(whole.heads, locale), total: allHeads(whole.heads) },
    weeks: weeksOf(list, locale),
    ...answersIn(whole, labels, locale),
    groups: parts.map((part) => groupOf(part, by, labels, locale)),
  };
}
