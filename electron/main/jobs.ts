import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { connectJobs, type JobsClient } from '../jobs/client.ts';

/** The jobs process as main sees it: `client` starts it when it is first wanted, and again when it has died. */
export type JobsKeeper = { client: () => JobsClient };

/** Whether the pages of the archive work on the practice archive. */
export type Practice = { on: boolean };

/** What came of opening the archive: called with null when it is open, else with the error. */
type OnOpened = (error: unknown) => void;

/**
 * Keeps the process that owns all writing to the archive of `dataDir`. One that is started again while the organiser
 * practises (`practice.on`) goes on with the practice archive: under a page that says so nobody may touch the real one.
 */
export function keepJobs(
  dataDir: string,
  onOpened: OnOpened,
  report: (error: unknown) => void,
  practice: Readonly<Practice>,
): JobsKeeper {
  let current: JobsClient | null = null;
  const launch = (): JobsClient => {
    const child = utilityProcess.fork(join(__dirname, 'jobs.cjs'), [], { serviceName: 'kit-jobs' });
    const client = connectJobs(child, (code) => report(new Error(`The jobs process ended with ${code}.`)));
    client.run('open', { dir: dataDir }).then(() => onOpened(null), onOpened);
    if (practice.on) client.run('drill.enter').catch(report);
    return client;
  };
  return {
    client: () => {
      if (!current?.alive) current = launch();
      return current;
    },
  };
}
