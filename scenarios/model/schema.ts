import { z } from 'zod';

const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower case letters a-z, digits and single hyphens')
  .max(64);

/** Where a scene happens: on the pretend phone, face to face, or in the character's own head. */
export const MEDIA = [
  'chat',
  'incoming-call',
  'voice-call',
  'video-call',
  'sms',
  'bank-notice',
  'email',
  'paper',
  'person',
  'thought',
] as const;

/**
 * What offenders ask for. Pupils learn to refuse these requests, not to spot a villain.
 * Each has a name and an explanation per language in `scenarios/library/requests.yaml`.
 */
export const REQUESTS = [
  'secrecy',
  'threat',
  'authority',
  'move-app',
  'stay-on-line',
  'cut-contact',
  'leave-home',
  'money',
  'code',
  'image',
  'cover-story',
  'flattery',
] as const;
export type Request = (typeof REQUESTS)[number];

/** What a choice does; `hang-up`, `tell-adult`, `check` and `go-together` are the way out that the kit teaches. */
export const ACTS = [
  'hang-up',
  'tell-adult',
  'check',
  'go-together',
  'refuse',
  'ask-friend',
  'delay',
  'comply',
  'argue',
] as const;
export type Act = (typeof ACTS)[number];

/** Pictures for options; drawn in renderer/ui/pictures under the same names. */
export const PICTURES = [
  'hang-up',
  'keep-talking',
  'tell-adult',
  'tell-friend',
  'check-number',
  'go-together',
  'police-station',
  'wait',
  'open-link',
  'send-money',
  'send-photo',
  'give-code',
  'new-app',
  'leave-home',
  'stay-home',
  'keep-secret',
  'write-down',
  'block',
  'ask',
  'ignore',
  'paper',
  'home',
  'school',
  'help-friend',
  'message',
  'yes',
  'no',
  'level-1',
  'level-2',
  'level-3',
  'level-4',
] as const;
export type Picture = (typeof PICTURES)[number];

const messageSchema = z.strictObject({
  id: idSchema,
  /** Id of the character who says or writes it; `narrator` tells what happens. */
  from: idSchema,
  /** Milliseconds of typing or silence before it appears, counted from when the one before was read; a banner waits for nothing else. */
  pause: z.int().min(0).max(8000).default(900),
  /** It comes in over whatever is on, from another app: a friend or a parent in the middle of a call. */
  banner: z.boolean().default(false),
});

const choiceSchema = z.strictObject({
  id: idSchema,
  picture: z.enum(PICTURES),
  rating: z.enum(['safe', 'unsure', 'risky']),
  act: z.enum(ACTS),
  /** Offered only while every named flag has the given value. */
  when: z.record(idSchema, idSchema).default({}),
  set: z.record(idSchema, idSchema).default({}),
  goto: idSchema,
});

const sceneSchema = z.strictObject({
  id: idSchema,
  medium: z.enum(MEDIA),
  /** Id of the character on the other side; their name stands at the top of the phone. */
  contact: idSchema.optional(),
  /** Time on the pretend phone, `HH:MM`. */
  clock: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day has hours 00-23 and minutes 00-59: 08:05')
    .optional(),
  /** Charge of the pretend phone, per cent; left out, it shows none. */
  battery: z.int().min(1).max(100).optional(),
  /** Calls and messages that nobody has looked at yet: the badge of the pretend phone. */
  unread: z.int().min(1).max(99).optional(),
  /** For a call: how long it has lasted when the scene begins, seconds. */
  call_seconds: z.int().min(0).max(36_000).optional(),
  /** Seconds that the other side gives to decide. Only shown, and the trainer can switch it off: it decides nothing. */
  countdown: z.int().min(15).max(180).optional(),
  messages: z.array(messageSchema).max(8).default([]),
  choices: z.array(choiceSchema).min(2).max(3).optional(),
  /** Where the scene goes on when it asks nothing. `goto` of the first branch whose `when` holds. */
  next: z
    .array(z.strictObject({ when: z.record(idSchema, idSchema).default({}), goto: idSchema }))
    .min(1)
    .optional(),
  ending: z.strictObject({ kind: z.enum(['safe', 'late', 'rescued']) }).optional(),
});

