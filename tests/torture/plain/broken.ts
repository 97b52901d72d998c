import Database, { type Database as Db } from 'better-sqlite3';

/**
 * Makes the store of this process bad, to prove that the campaign sees it. `unsynced`: nothing is waited for until it is
 * on the disk. `early`: nothing is written before the process would end, though it is said to be.
 */
export function breakStore(how: 'early' | 'unsynced'): void {
  const { pragma, exec } = Database.prototype;
  const unsafe = (sql: string): string => sql.replace(/synchronous = FULL/, 'synchronous = OFF');
  Database.prototype.pragma = function (this: Db, sql: string, ...rest: never[]) {
    return pragma.call(this, unsafe(sql), ...rest);
  } as typeof pragma;
  Database.prototype.exec = function (this: Db, sql: string) {
    return exec.call(this, unsafe(sql));
  } as typeof exec;
  if (how === 'unsynced') return;
  const { transaction } = Database.prototype;
  let held: (() => void)[] = [];
  // Positions and facts are appended in transactions; every third is written, with those before it.
  Database.prototype.transaction = function (this: Db, work: (...args: unknown[]) => unknown) {
    const real = transaction.call(this, work as never) as unknown as (...args: unknown[]) => unknown;
    if (!this.name.endsWith('live.db')) return real;
    return (...args: unknown[]) => {
      // Its tables are made as ever.
      if (Number(this.pragma('user_version', { simple: true })) === 0) return real(...args);
      held.push(() => real(...args));
      if (held.length < 3) return undefined;
      const due = held;
      held = [];
      for (const one of due) one();
      return undefined;
    };
  } as unknown as typeof transaction;
}
