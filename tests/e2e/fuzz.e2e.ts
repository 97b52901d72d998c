import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Page } from '@playwright/test';
import { type ChannelName, channels, type WindowKind } from '../../electron/contract/channels.ts';
import { HOSTILE } from '../unit/contract/hostile-values.ts';
import { filesBelow } from './support/files.ts';
import type { Kit } from './support/kit.ts';
import { ask, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';

const opening = {
  ...{ opening: null, scenario: 'cuoc-goi-la', closing: null },
  ...{ mode: 'single', trial: false, role: null, ageBand: null, clicker: false },
};
const names = Object.keys(channels) as ChannelName[];
/** Names of no channel, and things that are no name. */
const NO_CHANNELS = ['', '__proto__', 'constructor', 'seminar', 'kit:call', 7, null, {}, ['snapshot.get']];
/** Values by what they cost; those that are heavy go to two channels of each window. */
const LIGHT = HOSTILE.filter(({ heavy }) => !heavy);
const HEAVY = [
  ...HOSTILE.filter(({ heavy }) => heavy),
  { what: '50 MB', make: () => 'ă'.repeat(50 * 1024 * 1024) },
];

/** How often each code was answered; `taken by` and the channel for a call that was taken. */
type Codes = Record<string, number>;

/** Runs in the page: makes each value there, because not every one can be handed over, and calls with it. */
const CALL_ALL = `async (names, makers) => {
  const codes = {};
  const call = async (name, make) => {
    let answer;
    // What is held back for coming too fast is asked again: here the refusal itself is wanted.
    do answer = await (async () => window.kit.call(name, make()))().catch(() => ({ ok: false, error: { code: 'bridge' } }));
    while (!answer.ok && answer.error.code === 'too-fast');
    const code = answer.ok ? 'taken by ' + name : answer.error.code;
    codes[code] = (codes[code] ?? 0) + 1;
  };
  for (const name of names) await Promise.all(makers.map((make) => call(name, make)));
  return codes;
}`;
const callAll = (
  page: Page,
  asked: readonly unknown[],
  values: readonly { make: () => unknown }[],
): Promise<Codes> =>
  page.evaluate(
    `(${CALL_ALL})(${JSON.stringify(asked)}, [${values.map(({ make }) => `(${make.toString()})`).join(', ')}])`,
  );

const mayCall = (window: WindowKind): ChannelName[] =>
  names.filter((name) => (channels[name].windows as readonly string[]).includes(window));

/** Everything that a call could have changed: what the windows are shown, and the kit's own files beside its databases. */
async function state(kit: Kit, consolePage: Page, station: Page): Promise<unknown> {
  const files = filesBelow(kit.data)
    .filter((file) => /\.(?:json|yaml|md|kmm)$/.test(file))
    .map((file) => [relative(kit.data, file), createHash('sha256').update(readFileSync(file)).digest('hex')]);
  return {
    seminar: await seminar(consolePage),
    settings: await ask(consolePage, 'settings.get'),
    library: await ask(consolePage, 'library.get'),
    archive: await ask(consolePage, 'archive.list'),
    station: await ask(station, 'station.get'),
    files: files.sort(),
  };
}

test('nothing that a window sends, to whatever channel and however often, changes or stops the kit', async ({
  kit,
  consolePage,
}) => {
  await startSeminar(consolePage);
  await ask(consolePage, 'lock.set', { pin: '90417263', old: null });
  await ask(consolePage, 'station.open', opening);
  const pages = { console: consolePage, stage: await kit.page('stage'), station: await kit.page('station') };
  const before = await state(kit, consolePage, pages.station);

  for (const [window, page] of Object.entries(pages) as [WindowKind, Page][]) {
    const own = mayCall(window);
    const foreign = names.filter((name) => !own.includes(name));
    expect(await callAll(page, NO_CHANNELS, LIGHT.slice(0, 3))).toEqual({
      channel: expect.any(Number),
    });
    if (foreign.length > 0)
      expect(await callAll(page, foreign, LIGHT.slice(0, 2))).toEqual({ right: 2 * foreign.length });
    const codes = await callAll(page, own, LIGHT);
    expect(Object.keys(codes).filter((code) => !['input', 'too-much', 'bridge'].includes(code))).toEqual([]);
    expect(await callAll(page, own.slice(0, 2), HEAVY)).toEqual({ 'too-much': 4 });
  }

  expect(await state(kit, consolePage, pages.station)).toEqual(before);
  expect(kit.isOpen('console') && kit.isOpen('stage') && kit.isOpen('station')).toBe(true);

  // A pupil's page gone wild holds up neither the trainer's clicker nor, afterwards, itself.
  const flood = pages.station.evaluate(async () => {
    const calls = Array.from({ length: 5000 }, () => window.kit.call('station.get'));
    const answers = await Promise.all(calls);
    return answers.filter((answer) => !answer.ok && answer.error.code !== 'too-fast');
  });
  expect(await ask(consolePage, 'seminar.dispatch', { type: 'move/next' })).toEqual({ changed: true });
  expect(await ask(consolePage, 'seminar.dispatch', { type: 'move/back' })).toEqual({ changed: true });
  // How many are held back hangs on the machine; the rule itself is held by tests/unit/main/pace.test.ts.
  expect(await flood).toEqual([]);
  await expect
    .poll(() =>
      ask(pages.station, 'station.get').then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
});
