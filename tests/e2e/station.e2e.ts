import type { Page } from '@playwright/test';
import type { ChoicesBody, SeminarRecord } from '../../electron/contract/archive.ts';
import { violations } from './support/axe.ts';
import { ask, seminar, startSeminar } from './support/seminar.ts';
import { at, place } from './support/station.ts';
import { expect, test } from './support/test.ts';
import { atProgramme } from './support/trainer.ts';
import { words } from './support/words.ts';

/** One press on the keyboard, until it has had its effect. */
async function press(station: Page): Promise<void> {
  const before = await place(station);
  if ((await at(station)).play?.rehearsal.phase === 'choice') {
    await expect(station.locator('input[type=radio]').first()).toBeFocused();
    await station.keyboard.press('Digit1');
    await expect(station.locator('input[type=radio]').first()).toBeChecked();
  } else await expect(station.locator('.station-next')).toBeFocused();
  await station.keyboard.press('Enter');
  await expect.poll(() => place(station)).not.toBe(before);
}

/** Goes on by keyboard until `until`; axe looks at each kind of page once. */
async function walk(station: Page, until: (on: Awaited<ReturnType<typeof at>>) => boolean) {
  const seen = new Set<string>();
  for (let presses = 0; presses < 200 && !until(await at(station)); presses += 1) {
    const { page, at: number, play } = await at(station);
    const kind = page === 'story' ? (play?.rehearsal.phase ?? '') : `${page} ${number}`;
    if (!seen.has(kind)) expect.soft(await violations(station), kind).toEqual([]);
    seen.add(kind);
    await press(station);
  }
  return seen;
}

test('pupils practise on the class laptop by keyboard, stop, get help, and only choices are kept', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  await ask(page, 'lock.set', { pin: '2580', old: null });
  await page.getByRole('button', { name: words('station.lend'), exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: words('station.open.single') }).check();
  for (const quiz of ['station.part.opening', 'station.part.closing'])
    await page.getByRole('checkbox', { name: words(quiz) }).uncheck();
  await page.getByRole('button', { name: words('station.open.go') }).click();
  let station = await kit.page('station');
  await expect(station.getByRole('heading', { name: words('station.hello.single') })).toBeVisible();

  // It may do what a pupil does, and it is told nothing else.
  for (const channel of ['snapshot.get', 'seminar.dispatch', 'station.open', 'archive.list'])
    await expect(ask(station, channel, { type: 'move/next' })).rejects.toThrow('right');
  expect(JSON.stringify(await ask(station, 'station.get'))).not.toMatch(/"(notes|tallies|plays)"/);

  const seen = await walk(station, ({ page: where }) => where === 'thanks');
  // Under the lantern it is night: what stands at the foot must be light on it, which axe cannot see behind a drawing.
  await expect(station.locator('.canvas-frame')).toHaveClass(/tone-night/);
  expect([...seen]).toEqual(
    expect.arrayContaining(['note', 'scene', 'choice', 'feedback', 'ending', 'look-back 0', 'look-back 3']),
  );
  expect(await violations(station)).toEqual([]);
  await press(station);
  await expect(station.getByRole('heading', { name: words('station.hello.single') })).toBeVisible();

  // Help is a page here only: nothing of it is in the seminar.
  const { station: _, ...before } = await seminar(page);
  await station.getByRole('button', { name: words('station.help') }).click();
  await expect(station.getByText(words('stage.help.fault'))).toBeVisible();
  expect(await violations(station)).toEqual([]);
  await station.getByRole('button', { name: words('station.help.close') }).click();
  const { station: __, ...after } = await seminar(page);
  expect(after).toEqual(before);

  // The power fails after two choices: the next start is on the same step.
  await walk(station, ({ play }) => play?.rehearsal.path.length === 2);
  const left = await place(station);
  await kit.relaunch();
  const again = await kit.page('console');
  station = await kit.page('station');
  expect(await place(station)).toBe(left);
  await expect(station.locator('.stage-play-verdict')).toBeVisible();

  // It cannot be closed by hand.
  await kit.tell(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().includes('/station/')) window.close();
  });
  await expect(station.locator('.stage-play-verdict')).toBeVisible();

  await station.getByRole('button', { name: words('station.stop') }).click();
  await expect(station.getByRole('heading', { name: words('station.stopped') })).toBeVisible();
  expect(await violations(station)).toEqual([]);

  await station.keyboard.press('Control+Shift+KeyQ');
  await expect(station.getByRole('heading', { name: words('station.leave.title') })).toBeVisible();
  expect(await violations(station)).toEqual([]);
  const closed = station.waitForEvent('close');
  await station.getByLabel(words('lock.leave.pin')).fill('2580');
  await station.getByRole('button', { name: words('station.leave.go') }).click();
  await closed;
  await atProgramme(again);

  const id = await ask(again, 'seminar.close');
  const { choices } = (await ask(again, 'archive.read', id)) as SeminarRecord;
  const bodies: ChoicesBody[] = choices.map(({ body }) => body);
  expect(bodies.map(({ mode, stopped }) => [mode, stopped]).sort()).toEqual([
    ['single', false],
    ['single', true],
  ]);
  expect(bodies.find(({ stopped }) => stopped)?.decisions).toHaveLength(2);
});
