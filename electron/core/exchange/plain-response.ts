import { FORM_NAMES, RECORD_MODES } from '../../../slides/model/quiz.ts';
import { responseBodySchema } from '../../contract/archive.ts';
import { AGE_BANDS, ROLES } from '../../contract/setup.ts';

/** What a line says that is a response; `body` is its canonical JSON. */
type PlainResponse = { id: string; seminar: string; simulated: boolean; body: string };

const MOST_FORMS = 20;
const MOST_OPTIONS = 6;
const LONGEST_ID = 64;

/** UUIDs of version 4 and 8, as the kit makes them, and how long they are. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[48][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UUID_LENGTH = 36;

const { mode, role, ageBand, forms } = responseBodySchema.shape;
const { form, when } = forms.element.shape;
type Check = { safeParse: (word: string) => { success: boolean } };
const known = (check: Check, words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => check.safeParse(word).success));
const MODES = known(mode, RECORD_MODES);
const ROLE_WORDS = known(role, [...ROLES, 'mixed']);
const AGES = known(ageBand, [...AGE_BANDS, 'mixed']);
const FORMS = known(form, FORM_NAMES);
const TIMES = known(when, ['opening', 'closing']);

const [QUOTE, COMMA, HYPHEN, COLON] = [34, 44, 45, 58];
const [OPEN, CLOSE, END] = [91, 93, 125];

const isLetterOrDigit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Goes over a line once, from the left to the right. Every step says whether what it looked for stood there. */
class Scan {
  readonly line: string;
  at = 0;

  constructor(line: string) {
    this.line = line;
  }

  char(code: number): boolean {
    if (this.line.charCodeAt(this.at) !== code) return false;
    this.at += 1;
    return true;
  }

  text(words: string): boolean {
    if (!this.line.startsWith(words, this.at)) return false;
    this.at += words.length;
    return true;
  }

  /** An id (slides/model/text.ts) and the quotation mark after it. */
  id(): boolean {
    const { line, at: start } = this;
    let last = HYPHEN;
    for (let at = start; at <= start + LONGEST_ID; at += 1) {
      const code = line.charCodeAt(at);
      if (code === QUOTE) {
        this.at = at + 1;
        return last !== HYPHEN;
      }
      if (!isLetterOrDigit(code) && (code !== HYPHEN || last === HYPHEN)) return false;
      last = code;
    }
    return false;
  }

  /** One of `words` and the quotation mark after it. */
  oneOf(words: ReadonlySet<string>): boolean {
    const end = this.line.indexOf('"', this.at);
    if (end < 0 || !words.has(this.line.slice(this.at, end))) return false;
    this.at = end + 1;
    return true;
  }

  /** A UUID and the quotation mark after it; null where there is none. */
  uuid(): string | null {
    const id = this.line.slice(this.at, this.at + UUID_LENGTH);
    this.at += UUID_LENGTH;
    return UUID.test(id) && this.char(QUOTE) ? id : null;
  }
}

/** `["o1","o2"]`. */
function isAnswer(scan: Scan): boolean {
  if (!scan.char(OPEN)) return false;
  if (scan.char(CLOSE)) return true;
  for (let count = 1; count <= MOST_OPTIONS; count += 1) {
    if (!scan.char(QUOTE) || !scan.id()) return false;
    if (scan.char(CLOSE)) return true;
    if (!scan.char(COMMA)) return false;
  }
  return false;
}

/** `"cau-1":["o1"],"cau-2":[]}`, sorted by item, each once. */
function areAnswers(scan: Scan): boolean {
  if (scan.char(END)) return true;
  for (let before = ''; ; ) {
    const start = scan.at + 1;
    if (!scan.char(QUOTE) || !scan.id()) return false;
    const item = scan.line.slice(start, scan.at - 1);
    if (item <= before || !scan.char(COLON) || !isAnswer(scan)) return false;
    if (scan.char(END)) return true;
    if (!scan.char(COMMA)) return false;
    before = item;
  }
}

const isForm = (scan: Scan): boolean =>
  scan.text('{"answers":{') &&
  areAnswers(scan) &&
  scan.text(',"form":"') &&
  scan.oneOf(FORMS) &&
  scan.text(',"quiz":"') &&
  scan.id() &&
  scan.text(',"segment":"') &&
  scan.id() &&
  scan.text(',"when":"') &&
  scan.oneOf(TIMES) &&
  scan.char(END);

/** Forms and the bracket after them. */
function areForms(scan: Scan): boolean {
  for (let count = 1; count <= MOST_FORMS; count += 1) {
    if (!isForm(scan)) return false;
    if (scan.char(CLOSE)) return true;
    if (!scan.char(COMMA)) return false;
  }
  return false;
}

const isBody = (scan: Scan): boolean =>
  scan.text('{"ageBand":"') &&
  scan.oneOf(AGES) &&
  scan.text(',"forms":[') &&
  areForms(scan) &&
  scan.text(',"mode":"') &&
  scan.oneOf(MODES) &&
  scan.text(',"role":"') &&
  scan.oneOf(ROLE_WORDS) &&
  scan.char(END);

/**
 * A quick look that knows the line of a response when it sees one: nearly all facts of an archive are responses, and JSON
 * and the schema take longer for one than SQLite takes to keep it. What it accepts is the canonical form of something that
 * the schema accepts (a test compares both): every word of a response is an id or one of a few, none has an escape, and
 * keys stand in their order. Of anything else it gives null, and the schema has the word.
 */
export function plainResponse(line: string): PlainResponse | null {
  const scan = new Scan(line);
  if (!scan.text('{"body":')) return null;
  const start = scan.at;
  if (!isBody(scan)) return null;
  const body = line.slice(start, scan.at);
  if (!scan.text(',"id":"')) return null;
  const id = scan.uuid();
  if (id === null || !scan.text(',"kind":"response","parent":null,"seminar":"')) return null;
  const seminar = scan.uuid();
  if (seminar === null) return null;
  const simulated = scan.text(',"simulated":true}');
  if (!simulated && !scan.text(',"simulated":false}')) return null;
  return scan.at === line.length ? { id, seminar, simulated, body } : null;
}
