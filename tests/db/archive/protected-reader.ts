import { acquireLease } from '../../../electron/core/archive/lease.ts';
import { openArchive, openArchiveReadOnly } from '../../../electron/core/archive/open.ts';
import { listSeminars } from '../../../electron/core/archive/seminars.ts';

const dir = process.argv[2] ?? '';
const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (cause) {
    return cause instanceof Error && 'code' in cause ? cause.code : String(cause);
  }
};

process.send?.({
  listed: codeOf(() => listSeminars(openArchiveReadOnly(dir)).length),
  opened: codeOf(() => openArchive(dir)),
  leased: codeOf(() => acquireLease(dir)),
});
