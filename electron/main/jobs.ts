import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { connectJobs, type JobsClient } from '../jobs/client.ts';

/** The jobs process as main sees it. `client` is always the one alive; `opened` settles with the first opening. */
export type JobsKeeper = { client: () => JobsClient; opened: Promise<unknown> };

/** Starts the process that owns all writing to the archive of `dataDir`; one that dies is followed by another. */
export function startJobs(dataDir: string, report: (error: unknown) => void): JobsKeeper {
  const launch = (): { client: JobsClient; opened: Promise<unknown> } => {
    const child = utilityProcess.fork(join(__dirname, 'jobs.cjs'), [], { serviceName: 'kit-jobs' });
    const client = connectJobs(child, (code) => report(new Error(`The jobs process ended with ${code}.`)));
    return { client, opened: client.run('open', { dir: dataDir }) };
  };
  let current = launch();
  return {
    opened: current.opened,
    client: () => {
      if (!current.client.alive) {
        current = launch();
        current.opened.catch(report);
      }
      return current.client;
    },
  };
}
