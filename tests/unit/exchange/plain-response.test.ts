import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factSchema } from '../../../electron/contract/archive.ts';
import { canonicalJson } from '../../../electron/core/archive/canonical.ts';
import { plainResponse } from '../../../electron/core/exchange/plain-response.ts';

const response = {
  body: {
    ageBand: '12-15',
    forms: [
      {
        answers: { 'cau-1': ['o1'], 'cau-2': [] },
        form: 'A',
        quiz: 'thcs-the',
        segment: 'dau',
        when: 'opening',
      },
    ],
    mode: 'cards',
    role: 'student',
  },
  id: randomUUID(),
  kind: 'response',
  parent: null,
  seminar: randomUUID(),
  simulated: false,
};

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, entry]) => placesIn(entry, [...path, key]))];
}

function withChange(
  value: unknown,
  path: readonly (string | number)[],
  change: (old: unknown) => unknown,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((entry, index) => (index === Number(key) ? withChange(entry, rest, change) : entry));
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: withChange(fields[key], rest, change) };
}

const anything = fc.oneof(
  fc.constantFrom(
    null,
    '',
    'a',
    'station',
    'B',
    'closing',
    'không',
    'o1',
    [],
    {},
    ['o1'],
    7,
    true,
    'teacher',
    'mixed',
    undefined,
  ),
  fc.constantFrom('__proto__', 'constructor', '12-15', 'x'.repeat(65), ['a', 'b', 'c', 'd', 'e', 'f', 'g'], {
    Á: ['o1'],
  }),
  fc.anything(),
);

test('what the quick look accepts, the schema accepts', () => {
  const { body, id, seminar, simulated } = response;
  expect(plainResponse(canonicalJson(response))).toEqual({
    id,
    seminar,
    simulated,
    body: canonicalJson(body),
  });
  const changed = fc
    .tuple(fc.constantFrom(...placesIn(response)), anything)
    .map(([path, other]) => withChange(response, path, () => other));
  const grown = fc
    .tuple(fc.constantFrom(...placesIn(response)), fc.string(), anything)
    .map(([path, key, other]) =>
      withChange(response, path, (old) =>
        typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, [key]: other } : old,
      ),
    );
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(changed, grown), (raw) => {
      const line = JSON.stringify(raw) ?? '';
      if (plainResponse(line) === null) return;
      const said = JSON.parse(line);
      accepted += 1;
      expect(line).toBe(canonicalJson(said));
      expect(factSchema.safeParse(said).success, line).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test('a line that says the same in another way is not taken for the canonical one', () => {
  const line = canonicalJson(response);
  const seen = (text: string): boolean => plainResponse(text) !== null;
  expect(seen(line)).toBe(true);
  expect(seen(line.replace('"o1"', '"\\u006f1"'))).toBe(false);
  expect(seen(line.replace(':null', ': null'))).toBe(false);
  expect(seen(line.replace('"cau-2":[]', '"cau-2":["o2"],"cau-2":[]'))).toBe(false);
  const turned = {
    ...response,
    body: {
      ...response.body,
      forms: response.body.forms.map((form) => ({ ...form, answers: { 'cau-2': [], 'cau-1': ['o1'] } })),
    },
  };
  expect(seen(JSON.stringify(turned))).toBe(false);
});

test('an item that stands twice or out of its order, and more forms or options than a response has, are not taken', () => {
  const withForms = (forms: unknown[]): string =>
    canonicalJson({ ...response, body: { ...response.body, forms } });
  const [form] = response.body.forms;
  const withOptions = (count: number): string =>
    withForms([{ ...form, answers: { a: Array.from({ length: count }, (_, at) => `o${at}`) } }]);
  const taken = (line: string): boolean => plainResponse(line) !== null;
  expect(
    [withOptions(6), withForms(Array(20).fill(form)), withForms([{ ...form, answers: {} }])].map(taken),
  ).toEqual([true, true, true]);
  expect([withOptions(7), withForms(Array(21).fill(form)), withForms([])].map(taken)).toEqual([
    false,
    false,
    false,
  ]);
  const named = (id: string): string => withForms([{ ...form, quiz: id }]);
  expect(['a', 'a-1', 'x'.repeat(64)].map((id) => taken(named(id)))).toEqual([true, true, true]);
  const bad = ['', '-a', 'a-', 'a--b', 'A', 'x'.repeat(65), 'ơ'];
  expect(bad.filter((id) => taken(named(id)))).toEqual([]);
});

test('a line that was cut off anywhere, or goes on, is not taken', () => {
  const line = canonicalJson(response);
  for (let end = 0; end < line.length; end += 1) expect(plainResponse(line.slice(0, end))).toBeNull();
  expect(plainResponse(`${line} `)).toBeNull();
});
