import { type Answer, type ChannelName, channels, type WindowKind } from '../contract/channels.ts';
import { isKitUrl } from './address.ts';
import { weigh } from './weigh.ts';

/** A call that is refused; the code goes back to the window. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refused';
    this.code = code;
  }
}

const isChannel = (name: unknown): name is ChannelName =>
  typeof name === 'string' && Object.hasOwn(channels, name);

/**
 * SECURITY: every call is checked for sender (a known window's main frame), origin, right, weight and schema before anything
 * runs (Electron checklist 17). Answers the input as the schema read it, and who calls. Throws `Refused`.
 */
export function admit(
  kind: WindowKind | null,
  url: string,
  isMainFrame: boolean,
  channel: unknown,
  input: unknown,
) {
  if (kind === null || !isMainFrame || !isKitUrl(url))
    throw new Refused('sender', 'This page may not call the kit.');
  if (!isChannel(channel)) throw new Refused('channel', 'There is no such channel.');
  const { windows, input: schema } = channels[channel];
  if (!(windows as readonly WindowKind[]).includes(kind))
    throw new Refused('right', `The ${kind} may not call "${channel}".`);
  // SECURITY: weighed before it is read, so that no input can hold the kit up.
  const unfit = weigh(input);
  if (unfit !== null)
    throw new Refused(unfit, `"${channel}" was called with something that no call carries.`);
  const parsed = schema.safeParse(input);
  if (!parsed.success)
    throw new Refused('input', `"${channel}" was called with something that it does not take.`);
  return { channel, input: parsed.data, caller: kind };
}

/** An error as a window gets it: a code for the words, and the plain message for the log. */
export function errorAnswer(error: unknown): Answer<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
  return { ok: false, error: { code, message: error instanceof Error ? error.message : String(error) } };
}
