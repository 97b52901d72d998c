import { describe, expect, it } from 'vitest';
import { maySteer, steeringSwitch } from '../../../electron/main/steering.ts';

const started = (...args: string[]): string | null => steeringSwitch(['khong-mot-minh', ...args]);

describe('a released kit', () => {
  it.each([
    '--remote-debugging-port=0',
    '--remote-debugging-port',
    '--remote-debugging-pipe',
    '-remote-debugging-port=9222',
    '/remote-debugging-port=9222',
    '--Remote-Debugging-Port=9222',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect=0.0.0.0:9229',
    '--inspect-brk',
    '--inspect-publish-uid=http',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp/x',
    '--renderer-cmd-prefix=gdb',
    '--disable-web-security',
  ])('names the switch it refuses: %s', (way) => {
    expect(started('--data', '/tmp/x', way)).toMatch(/^--[a-z][a-z-]+$/);
  });

  it('starts with what a trainer uses', () => {
    expect(started()).toBeNull();
    expect(started('--data', '/home/inspect', '--print-pdf', 'debug.html', '--no-sandbox')).toBeNull();
    expect(steeringSwitch(['/opt/--inspect/khong-mot-minh'])).toBeNull();
  });

  it('may be steered from its sources only, or where its own archive says so', () => {
    const never = (): string => {
      throw new Error('not asked');
    };
    expect(maySteer('/home/me/kit/out/main', never)).toBe(true);
    const archive = '/opt/kit/resources/app.asar/out/main';
    const windows = 'C:\\Kit\\resources\\app.asar\\out\\main';
    for (const folder of [archive, windows]) {
      expect(maySteer(folder, () => '{"kit":{"steerable":false}}')).toBe(false);
      expect(maySteer(folder, () => '{}')).toBe(false);
      expect(maySteer(folder, () => '{"kit":{"steerable":true}}')).toBe(true);
    }
  });
});
