import { z } from 'zod';

/** Letters that a question may have, counted as they are written (an "ệ" is one). */
export const LONGEST_QUESTION = 400;
/** Questions that one seminar may have: more is somebody leaning on the keyboard. */
export const MOST_QUESTIONS = 300;

/** Control characters but for the line break, and marks that turn the direction of writing: they would draw nothing, or lie. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A question as it is kept: plain text in NFC, without what cannot be seen, at most one empty line in a row. */
export const cleanQuestion = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (mark) => (mark === '\n' ? mark : mark === '\t' ? ' ' : ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** How long a question is, in letters. */
export const lengthOf = (text: string): number => [...cleanQuestion(text)].length;

/** What somebody may put into the box. Letters with parted signs are longer until they are cleaned, hence the first limit. */
const questionTextSchema = z
  .string()
  .max(LONGEST_QUESTION * 8)
  .transform(cleanQuestion)
  .refine((text) => text !== '' && lengthOf(text) <= LONGEST_QUESTION);

/** What the trainer does with a question that was read. */
export const MARKS = ['answered', 'later', 'cry'] as const;
/** `cry`: it may be a cry for help. */
export type Mark = (typeof MARKS)[number];

/** Whether the adult whom the school has named knows of it: told already, or will be told right after the seminar. */
export const TELLINGS = ['told', 'will'] as const;
export type Telling = (typeof TELLINGS)[number];

const questionIdSchema = z.uuid();

const questionSchema = z.strictObject({
  /** Random: by it the questions are ordered, so that nothing tells who wrote when. */
  id: questionIdSchema,
  text: z.string(),
  /** The trainer has had the text on the screen. */
  read: z.boolean(),
  mark: z.enum(MARKS).nullable(),
  /** Of a possible cry for help only. */
  telling: z.enum(TELLINGS).nullable(),
  /** Out of the list until it is taken back; like all others it is gone when the seminar is closed. */
  removed: z.boolean(),
});
export type Question = z.infer<typeof questionSchema>;

/** The question box of a running seminar, in the order of the random ids. Absent in one that was left open by an older kit. */
export const boxSchema = z.array(questionSchema).max(MOST_QUESTIONS);
export type Box = z.infer<typeof boxSchema>;
export const EMPTY_BOX: Box = [];

/** What must be done before a seminar can be closed: questions to read, and possible cries for help that nobody is told of. */
export const boxLeftSchema = z.strictObject({ unread: z.int().min(0), untold: z.int().min(0) });
export type BoxLeft = z.infer<typeof boxLeftSchema>;

/** What `box` still asks of the trainer; both 0: it may be destroyed. */
export const leftInBox = (box: Box): BoxLeft => ({
  unread: box.filter(({ read }) => !read).length,
  untold: box.filter(({ mark, telling }) => mark === 'cry' && telling === null).length,
});

/** True where nothing in the box would be lost unseen. */
export const isBoxDone = ({ unread, untold }: BoxLeft): boolean => unread === 0 && untold === 0;

export const boxActions = [
  /** `read`: the trainer typed it off a slip of paper. Made by main with a fresh id, never by a window. */
  z.strictObject({
    type: z.literal('box/put'),
    id: questionIdSchema,
    text: questionTextSchema,
    read: z.boolean(),
  }),
  z.strictObject({ type: z.literal('box/open'), id: questionIdSchema }),
  z.strictObject({ type: z.literal('box/mark'), id: questionIdSchema, mark: z.enum(MARKS).nullable() }),
  z.strictObject({
    type: z.literal('box/telling'),
    id: questionIdSchema,
    telling: z.enum(TELLINGS).nullable(),
  }),
  z.strictObject({ type: z.literal('box/remove'), id: questionIdSchema }),
  z.strictObject({ type: z.literal('box/restore'), id: questionIdSchema }),
] as const;
export type BoxAction = z.infer<(typeof boxActions)[number]>;

/** `kept` is false where the box is full or no seminar runs: the window then says so and keeps what was typed. */
const put = { input: z.strictObject({ text: questionTextSchema }), output: z.object({ kept: z.boolean() }) };

export const boxChannels = {
  /** A pupil's question, from the station. */
  'box.send': { ...put, windows: ['station'] as const },
  /** A question from the paper box, typed by the trainer. */
  'box.type': { ...put, windows: ['console'] as const },
  /** Goes on with the seminar that was left open, straight at its closing: nothing appears on the class's screen. */
  'box.look': { input: z.undefined(), output: z.void(), windows: ['console'] as const },
} as const;
