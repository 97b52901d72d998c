import type { RestoredBackup } from '../contract/exchange.ts';
import { dailyFile } from '../core/archive/backup.ts';
import type { Holder } from '../core/archive/purge.ts';
import { restoreBackup } from '../core/exchange/restore.ts';
import { asTaken } from './take.ts';

export type { RestoredBackup };
/** `from`: a file, or the day of a daily backup; `day`: today. Days are YYYY-MM-DD. */
export type RestoreOrder = { from: { file: string } | { daily: string }; day: string };

/** Brings a backup back, in words that a window understands. Throws as restoreBackup. */
export async function restoreFrom(
  holder: Holder,
  from: RestoreOrder['from'],
  day: string,
): Promise<RestoredBackup> {
  const file = 'file' in from ? from.file : dailyFile(holder.dir, from.daily);
  const { outcome, replaced } = await restoreBackup({ holder, file, day });
  return { taken: asTaken(outcome), replaced };
}
