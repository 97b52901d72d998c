import { createHash } from 'node:crypto';
import { StorageError } from '../../files/errors.ts';
import type { ReadableDb } from '../database.ts';
import { holdsRealFacts } from '../store.ts';

/** Reproducible chance: the same seed gives the same sequence on every machine. */
export type Random = {
  /** From 0 (included) to 1 (not included). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** A UUID of version 8: never one of a real fact, whose ids are of version 4. */
  id(): string;
};

/** sfc32, C. Doty-Humphrey's small fast counter (PractRand), started from the SHA-256 of `seed`. */
function sfc32(seed: string): () => number {
  const bytes = createHash('sha256').update(seed, 'utf8').digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map((at) => bytes.readInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
}

function simulatedId(word: () => number): string {
  const hex = [word(), word(), word(), word()].map((part) => part.toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function randomFrom(seed: string): Random {
  const word = sfc32(seed);
  const next = (): number => word() / 0x1_0000_0000;
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: <T>(from: readonly [T, ...T[]]) => from[int(0, from.length - 1)] as T,
    id: () => simulatedId(word),
  };
}

/**
 * The only way to seeded chance and ids: needs the archive that they are for, and refuses one with a real fact in it.
 * Returns a function from the name of a part to the chance for that part, independent of all others.
 * Throws StorageError `real-data`.
 */
export function simulationRandom(db: ReadableDb, seed: string): (part: string) => Random {
  if (holdsRealFacts(db))
    throw new StorageError(
      'real-data',
      `${db.path}: holds real seminars, and simulated ones are never mixed with them. Give an empty folder.`,
    );
  return (part) => randomFrom(`${seed}/${part}`);
}
