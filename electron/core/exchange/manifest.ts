import { z } from 'zod';
import { daySchema } from '../../../slides/model/text.ts';
import { factIdSchema } from '../../contract/archive.ts';

/** File ending of a bundle. */
export const BUNDLE_ENDING = '.kmm';
/** Format of a bundle; a kit reads its own and older ones. */
export const BUNDLE_FORMAT = 1;

export const FACTS_PART = 'facts.jsonl';
export const CONTENTS_PART = 'contents.jsonl';
export const MANIFEST_PART = 'manifest.json';
export const SIGNATURE_PART = 'signature';

const count = z.int().min(0);
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const partSchema = z.strictObject({
  name: z.enum([FACTS_PART, CONTENTS_PART]),
  bytes: count,
  lines: count,
  sha256: sha256Schema,
});
export type BundlePart = z.infer<typeof partSchema>;

/** What a bundle says about itself. `app` is the version of the kit; `made`: the day on the laptop's calendar, which may be wrong. */
export const manifestSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  app: z.string().max(40),
  installation: factIdSchema,
  /** Ed25519 public key, SPKI DER in base64. */
  key: z.base64().max(200),
  made: daySchema,
  simulated: z.boolean(),
  seminars: count,
  facts: count,
  /** SHA-256 of each frozen content in it, sorted: the versions of programmes, quizzes and role-plays that were used. */
  contents: z.array(sha256Schema).default([]),
  parts: z.tuple([partSchema, partSchema]),
});
export type Manifest = z.infer<typeof manifestSchema>;
