import { execFileSync } from 'node:child_process';

/**
 * The space for young objects, MB, as Electron's Node bounds it. Newer ones let it grow to 128 MB the longer a program
 * runs, whatever the program keeps: that is not what "memory as rows grow" asks.
 */
const YOUNG = '--max-semi-space-size=16';

/** Runs a step of a measurement in a process of its own and gives what it printed, as JSON. */
export const runStep = <T>(script: string, ...args: string[]): T =>
  JSON.parse(execFileSync(process.execPath, [YOUNG, script, ...args], { encoding: 'utf8' }));
