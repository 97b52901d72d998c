import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inRoot, root } from './paths.ts';

export type RunResult = { code: number; output: string };
export type RunOptions = {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds; the process is killed after it and the code is 124. */
  timeout?: number;
  /** Show the output as it comes instead of collecting it. */
  show?: boolean;
};

/** The environment for child processes: the checkout's own tools (and so its Node 24) come first. */
export const toolEnv = (extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ...extra,
});

/**
 * Runs a program to its end. Never throws: a program that cannot be started gives code 127 and the reason as output.
 * @returns the exit code and, unless `show`, what it wrote to stdout and stderr
 */
export const run = (command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> =>
  new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd ?? root,
      env: options.env ?? toolEnv(),
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    let late = false;
    const timer = options.timeout
      ? setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, options.timeout)
      : undefined;
    const end = (code: number, extra = ''): void => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + extra });
    };
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code) => end(late ? 124 : (code ?? 1)));
  });
