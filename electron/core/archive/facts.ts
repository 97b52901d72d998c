import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Fact, factSchema } from '../../contract/archive.ts';
import { StorageError } from '../files/errors.ts';
import { canonicalJson, contentHash, sha256 } from './canonical.ts';
import { byId } from './current.ts';

/** A fact with its hash: the two that name it. */
export type StoredFact = Fact & { hash: string };

/** `n` new random ids for facts, sorted. Ids of real facts are version 4; those of the simulation are version 8. */
export const newFactIds = (n: number): string[] => Array.from({ length: n }, () => randomUUID()).sort();

const isSimulatedId = (id: string): boolean => id[14] === '8';

const refuse = (fact: unknown, why: string): StorageError => {
  const id = typeof fact === 'object' && fact !== null && 'id' in fact ? String(fact.id) : 'without id';
  return new StorageError('invalid', `fact ${id}: ${why}`);
};

/**
 * Checks one fact from anywhere and adds its hash, the SHA-256 of its canonical JSON.
 * Throws StorageError `invalid` where it is no fact of the kit, its frozen content is not what its hash says, or a
 * real fact bears an id of the simulation.
 */
export function checkFact(input: unknown): StoredFact {
  const result = factSchema.safeParse(input);
  if (!result.success) throw refuse(input, z.prettifyError(result.error));
  const fact = result.data;
  if (isSimulatedId(fact.id) && !fact.simulated)
    throw refuse(fact, 'a simulated id in a fact that says it is real.');
  if (fact.kind === 'content' && sha256(fact.body.json) !== fact.body.hash)
    throw refuse(fact, 'the frozen content is not the one that its hash names.');
  return { ...fact, hash: contentHash(fact) };
}

/** Checks facts and sorts them by id: the only order in which facts are ever written. */
export const checkFacts = (facts: readonly unknown[]): StoredFact[] => facts.map(checkFact).sort(byId);

/** The body as it is kept in a row; frozen content lies apart, once for all seminars. */
export const bodyJson = (fact: Fact): string | null =>
  fact.kind === 'content' ? null : canonicalJson(fact.body);
