import { isDeepStrictEqual } from 'node:util';
import type { StampedAction } from '../../electron/contract/actions.ts';

/** What a run that was cut off has said so far of its seminar, and what of that it has promised to keep. */
export type Ledger = {
  /** Every action that changed something, in order; `fact`: what nobody may lose. */
  said: { stamped: StampedAction; fact: boolean }[];
  /** So many of them were said to be on the disk. */
  acknowledged: number;
};

export const emptyLedger = (): Ledger => ({ said: [], acknowledged: 0 });

/** One more thing was said; where it is saved, all before it is, too. */
export const said = (ledger: Ledger, stamped: StampedAction, fact: boolean, saved: boolean): Ledger => {
  const all = [...ledger.said, { stamped, fact }];
  return { said: all, acknowledged: saved ? all.length : ledger.acknowledged };
};

/** What waited is on the disk. */
export const saved = (ledger: Ledger): Ledger => ({ ...ledger, acknowledged: ledger.said.length });

export type Finding = { kind: 'lost' | 'half' | 'other' | 'ahead'; text: string };

/** What is known of an action that was said: an app that is asked from outside does not tell when it took it. */
const same = (found: StampedAction, said: StampedAction | undefined): boolean =>
  said?.at === UNKNOWN ? isDeepStrictEqual(found.action, said.action) : isDeepStrictEqual(found, said);

/** In place of a moment that is not known. */
export const UNKNOWN = -1;

/**
 * Compares what is on the disk after a cut with what was said. Right is: the actions on the disk are those that were said,
 * from the first one on, none left out and none changed; at least all that were acknowledged; at most `flying` more than were said,
 * those that were being done. What is missing at the end are positions, not facts: a fact is acknowledged before the
 * next thing is said.
 */
export function compare(ledger: Ledger, found: readonly StampedAction[], flying = 1): Finding[] {
  const findings: Finding[] = [];
  const { said: all, acknowledged } = ledger;
  if (found.length < acknowledged)
    findings.push({ kind: 'lost', text: `${acknowledged} were acknowledged, ${found.length} are there` });
  const lost = all.slice(found.length, -1).filter(({ fact }) => fact).length;
  if (lost > 0)
    findings.push({ kind: 'lost', text: `${lost} facts are missing that something was said after` });
  if (found.length > all.length + flying)
    findings.push({ kind: 'ahead', text: `${all.length} were said, ${found.length} are there` });
  const other = found.findIndex((one, at) => at < all.length && !same(one, all[at]?.stamped));
  if (other >= 0) findings.push({ kind: 'other', text: `action ${other + 1} is another one than was said` });
  return findings;
}

/** The ledger as it goes on from what was found: what had not been acknowledged may be gone. */
export const goOn = (
  ledger: Ledger,
  found: readonly StampedAction[],
  isFact: (at: number) => boolean,
): Ledger => ({
  said: found.map((stamped, at) => ledger.said[at] ?? { stamped, fact: isFact(at) }),
  acknowledged: found.length,
});
