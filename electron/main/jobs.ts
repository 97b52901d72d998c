import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { connectJobs, type JobsClient } from '../jobs/client.ts';

/** The jobs process as main sees it: `client` starts it when it is first wanted, and again when it has died. */
export type JobsKeeper = {
  client: () => JobsClient;
  /** Opens the archive again, only where it is the one that was open; also after that one was replaced by a backup. */
  reopen: (replaced?: boolean) => Promise<void>;
};

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
  /** Whose archive it is, from the first time that it was open: on a stick another one may take its place. */
  let installation: string | null = null;
  const openIn = async (client: JobsClient): Promise<void> => {
    ({ installation } = await client.run('open', { dir: dataDir, only: installation }));
  };
  const launch = (): JobsClient => {
    const child = utilityProcess.fork(join(__dirname, 'jobs.cjs'), [], { serviceName: 'kit-jobs' });
    const client = connectJobs(child, (code) => report(new Error(`The jobs process ended with ${code}.`)));
    openIn(client).then(() => onOpened(null), onOpened);
    if (practice.on) client.run('drill.enter').catch(report);
    return client;
  };
  const client = (): JobsClient => {
    if (!current?.alive) current = launch();
    return current;
  };
  return {
    client,
    reopen: async (replaced = false) => {
      if (replaced) installation = null;
      await openIn(client());
    },
  };
}
