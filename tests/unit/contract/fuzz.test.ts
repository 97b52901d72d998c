import { describe, expect, it } from 'vitest';
import { type ChannelName, channels } from '../../../electron/contract/channels.ts';
import { admit, errorAnswer } from '../../../electron/main/admit.ts';
import { CALL_LIMITS, weigh } from '../../../electron/main/weigh.ts';
import { HOSTILE } from './hostile-values.ts';
import { sampleOf } from './samples.ts';

const names = Object.keys(channels) as ChannelName[];

/** What becomes of a call from a window that may make it: `admitted`, or the code of the refusal. */
function outcome(name: ChannelName, input: unknown): { code: string; input?: unknown } {
  const [window] = channels[name].windows;
  try {
    return {
      code: 'admitted',
      input: admit(window, `app://kit/${window}/index.html`, true, name, input).input,
    };
  } catch (error) {
    const answer = errorAnswer(error);
    return { code: answer.ok ? 'answered' : answer.error.code };
  }
}

/** `value` with each of its places in turn replaced by what `change` makes of it. */
function* variants(value: unknown, change: (old: unknown) => unknown): Generator<unknown> {
  yield change(value);
  if (Array.isArray(value))
    for (const [at, entry] of value.entries())
      for (const other of variants(entry, change)) yield value.with(at, other);
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    for (const [key, entry] of Object.entries(value))
      for (const other of variants(entry, change)) yield { ...value, [key]: other };
}

/** Whether something of `value`, however deep, got a prototype or a key that came with the call. */
function isPolluted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('polluted' in value || Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some(isPolluted);
}

/** An own key that a careless copy turns into a prototype. */
const withProto = (old: unknown): unknown =>
  typeof old === 'object' && old !== null && !Array.isArray(old)
    ? Object.defineProperty({ ...old }, '__proto__', { value: { polluted: true }, enumerable: true })
    : { ['__proto__']: 1, toString: 1 };

describe('every channel of the contract', () => {
  it('has something that it takes, so that it is fuzzed without anybody thinking of it', () => {
    for (const name of names)
      expect([name, outcome(name, sampleOf(channels[name].input)).code]).toEqual([name, 'admitted']);
  });

  it.each(HOSTILE)('does not take $what', ({ make }) => {
    for (const name of names)
      expect([name, outcome(name, make()).code]).toEqual([name, expect.stringMatching(/^(input|too-much)$/)]);
  });

  it.each(HOSTILE)(
    'does not take $what in any place of what it takes, unless the place is for that',
    ({ make }) => {
      const made = make();
      for (const name of names)
        for (const input of variants(sampleOf(channels[name].input), () => made)) {
          const { code, input: read } = outcome(name, input);
          if (code === 'admitted') expect(channels[name].input.safeParse(input).success).toBe(true);
          else expect(['input', 'too-much']).toContain(code);
          expect([name, isPolluted(read)]).toEqual([name, false]);
        }
    },
  );

  it('never takes over a prototype', () => {
    for (const name of names)
      for (const input of variants(sampleOf(channels[name].input), withProto))
        expect([name, isPolluted(outcome(name, input).input)]).toEqual([name, false]);
    expect('polluted' in {}).toBe(false);
  });

  it('does not even look at a text of 50 MB, wherever it stands', () => {
    const long = 'ă'.repeat(50 * 1024 * 1024);
    for (const name of names)
      for (const input of variants(sampleOf(channels[name].input), () => long))
        expect([name, outcome(name, input).code]).toEqual([name, 'too-much']);
  });
});

describe('what a call weighs', () => {
  it('is letters, bytes, values and depth, each with a limit', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    const cases: [unknown, unknown][] = [
      ['x'.repeat(CALL_LIMITS.letters), 'x'.repeat(CALL_LIMITS.letters + 1)],
      [{ ['x'.repeat(CALL_LIMITS.letters)]: 1 }, { ['x'.repeat(CALL_LIMITS.letters + 1)]: 1 }],
      [new Uint8Array(CALL_LIMITS.bytes), new Uint8Array(CALL_LIMITS.bytes + 1)],
      [new Array(CALL_LIMITS.values - 1).fill(0), new Array(CALL_LIMITS.values).fill(0)],
      [nested(CALL_LIMITS.depth), nested(CALL_LIMITS.depth + 1)],
    ];
    for (const [most, more] of cases) expect([weigh(most), weigh(more)]).toEqual([null, 'too-much']);
  });

  it('is known without walking a list that only says it is long', () => {
    expect(weigh(new Array(4_294_967_295))).toBe('too-much');
    expect(weigh({ items: [new Array(CALL_LIMITS.values)] })).toBe('too-much');
  });

  it('counts what stands in many places as often as it stands there', () => {
    const text = 'x'.repeat(CALL_LIMITS.letters / 2);
    expect(weigh([text, text])).toBeNull();
    expect(weigh([text, text, 'x'])).toBe('too-much');
    const doubled = Array.from({ length: 30 }).reduce<unknown>((inner) => [inner, inner], 1);
    expect(weigh(doubled)).toBe('too-much');
  });
});
