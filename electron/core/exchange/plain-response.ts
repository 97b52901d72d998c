import { idSchema } from '../../../slides/model/text.ts';
import { factIdSchema, responseBodySchema } from '../../contract/archive.ts';
import { canonicalJson } from '../archive/canonical.ts';

/** Ids that a set remembers; there are far fewer in any content. */
const MOST = 10_000;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const FACT_KEYS = ['body', 'id', 'kind', 'parent', 'seminar', 'simulated'];
const BODY_KEYS = ['ageBand', 'forms', 'mode', 'role'];
const FORM_KEYS = ['answers', 'form', 'quiz', 'segment', 'when'];

/** True where `value` has these keys in this order and no other. */
function keysAre(value: Fields, keys: readonly string[]): boolean {
  let at = 0;
  for (const key in value) {
    if (key !== keys[at]) return false;
    at += 1;
  }
  return at === keys.length;
}

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

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Lengths of what stands around the words of a response, of one of its forms, and of one answer (`"":[]`). */
const EMPTY_BODY = { ageBand: '', forms: [], mode: '', role: '' };
const AROUND = canonicalJson({
  body: EMPTY_BODY,
  id: '',
  kind: 'response',
  parent: null,
  seminar: '',
}).length;
const SIMULATED = ',"simulated":'.length;
const AROUND_FORM = canonicalJson({ answers: {}, form: '', quiz: '', segment: '', when: '' }).length;
const AROUND_ANSWER = 5;
const QUOTES = 2;

const commas = (count: number): number => Math.max(0, count - 1);
const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);

/**
 * A quick look that knows the line of a response when it sees one: nearly all facts of an archive are responses, and the
 * schema takes longer for one than SQLite takes to keep it. `raw` is what `line` says as JSON. What it accepts the schema
 * accepts, and `line` is its canonical form (a test compares both); of all else it says no, and the schema has the word.
 *
 * All words of a response are ids without escapes, so its canonical line has a length that can be reckoned, and keys that
 * stand twice, white space or escapes make any other line longer.
 */
export function plainResponses(): (raw: unknown, line: string) => boolean {
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

  /** Length of an answer in canonical JSON; null where it is none. */
  const answerLength = (answer: unknown): number | null =>
    Array.isArray(answer) && answer.length <= 6 && answer.every(isId)
      ? sum(answer.map((option: string) => option.length + QUOTES)) + commas(answer.length)
      : null;
  /** Length of what stands between the braces of answers; null where they are none, or their keys are not sorted. */
  const answersLength = (answers: unknown): number | null => {
    if (!isFields(answers)) return null;
    let [length, count, last] = [0, 0, ''];
    for (const item in answers) {
      const answer = answerLength(answers[item]);
      if (answer === null || !isId(item) || item <= last) return null;
      length += item.length + AROUND_ANSWER + answer;
      count += 1;
      last = item;
    }
    return length + commas(count);
  };
  const formLength = (value: unknown): number | null => {
    if (!isFields(value) || !keysAre(value, FORM_KEYS)) return null;
    const { quiz, segment } = value;
    if (!isId(quiz) || !isId(segment) || !isForm(words(value.form, value.when))) return null;
    const answers = answersLength(value.answers);
    const named = sum([quiz, segment, value.form, value.when].map((word) => text(word).length));
    return answers === null ? null : AROUND_FORM + named + answers;
  };
  const bodyLength = (body: unknown): number | null => {
    if (!isFields(body) || !keysAre(body, BODY_KEYS)) return null;
    if (!isHead(words(body.ageBand, body.mode, body.role)) || !Array.isArray(body.forms)) return null;
    if (body.forms.length < 1 || body.forms.length > 20) return null;
    const lengths = body.forms.map(formLength);
    if (!lengths.every((length) => length !== null)) return null;
    const head = sum([body.ageBand, body.mode, body.role].map((word) => text(word).length));
    return head + sum(lengths) + commas(lengths.length);
  };
  return (raw, line) => {
    if (!isFields(raw) || !keysAre(raw, FACT_KEYS)) return false;
    const { id, kind, parent, seminar, simulated } = raw;
    if (kind !== 'response' || parent !== null || typeof simulated !== 'boolean') return false;
    if (typeof id !== 'string' || !UUID.test(id) || !isSeminar(seminar)) return false;
    const body = bodyLength(raw.body);
    if (body === null) return false;
    const around = AROUND + SIMULATED + String(simulated).length;
    return line.length === around + body + id.length + text(seminar).length;
  };
}