/** `scenarios/library/<id>/scenario.yaml`: the graph; its words are in `<locale>.yaml` beside it. */
export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  languages: z.array(z.enum(['vi', 'en', 'uk'])).min(1),
  ages: z.strictObject({ from: z.int().min(6), to: z.int().max(99) }),
  minutes: z.int().min(3).max(20),
  /** `scam` rehearses refusing; `genuine` shows a harmless message, where the safe act is checking. */
  nature: z.enum(['scam', 'genuine']).default('scam'),
  /** `self` is whom the class plays; every other character is met on the way. */
  characters: z
    .array(
      z.strictObject({ id: idSchema, role: z.enum(['self', 'stranger', 'friend', 'adult', 'official']) }),
    )
    .min(2),
  flags: z
    .record(idSchema, z.strictObject({ values: z.array(idSchema).min(2).max(5), start: idSchema }))
    .default({}),
  sources: z.array(idSchema).default([]),
  /** Those of `sources` whose case the story is made after, or that its notes tell. */
  cases: z.array(idSchema).min(1).optional(),
  start: idSchema,
  scenes: z.array(sceneSchema).min(3).max(120),
});
export type ScenarioGraph = z.infer<typeof scenarioSchema>;
export type Scene = ScenarioGraph['scenes'][number];
export type Choice = NonNullable<Scene['choices']>[number];

const words = z.string().trim().min(1);

const choiceTextSchema = z.strictObject({
  text: words,
  /** What the character can learn from it; never blames. */
  feedback: words,
  /** What the other side does next, in one sentence. */
  outcome: words.optional(),
});

const sceneTextSchema = z.strictObject({
  /** Short name of the scene for the trainer. */
  title: words,
  /**
   * Message id -> words. `[[Không được nói với ai|secrecy]]` marks the part that is a red flag and names the request;
   * `{mai}` stands for the name of the character `mai`, which the trainer can change.
   */
  messages: z.record(idSchema, words).default({}),
  question: words.optional(),
  choices: z.record(idSchema, choiceTextSchema).optional(),
  /** What the trainer may say or ask here; never shown to the class. */
  notes: words.optional(),
  /** Only for an ending: what happened, in two or three sentences. */
  ending: words.optional(),
});

/** `scenarios/library/<id>/<locale>.yaml`: every word of the scenario in one language. */
export const scenarioTextSchema = z.strictObject({
  title: words,
  summary: words,
  /** Spoken and shown before it starts: what will come, and that everybody may pass. */
  content_note: words,
  /** Character id -> name and, for the phone's header, a line below it; `others` are names to swap to. */
  characters: z.record(
    idSchema,
    z.strictObject({ name: words, line: words.optional(), others: z.array(words).default([]) }),
  ),
  scenes: z.record(idSchema, sceneTextSchema),
  debrief: z.strictObject({
    /** Said first, to step out of the role. */
    step_out: words,
    /** The tactic by name and how it worked. */
    tactic: words,
    /** The moment that turned it. */
    turning_point: words,
    /** Exactly three things to do. */
    todo: z.array(words).length(3),
    /** Two or more different adults to tell. */
    tell: z.array(words).min(2).max(4),
    questions: z.array(words).min(2).max(5),
  }),
});
export type ScenarioText = z.infer<typeof scenarioTextSchema>;

/** A scenario ready to play: the graph and its words in every language that it has. */
export type Scenario = {
  graph: ScenarioGraph;
  text: { vi: ScenarioText; en?: ScenarioText; uk?: ScenarioText };
};

const requestText = z.strictObject({ name: words, explain: words });

/** `scenarios/library/requests.yaml`: name and explanation of each request type, per language. */
export const requestsSchema = z.strictObject({
  format: z.literal(1),
  requests: z.record(z.enum(REQUESTS), z.strictObject({ vi: requestText, en: requestText, uk: requestText })),
});
export type RequestTexts = z.infer<typeof requestsSchema>['requests'];
