import { idSchema } from '../../../slides/model/text.ts';
import { factIdSchema, responseBodySchema } from '../../contract/archive.ts';

/** Ids that a set remembers; there are far fewer in any content. */
const MOST = 10_000;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysAre = (value: Fields, keys: string): boolean => Object.keys(value).join() === keys;

/** UUIDs of version 4 and 8, as the kit makes them. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[48][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Words with a space between them; nothing that is no word becomes one. */
const words = (...parts: unknown[]): string | null =>
  parts.every((part) => typeof part === 'string') ? parts.join(' ') : null;

/** Asks `check` once for each word. */
function remembering(check: (word: string) => boolean): (word: unknown) => boolean {
  const good = new Set<unknown>();
  return (word) => {
    if (good.has(word)) return true;
    if (typeof word !== 'string' || !check(word)) return false;
    if (good.size < MOST) good.add(word);
    return true;
  };
}

/**
 * A quick look that knows a response when it sees one: nearly all facts of an archive are responses, and the schema takes
 * longer for one than SQLite takes to keep it. What it accepts the schema accepts (a test compares the two); of all else
 * it says no, and the schema has the word.
 */
export function plainResponses(): (raw: unknown) => boolean {
  const isId = remembering((word) => idSchema.safeParse(word).success);
  const { mode, role, ageBand, forms } = responseBodySchema.shape;
  const isHead = remembering((head) => {
    const [age, how, who] = head.split(' ');
    return ageBand.safeParse(age).success && mode.safeParse(how).success && role.safeParse(who).success;
  });
  const { form, when } = forms.element.shape;
  const isForm = remembering((named) => {
    const [which, time] = named.split(' ');
    return form.safeParse(which).success && when.safeParse(time).success;
  });
  const isSeminar = remembering((word) => factIdSchema.safeParse(word).success);

  const isAnswer = (answer: unknown): boolean =>
    Array.isArray(answer) && answer.length <= 6 && answer.every(isId);
  const isFilled = (value: unknown): boolean => {
    if (!isFields(value) || !keysAre(value, 'answers,form,quiz,segment,when')) return false;
    const { answers, quiz, segment } = value;
    if (!isFields(answers) || !isId(quiz) || !isId(segment)) return false;
    if (!isForm(words(value.form, value.when))) return false;
    for (const item in answers) if (!isId(item) || !isAnswer(answers[item])) return false;
    return true;
  };
  const isBody = (body: unknown): boolean =>
    isFields(body) &&
    keysAre(body, 'ageBand,forms,mode,role') &&
    isHead(words(body.ageBand, body.mode, body.role)) &&
    Array.isArray(body.forms) &&
    body.forms.length >= 1 &&
    body.forms.length <= 20 &&
    body.forms.every(isFilled);
  return (raw) =>
    isFields(raw) &&
    keysAre(raw, 'body,id,kind,parent,seminar,simulated') &&
    raw.kind === 'response' &&
    raw.parent === null &&
    typeof raw.simulated === 'boolean' &&
    typeof raw.id === 'string' &&
    UUID.test(raw.id) &&
    isSeminar(raw.seminar) &&
    isBody(raw.body);
}
