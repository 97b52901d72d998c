import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PIN_FILE } from '../../../electron/core/pin/file.ts';
import { PinKeeper } from '../../../electron/core/pin/keeper.ts';

let dir: string;
let now: number;
let reported: unknown[];
const keeper = (): PinKeeper =>
  new PinKeeper(
    dir,
    () => now,
    (error) => reported.push(error),
  );

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kit-pin-'));
  now = 0;
  reported = [];
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const set = async (pin = '25802'): Promise<PinKeeper> => {
  const pins = keeper();
  expect(await pins.set(pin, null)).toEqual({ right: true, wait: 0 });
  return pins;
};

describe("the trainer's PIN", () => {
  it('opens, and nothing else does', async () => {
    const pins = await set();
    expect(await pins.try('25802')).toEqual({ right: true, wait: 0 });
    expect(await pins.try('2580')).toEqual({ right: false, wait: 0 });
    expect(await pins.try(null)).toEqual({ right: false, wait: 0 });
  });

  it('is kept as a salted hash: the file does not say it, and the same PIN looks different each time', async () => {
    const pins = await set();
    const first = readFileSync(pins.file, 'utf8');
    expect(first).not.toContain('25802');
    await pins.set('25802', '25802');
    const second = readFileSync(pins.file, 'utf8');
    expect(JSON.parse(second).pin.salt).not.toBe(JSON.parse(first).pin.salt);
    expect(JSON.parse(second).pin.hash).not.toBe(JSON.parse(first).pin.hash);
    expect(readdirSync(dir)).toEqual([PIN_FILE]);
  });

  it('is changed by who knows it only', async () => {
    const pins = await set();
    expect(await pins.set('1111', null)).toMatchObject({ right: false });
    expect(await pins.set('1111', '9999')).toMatchObject({ right: false });
    expect(await pins.try('25802')).toMatchObject({ right: true });
    expect(await pins.set('1111', '25802')).toMatchObject({ right: true });
    expect(await pins.try('1111')).toMatchObject({ right: true });
  });

  it('lets who guesses wait, does not even look meanwhile, and then forgives all with the right one', async () => {
    const pins = await set();
    for (const wait of [0, 0, 5]) expect(await pins.try('0000')).toEqual({ right: false, wait });
    expect(await pins.try('25802')).toEqual({ right: false, wait: 5 });
    now = 4001;
    expect(pins.wait()).toBe(1);
    now = 5000;
    expect(await pins.try('25802')).toEqual({ right: true, wait: 0 });
    expect(await pins.try('0000')).toEqual({ right: false, wait: 0 });
  });

  it('cannot be guessed by many tries at once', async () => {
    const pins = await set();
    const all = await Promise.all(['0000', '0001', '0002', '25802'].map((pin) => pins.try(pin)));
    expect(all.map(({ right }) => right)).toEqual([false, false, false, false]);
  });

  it('remembers wrong tries over a start, and one that was cut off in the middle', async () => {
    const pins = await set();
    for (let time = 0; time < 3; time += 1) await pins.try('0000');
    void pins.try('0000');
    expect(keeper().wait()).toBe(5);
    now = 5000;
    void pins.try('0000');
    expect(keeper().wait()).toBe(15);
  });

  it('is reset by deleting the named file', async () => {
    const pins = await set();
    for (let time = 0; time < 5; time += 1) await pins.try('0000');
    rmSync(join(dir, PIN_FILE));
    expect(pins.isSet).toBe(false);
    expect(await pins.try(null)).toEqual({ right: true, wait: 0 });
    expect(await pins.set('7777', null)).toEqual({ right: true, wait: 0 });
    expect(await pins.try('7777')).toEqual({ right: true, wait: 0 });
  });

  it('does not open for a damaged file, and says which one to delete', async () => {
    const file = join(dir, PIN_FILE);
    for (const text of ['', '{', '{"version":2}', '{"version":1,"pin":{"N":2},"wrong":0}']) {
      writeFileSync(file, text);
      expect(keeper().isSet).toBe(true);
      await expect(keeper().try('0000')).rejects.toThrow(/station-pin\.json.*Delete the file/);
    }
  });

  it('still holds, and still counts, when the stick that it is on is pulled out', async () => {
    const pins = await set();
    rmSync(dir, { recursive: true });
    writeFileSync(dir, 'no folder any more');
    expect(pins.isSet).toBe(true);
    for (const wait of [0, 0, 5]) expect(await pins.try('0000')).toEqual({ right: false, wait });
    expect(reported).toHaveLength(3);
    now = 5000;
    expect(await pins.try('25802')).toEqual({ right: true, wait: 0 });
  });
});
