import { acquireLease } from '../../../electron/core/archive/lease.ts';

const lease = acquireLease(process.argv[2] ?? '');
process.send?.('held');
// Kept in use: a lease that nobody can release any more is given back with the next garbage collection.
setInterval(() => lease, 60_000);
