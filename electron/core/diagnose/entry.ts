import { CODES, EVENTS, KINDS, type LogEvent, SYSTEM_CODE } from './codes.ts';

/**
 * One line of the log. SECURITY: only these fields, and each only with a value from a list or of a narrow shape. What an
 * error *says* is never kept: a message may carry an answer, a name, a school, or the folder of a person.
 */
export type LogEntry = {
  /** When, in UTC to the second. */
  at: string;
  event: LogEvent;
  /** Name of the channel that was called. */
  channel?: string;
  /** Version of the kit, where it was started. */
  version?: string;
  kind?: string;
  code?: string;
  /** Where in the program: file without folder, line, column; innermost first. */
  from?: string[];
};

/** Frames that are kept. */
const FRAMES = 8;

const FRAME = /^\s+at .*?[\\/]([\w.-]{1,60}\.(?:c|m)?(?:js|ts)):(\d{1,7}):(\d{1,7})\)?$/;
const AT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const PLACE = /^[\w.-]{1,60}\.(?:c|m)?(?:js|ts):\d{1,7}:\d{1,7}$/;
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;
const CHANNEL = /^[a-z]+[A-Z]?[a-zA-Z]*\.[a-zA-Z]+$/;

const codeIn = (code: unknown): string =>
  typeof code === 'string' && (CODES.has(code) || SYSTEM_CODE.test(code)) ? code : 'other';

/** Where an error comes from; nothing where its message cannot be told from its frames with certainty. */
function framesOf({ stack, message }: Error): string[] {
  if (stack === undefined) return [];
  const at = stack.indexOf(message);
  if (at < 0) return [];
  return stack
    .slice(at + message.length)
    .split('\n')
    .flatMap((line) => {
      const [, file, row, column] = FRAME.exec(line) ?? [];
      return file === undefined ? [] : [`${file}:${row}:${column}`];
    })
    .slice(0, FRAMES);
}

const aboutError = (error: unknown): Pick<LogEntry, 'kind' | 'code' | 'from'> => {
  if (!(error instanceof Error)) return {};
  const from = framesOf(error);
  return {
    kind: KINDS.has(error.name) ? error.name : 'Error',
    ...('code' in error ? { code: codeIn(error.code) } : {}),
    ...(from.length > 0 ? { from } : {}),
  };
};

/** More that a line may say: each is dropped where it is not what it should be. */
export type Details = { channel?: string | null; code?: string; version?: string };

/** The line of what happened at `at` (ms since 1970), and of the error that came with it. */
export function entryOf(event: LogEvent, at: number, error?: unknown, details: Details = {}): LogEntry {
  const { channel, code, version } = details;
  return {
    at: `${new Date(at).toISOString().slice(0, 19)}Z`,
    event,
    ...(channel && CHANNEL.test(channel) ? { channel } : {}),
    ...(version !== undefined && VERSION.test(version) ? { version } : {}),
    ...(code === undefined ? {} : { code: codeIn(code) }),
    ...aboutError(error),
  };
}

const word = (value: unknown, fits: (text: string) => boolean): string | undefined =>
  typeof value === 'string' && fits(value) ? value : undefined;

/** Reads a line of a log file by the same rules as it was written; null for anything else. */
export function readEntry(line: string): LogEntry | null {
  let raw: Record<string, unknown>;
  try {
    raw = Object(JSON.parse(line)) as Record<string, unknown>;
  } catch {
    return null;
  }
  const at = word(raw.at, (text) => AT.test(text));
  const event = EVENTS.find((known) => known === raw.event);
  if (at === undefined || event === undefined) return null;
  const entry: LogEntry = { at, event };
  const channel = word(raw.channel, (text) => CHANNEL.test(text));
  const version = word(raw.version, (text) => VERSION.test(text));
  const kind = word(raw.kind, (text) => KINDS.has(text));
  if (channel) entry.channel = channel;
  if (version) entry.version = version;
  if (kind) entry.kind = kind;
  if (raw.code !== undefined) entry.code = codeIn(raw.code);
  if (Array.isArray(raw.from)) {
    const from = raw.from.filter((one): one is string => typeof one === 'string' && PLACE.test(one));
    if (from.length > 0) entry.from = from.slice(0, FRAMES);
  }
  return entry;
}

/** An entry as a person reads it, on one line. */
export const entryText = ({ at, event, channel, version, kind, code, from }: LogEntry): string =>
  [at, event, version, channel, kind, code, from?.join(' < ')].filter(Boolean).join(' ');
