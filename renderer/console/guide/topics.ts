/** What a trainer does after a seminar, in the order in which it comes up; each with its number of steps. */
const TRAINER = { report: 5, paper: 3, give: 4 } as const;

/** What an organiser does with the seminars of many laptops: first the whole of it, then its parts. */
const ORGANISER = { home: 5, take: 4, decide: 4, plan: 4, schools: 3, rollup: 4, practice: 4 } as const;

/** What is kept on a laptop, for how long, and under whose name. */
const KEEP = { backup: 5, organisation: 3, purge: 4, stick: 5 } as const;

/** The work after seminars that the guide explains, by whose it is: topic -> number of steps. */
export const TOPICS = { trainer: TRAINER, organiser: ORGANISER, keep: KEEP } as const;
export type Topic = keyof typeof TRAINER | keyof typeof ORGANISER | keyof typeof KEEP;

const STEPS: Readonly<Record<Topic, number>> = { ...TRAINER, ...ORGANISER, ...KEEP };

/** The messages of a topic's steps, in order. */
export const stepsOf = (topic: Topic): string[] =>
  Array.from({ length: STEPS[topic] }, (_, index) => `guide.after.${topic}.${index + 1}`);

/** The topic called `name`; where there is none, the first one. */
export const topicNamed = (name: string): Topic => (Object.hasOwn(STEPS, name) ? (name as Topic) : 'report');
