import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { type OwnRule, tidyRule } from '../../../../slides/model/adapt/rules.ts';
import { checksSchema, type FactCheck } from '../../../../slides/model/checks.ts';
import { type Rule, rulesSchema } from '../../../../slides/model/rules.ts';
import { writeFileAtomic } from '../../files/atomic.ts';
import { onDisk } from '../../files/errors.ts';
import { readText } from '../pack.ts';
import { parseYaml } from '../yaml-file.ts';
import { AdaptError } from './error.ts';
import type { OwnPlaces } from './places.ts';

const RULES = 'slides/rules.yaml';
const CHECKS = 'slides/checks.yaml';

/** How ids of what the trainer added begin. */
export const OWN_ID = 'cua-toi-';

/** The rules that the trainer added, in their order. */
export const readOwnRules = (places: OwnPlaces): OwnRule[] =>
  (readOwn(places, RULES, rulesSchema)?.rules ?? []).map(({ publisher, lines, source, source_date }) => ({
    publisher: publisher.vi,
    lines: lines.map(({ vi }) => vi),
    source,
    date: source_date,
  }));

/**
 * Replaces the rules that the trainer added; those that come with the kit stay, and stand before them.
 *
 * @throws AdaptError `invalid` where one lacks publisher, words or source; StorageError
 */
export function writeOwnRules(places: OwnPlaces, own: readonly OwnRule[]): void {
  const rules = own.map((rule, index): Rule => {
    const tidy = tidyRule(rule);
    if (!tidy.ok) throw new AdaptError('invalid', `Rule ${index + 1}: ${tidy.why}`);
    const { publisher, lines, source, date } = tidy.rule;
    return {
      id: `${OWN_ID}${index + 1}`,
      publisher: { vi: publisher },
      lines: lines.map((vi) => ({ vi })),
      source,
      source_date: date,
      checked_by: null,
    };
  });
  writeOwn(places, RULES, { rules });
}

/**
 * Notes that a fact was checked, in place of an earlier check of the same words; with an empty name that one is taken back.
 *
 * @throws StorageError
 */
export function writeCheck(places: OwnPlaces, check: FactCheck): void {
  const before = readOwn(places, CHECKS, checksSchema)?.checks ?? [];
  const others = before.filter(({ kind, says }) => kind !== check.kind || says !== check.says);
  writeOwn(places, CHECKS, { checks: check.by === '' ? others : [...others, check] });
}

function readOwn<T>({ pack }: OwnPlaces, file: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(join(pack, file))) return null;
  const text = readText({ root: pack, problems: [] }, file);
  return text === null ? null : parseYaml(text, schema).value;
}

/** One list in a file of the own pack; a file whose list is empty goes. */
function writeOwn({ pack }: OwnPlaces, file: string, list: Record<string, readonly unknown[]>): void {
  const path = join(pack, file);
  if (Object.values(list).every((items) => items.length === 0))
    onDisk(path, () => rmSync(path, { force: true }));
  else writeFileAtomic(path, stringify({ format: 1, ...list }, { lineWidth: 0 }));
}
