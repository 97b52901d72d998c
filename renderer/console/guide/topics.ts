/** What a trainer does before a seminar, in the order of the first screen; each with its number of steps. */
const BEFORE = {
  ready: 3,
  print: 3,
  adapt: 3,
  notes: 3,
  deck: 3,
  author: 3,
  library: 3,
  respond: 3,
  alone: 3,
} as const;

/** What a trainer does after a seminar, in the order in which it comes up. */
const TRAINER = { closing: 4, report: 5, paper: 3, give: 4 } as const;

/** What an organiser does with the seminars of many laptops: first the whole of it, then its parts. */
const ORGANISER = { home: 5, take: 4, decide: 4, plan: 4, schools: 3, rollup: 4, practice: 4 } as const;

/** What is kept on a laptop, for how long, and under whose name. */
const KEEP = { backup: 5, organisation: 3, purge: 4, stick: 5 } as const;

/** The work after seminars that the guide explains, by whose it is: topic -> number of steps. */
export const TOPICS = { trainer: TRAINER, organiser: ORGANISER, keep: KEEP } as const;
export type AfterTopic = keyof typeof TRAINER | keyof typeof ORGANISER | keyof typeof KEEP;

/** The work before a seminar that the guide explains. */
export type BeforeTopic = keyof typeof BEFORE;
export const BEFORE_TOPICS = Object.keys(BEFORE) as BeforeTopic[];

const AFTER: Readonly<Record<AfterTopic, number>> = { ...TRAINER, ...ORGANISER, ...KEEP };

const steps = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}.${index + 1}`);

/** The messages of a topic's steps after a seminar, in order. */
export const stepsOf = (topic: AfterTopic): string[] => steps(`guide.after.${topic}`, AFTER[topic]);

/** The messages of a topic's steps before a seminar, in order. */
export const stepsBefore = (topic: BeforeTopic): string[] => steps(`guide.before.${topic}`, BEFORE[topic]);

/** The topic after a seminar called `name`; where there is none, the report. */
export const topicNamed = (name: string): AfterTopic =>
  Object.hasOwn(AFTER, name) ? (name as AfterTopic) : 'report';
