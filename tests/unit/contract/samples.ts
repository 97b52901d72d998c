import type { z } from 'zod';

/** What one text or number of a schema may be; the first that fits is taken. Ids come first as what every object has. */
const TEXTS = [
  'constructor',
  '2026-11-27',
  '08:00',
  '0a1b0000-0000-4000-8000-000000000001',
  '2580',
  '10',
  'data:image/png;base64,AAAA',
  'a'.repeat(32),
  'a'.repeat(64),
  'a1.png',
  '',
];
const NUMBERS = [1, 0, 3, 14, 20, 24, 45, 1000, 2026];

type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: z.ZodType[];
  innerType?: z.ZodType;
  in?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  values?: unknown[];
  entries?: Record<string, unknown>;
};

const fitting = (schema: z.ZodType, candidates: readonly unknown[]): unknown =>
  candidates.find((candidate) => schema.safeParse(candidate).success);

function listOf(schema: z.ZodType, element: z.ZodType): unknown {
  const one = sampleOf(element);
  return fitting(schema, [[one], [], [one, one], [one, one, one]]);
}

/**
 * Something that `schema` takes, found by walking it; undefined where nothing was found, or where it takes nothing. It
 * knows no channel, so that whatever is added to the contract has one by itself.
 */
export function sampleOf(schema: z.ZodType): unknown {
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, part]) => [key, sampleOf(part)]));
    case 'array':
      return def.element && listOf(schema, def.element);
    case 'union':
      return fitting(schema, (def.options ?? []).map(sampleOf));
    case 'record':
      return fitting(schema, [
        { [String(def.keyType && sampleOf(def.keyType))]: def.valueType && sampleOf(def.valueType) },
        {},
      ]);
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'literal':
      return def.values?.[0];
    case 'pipe':
      return def.in && sampleOf(def.in);
    case 'nullable':
    case 'optional':
    case 'default':
    case 'prefault':
    case 'readonly':
      return def.innerType && sampleOf(def.innerType);
    case 'string':
      return fitting(schema, TEXTS);
    case 'number':
      return fitting(schema, NUMBERS);
    case 'boolean':
      return true;
    case 'custom':
      return fitting(schema, [new Uint8Array(8)]);
    default:
      return undefined;
  }
}
