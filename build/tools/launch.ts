import { spawn } from 'node:child_process';
import { root } from './paths.ts';

/** Is there a display to open windows on? */
export const hasDisplay = (platform: string, env: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

export const noDisplay =
  'Không có màn hình: bộ công cụ cần một màn hình đồ hoạ (X11 hoặc Wayland) để mở cửa sổ. Hãy chạy trên máy có màn ' +
  'hình, hoặc đặt biến DISPLAY.\n' +
  'There is no display: the kit needs a graphical screen (X11 or Wayland) to open its windows. Start it in a ' +
  'graphical session, or set DISPLAY. "npm run demo" needs none.';

const sandboxAdvice = (executable: string): string => {
  const helper = executable.replace(/[^/]*$/, 'chrome-sandbox');
  return (
    'Hệ thống này không cho Electron dùng sandbox. Hãy chạy một lần:\n' +
    'This system does not let Electron use its sandbox. Run this once:\n' +
    `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`
  );
};

/** A sentence for what Electron printed when it could not start, or undefined when that says nothing known. */
export const adviceFor = (output: string, executable: string): string | undefined => {
  if (/Missing X server|cannot open display|Failed to connect to Wayland/i.test(output)) return noDisplay;
  if (/SUID sandbox helper|No usable sandbox/i.test(output)) return sandboxAdvice(executable);
  return undefined;
};

/**
 * Starts the built app and waits for its end. What it prints is shown; why it could not start is said in words.
 * @returns the exit code
 */
export const launchApp = (
  executable: string,
  switches: readonly string[],
  args: readonly string[],
): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(executable, [...switches, root, ...args], {
      stdio: ['inherit', 'inherit', 'pipe'],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
    });
    let tail = '';
    child.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk);
      tail = (tail + chunk.toString()).slice(-8000);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      console.error(`Electron could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      const advice = code === 0 ? undefined : adviceFor(tail, executable);
      if (advice !== undefined) console.error(advice);
      resolve(code ?? 1);
    });
  });
