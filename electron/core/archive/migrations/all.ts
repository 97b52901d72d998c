import { facts } from './0001-facts.ts';
import { imports } from './0002-imports.ts';
import type { Migration } from './migration.ts';

/** Every step of the archive's schema, oldest first. */
export const MIGRATIONS: readonly Migration[] = [facts, imports];
