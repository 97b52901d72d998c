import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { isBeingDestroyed } from '../../../electron/core/archive/destroy.ts';
import { LiveStore, type Recorded } from '../../../electron/core/live/store.ts';

/** What lies of a running seminar in a data directory. `destroying`: it is closed, its file was being overwritten. */
export type LiveFound = { recorded: Recorded | null; destroying: boolean; findings: string[] };

/**
 * Looks at a copy of live.db and its log in `scratch`, as the kit would find them at its next start; the files themselves
 * are not touched.
 */
export function examineLive(dir: string, scratch: string): LiveFound {
  const folder = join(dir, 'live');
  if (isBeingDestroyed(folder, 'live.db')) return { recorded: null, destroying: true, findings: [] };
  if (!existsSync(join(folder, 'live.db')))
    return { recorded: null, destroying: false, findings: leftOf(folder) };
  rmSync(scratch, { recursive: true, force: true });
  cpSync(folder, scratch, { recursive: true });
  const file = join(scratch, 'live.db');
  const findings: string[] = [];
  let recorded: Recorded | null = null;
  try {
    const store = new LiveStore(file);
    recorded = store.read();
    store.close();
    const db = new Database(file);
    const said = db.pragma('integrity_check', { simple: true });
    if (said !== 'ok') findings.push(`live.db: ${said}`);
    db.close();
  } catch (cause) {
    findings.push(`live.db cannot be read: ${cause instanceof Error ? cause.message : cause}`);
  }
  return { recorded, destroying: false, findings };
}

/** Files of a seminar without its live.db: of a closed one nothing may be left. */
export function leftOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('live.db'))
    .map((name) => `left over: live/${name}`);
}
