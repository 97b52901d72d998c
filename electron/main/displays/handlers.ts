import { execFile } from 'node:child_process';
import type { Handlers } from '../answering.ts';
import { extendCommand } from './extend.ts';

/** What a window can ask of the system's displays. Rejects when the system refuses to run its own program. */
export const displayHandlers = (): Pick<Handlers, 'displays.extend'> => ({
  'displays.extend': async () => {
    const command = extendCommand(process.platform, process.env.SystemRoot);
    if (command === null) return { asked: false };
    await new Promise<void>((done, fail) => {
      execFile(command.file, command.args, { windowsHide: true }, (error) => (error ? fail(error) : done()));
    });
    return { asked: true };
  },
});
