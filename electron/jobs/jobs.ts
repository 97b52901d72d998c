import type { MessageEvent } from 'electron';
import { serveJobs } from './serve.ts';
import { createJobs } from './table.ts';

// The utility process that owns all writing to the archive and every long job: requests come from main only.
const port = process.parentPort;
const take = serveJobs(createJobs(), (answer) => port.postMessage(answer));
port.on('message', (event: MessageEvent) => take(event.data));
