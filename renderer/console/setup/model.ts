import type { Place, ProgrammeSummary } from '../../../electron/contract/channels.ts';
import type { School, Setup } from '../../../electron/contract/setup.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { emptyGroup } from '../forms/groups.ts';

const NOWHERE: Place = { provinceCode: '', provinceName: '', communeCode: '', communeName: '' };

/** What a new set-up starts from. `last` is the one used before on this laptop. */
export type Beginning = {
  programmes: readonly ProgrammeSummary[];
  last: Setup | null;
  /** `YYYY-MM-DD` */
  today: string;
  /** Language of the console. */
  locale: Locale;
};

/**
 * A set-up that needs only a place and a school: today, the programme used last (else the first), one class of pupils
 * aged 12-15 not counted yet; organisation and trainer as last time. What belongs to a school starts empty.
 */
export function newSetup({ programmes, last, today, locale }: Beginning): Setup {
  const known = programmes.find(({ id }) => id === last?.programmeId) ?? programmes[0];
  return {
    programmeId: known?.id ?? '',
    locale: languageFor(known, locale),
    school: { name: '', ...NOWHERE },
    date: today,
    kind: last?.kind ?? 'outreach',
    groups: [emptyGroup('g1')],
    trustedAdult: '',
    communePolice: '',
    organisation: last?.organisation ?? '',
    trainer: last?.trainer ?? '',
    keeping: 'record',
  };
}

/** `setup` for going through its programme alone, called `alone` where no school was typed, today: nothing is kept. */
export const practiceOf = (setup: Setup, alone: string, today: string): Setup => ({
  ...setup,
  date: today,
  keeping: 'practice',
  school: { ...setup.school, name: setup.school.name.trim() || alone },
});

/** The language that the class will see: `wanted` where the programme has it, else its first. */
export const languageFor = (programme: ProgrammeSummary | undefined, wanted: Locale): Locale =>
  !programme || programme.languages.includes(wanted) ? wanted : (programme.languages[0] ?? 'vi');

/**
 * The next class at the same school: everything as last time, today, nobody counted, classes not named yet. It is kept,
 * also after a practice run: what a real class answers must not vanish because somebody tried the kit at home.
 */
export const nextClass = (last: Setup, today: string): Setup => ({
  ...last,
  date: today,
  keeping: 'record',
  groups: last.groups.map((group) => ({
    ...group,
    name: group.role === 'student' ? '' : group.name,
    enrolled: null,
    present: null,
  })),
});

/** `setup` at the school of last time, with whom pupils can see there and the police of that commune. */
export const atLastSchool = (setup: Setup, last: Setup): Setup => ({
  ...setup,
  school: last.school,
  trustedAdult: last.trustedAdult,
  communePolice: last.communePolice,
});

/** `setup` at `place` (null: not found yet). The number of the police belongs to the commune and goes with it. */
export function withPlace(setup: Setup, place: Place | null, last: Setup | null): Setup {
  const { provinceCode, provinceName, communeCode, communeName } = place ?? NOWHERE;
  const school = { ...setup.school, provinceCode, provinceName, communeCode, communeName };
  const moved = communeCode !== setup.school.communeCode;
  const known = communeCode !== '' && last?.school.communeCode === communeCode ? last.communePolice : '';
  return { ...atSchool(setup, school, last), communePolice: moved ? known : setup.communePolice };
}

/** `setup` for the school called `name`. */
export const withSchool = (setup: Setup, name: string, last: Setup | null): Setup =>
  atSchool(setup, { ...setup.school, name }, last);

/** Another school has other adults: the one of last time comes and goes with its school, one that was typed stays. */
function atSchool(setup: Setup, school: School, last: Setup | null): Setup {
  const { trustedAdult } = setup;
  if (last === null) return { ...setup, school };
  if (isSameSchool(school, last.school))
    return { ...setup, school, trustedAdult: trustedAdult || last.trustedAdult };
  const isStale = isSameSchool(setup.school, last.school) && trustedAdult === last.trustedAdult;
  return { ...setup, school, trustedAdult: isStale ? '' : trustedAdult };
}

export const isSameSchool = (a: School, b: School): boolean =>
  a.name.trim() === b.name.trim() && a.communeCode === b.communeCode && a.provinceCode === b.provinceCode;

/** What still has to be said before a seminar can start, in the order of the page. */
export type Missing = 'programme' | 'place' | 'school' | 'date';

/** What `setup` lacks; nothing when it can start. */
export function missingIn(setup: Setup): Missing[] {
  const lacks: [Missing, boolean][] = [
    ['place', setup.school.provinceCode === ''],
    ['school', setup.school.name.trim() === ''],
    ['programme', setup.programmeId === ''],
    ['date', setup.date === ''],
  ];
  return lacks.filter(([, lacking]) => lacking).map(([name]) => name);
}
