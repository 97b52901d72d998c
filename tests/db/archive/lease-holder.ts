import { acquireLease } from '../../../electron/core/archive/lease.ts';

acquireLease(process.argv[2] ?? '');
process.send?.('held');
setInterval(() => undefined, 60_000);
