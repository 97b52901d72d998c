import { z } from 'zod';
import type { Contact } from './contacts.ts';
import type { Rule } from './rules.ts';
import { daySchema } from './text.ts';

/** Facts that can change outside the kit, and that a person checks from time to time. */
export const FACT_KINDS = ['contact', 'rule'] as const;
export const factKindSchema = z.enum(FACT_KINDS);
export type FactKind = z.infer<typeof factKindSchema>;

/** Longest name of who checked. */
export const MOST_NAME = 60;

/**
 * Somebody compared a fact with its source, or called the number, on this laptop. It stands for the words that were
 * checked: where the kit brings another number or wording later, the check no longer counts.
 */
export const factCheckSchema = z.strictObject({
  kind: factKindSchema,
  says: z.string().min(1),
  by: z.string().trim().min(1).max(MOST_NAME),
  date: daySchema,
});
export type FactCheck = z.infer<typeof factCheckSchema>;

/** `slides/checks.yaml` of the trainer's own pack. */
export const checksSchema = z.strictObject({ format: z.literal(1), checks: z.array(factCheckSchema) });

/** What a check of a fact stands for: the number, or the wording. */
export const saidBy = (fact: Contact | Rule): string =>
  'number' in fact ? fact.number.replaceAll(' ', '') : fact.lines.map(({ vi }) => vi).join('\n');

/** Who checked a fact, and when; the day is null where nothing says it. */
export type Checked = { by: string; date: string | null };

/** The newest check of this laptop, else the one that came with the fact, which is as old as its source. */
export function checkedOf(fact: Contact | Rule, checks: readonly FactCheck[]): Checked | null {
  const kind: FactKind = 'number' in fact ? 'contact' : 'rule';
  const own = checks.findLast((check) => check.kind === kind && check.says === saidBy(fact));
  if (own) return { by: own.by, date: own.date };
  return fact.checked_by === null ? null : { by: fact.checked_by, date: fact.source_date ?? readOn(fact) };
}

/** The whole day on which a source without a day was read; null where only its month or year is known. */
const readOn = (fact: Contact | Rule): string | null => {
  const seen = 'source_seen' in fact ? fact.source_seen : undefined;
  return seen !== undefined && daySchema.safeParse(seen).success ? seen : null;
};

export const FACT_STATES = ['good', 'old', 'unchecked'] as const;
export type FactState = (typeof FACT_STATES)[number];

/** `old` from a year after the check on, by the calendar; days are `YYYY-MM-DD`. */
export function stateOfFact(checked: Checked | null, today: string): FactState {
  if (checked === null) return 'unchecked';
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return checked.date !== null && checked.date > yearAgo ? 'good' : 'old';
}
