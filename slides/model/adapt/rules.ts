import { z } from 'zod';
import { daySchema } from '../text.ts';

/** Most rules of one's own, and lines of each. */
export const MAX_OWN_RULES = 6;
export const MAX_RULE_LINES = 6;

/** A rule that the trainer added, word for word as its publisher has it. */
export const ownRuleSchema = z.strictObject({
  publisher: z.string().max(90),
  lines: z.array(z.string().max(160)).max(MAX_RULE_LINES),
  /** Where it stands: newspaper, letter, page. */
  source: z.string().max(200),
  /** Day of the source; null where it carries none. */
  date: daySchema.nullable(),
});
export type OwnRule = z.infer<typeof ownRuleSchema>;

/** What is wrong with a rule that was entered. */
export type RuleFault = 'publisher' | 'lines' | 'source';

type Tidied = { ok: true; rule: OwnRule } | { ok: false; why: RuleFault };

const tidyLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();

/** A rule as it is kept, without empty lines, or what has to be mended first. */
export function tidyRule(rule: OwnRule): Tidied {
  const [publisher, source] = [tidyLine(rule.publisher), tidyLine(rule.source)];
  const lines = rule.lines.map(tidyLine).filter((line) => line !== '');
  if (publisher === '') return { ok: false, why: 'publisher' };
  if (lines.length === 0) return { ok: false, why: 'lines' };
  if (source === '') return { ok: false, why: 'source' };
  return { ok: true, rule: { ...rule, publisher, lines, source } };
}
