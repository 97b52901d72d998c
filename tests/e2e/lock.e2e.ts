import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { filesBelow } from './support/files.ts';
import type { Kit } from './support/kit.ts';
import { ask, seminar, startSeminar } from './support/seminar.ts';
import { at } from './support/station.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const PIN = '90417263';
const opening = {
  ...{ opening: null, scenario: 'cuoc-goi-la', closing: null },
  ...{ mode: 'single', trial: false, role: null, ageBand: null, clicker: false },
};

/** Is the window shown, not just there? */
const isShown = (kit: Kit, name: string): Promise<boolean> =>
  kit.ask(
    ({ BrowserWindow }, part) =>
      BrowserWindow.getAllWindows().some(
        (window) => window.webContents.getURL().includes(part) && window.isVisible(),
      ),
    `/${name}/`,
  );

/** Has the station the whole screen and the focus, and is what it held onto real? */
const holds = (kit: Kit) =>
  kit.ask(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('/station/'),
    );
    return (
      window && {
        kiosk: window.isKiosk(),
        full: window.isFullScreen(),
        top: window.isAlwaysOnTop(),
        focus: window.isFocused(),
      }
    );
  });
const HELD = { kiosk: true, full: true, top: true, focus: true };

async function lend(kit: Kit, console_: Page): Promise<Page> {
  await ask(console_, 'lock.set', { pin: PIN, old: null });
  await ask(console_, 'station.open', opening);
  const station = await kit.page('station');
  await expect.poll(() => holds(kit)).toEqual(HELD);
  await expect.poll(() => isShown(kit, 'console')).toBe(false);
  await expect.poll(() => station.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  return station;
}

/** Presses keys as the system would send them. */
const press = (kit: Kit, keyCode: string, modifiers: string[] = []): Promise<void> =>
  kit.tell(
    ({ BrowserWindow }, input) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes('/station/'),
      );
      for (const type of ['keyDown', 'char', 'keyUp'] as const)
        window?.webContents.sendInputEvent({ type, ...input } as never);
    },
    { keyCode, modifiers },
  );

/** Another window takes the focus, as an Alt+Tab that got through would. */
const stealFocus = (kit: Kit): Promise<void> =>
  kit.tell(({ BrowserWindow }) => {
    const other = new BrowserWindow({ width: 300, height: 200, alwaysOnTop: true, title: 'other' });
    void other.loadURL('data:text/html,other');
    other.focus();
  });
const closeOther = (kit: Kit): Promise<void> =>
  kit.tell(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.getTitle() === 'other') window.destroy();
  });

async function typePin(station: Page, pin: string): Promise<void> {
  await station.getByLabel(words('lock.leave.pin')).fill(pin);
  await station.keyboard.press('Enter');
}

test('the station is alone on the laptop, and only the PIN brings the console back', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  await expect(ask(page, 'station.open', opening)).rejects.toThrow('pin-needed');

  // The PIN is set where the station is opened.
  await page.getByRole('button', { name: words('station.lend'), exact: true }).click();
  const open = page.getByRole('button', { name: words('station.open.go') });
  await expect(open).toBeDisabled();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(words('lock.set.new')).first().fill(PIN);
  await page.getByLabel(words('lock.set.again')).fill(PIN);
  await page.getByRole('button', { name: words('lock.set.save') }).click();
  await expect(page.getByText(words('lock.set.is'))).toBeVisible();
  await open.click();
  const station = await kit.page('station');
  await expect.poll(() => holds(kit)).toEqual(HELD);
  await expect.poll(() => isShown(kit, 'console')).toBe(false);
  expect(await isShown(kit, 'stage')).toBe(true);
  await expect.poll(() => station.evaluate(() => document.fullscreenElement !== null)).toBe(true);

  // A second start and a wish to close change nothing.
  await kit.startAgain();
  await kit.tell(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (!window.webContents.getURL().includes('/stage/')) window.close();
  });
  await expect.poll(() => holds(kit)).toEqual(HELD);
  expect(await isShown(kit, 'console')).toBe(false);
  expect(kit.isOpen('console')).toBe(true);

  // Three wrong tries: silence, which a restart does not take away.
  await press(kit, 'Q', ['control', 'shift']);
  for (const wrong of ['1111', '2222', '3333']) {
    await typePin(station, wrong);
    await expect(station.locator('.station-pin-said')).not.toBeEmpty();
    await expect(station.getByLabel(words('lock.leave.pin'))).toHaveValue('');
  }
  await expect(station.locator('.station-pin-said')).toHaveText(/5|4/);
  expect(await violations(station)).toEqual([]);
  await kit.relaunch();
  const again = await kit.page('station');
  await expect(again.getByRole('heading', { name: words('station.hello.group') })).toBeVisible();
  expect(await isShown(kit, 'console')).toBe(false);
  await expect.poll(() => holds(kit)).toEqual(HELD);
  expect(await ask(again, 'lock.leave', { pin: PIN })).toMatchObject({ right: false });
  await again.getByRole('button', { name: words('station.teacher') }).click();
  await expect(again.locator('.station-pin-said')).toBeEmpty();
  const closed = again.waitForEvent('close');
  await typePin(again, PIN);
  await closed;
  await expect.poll(() => isShown(kit, 'console')).toBe(true);

  // The PIN itself is nowhere: not in a snapshot, not in a file.
  const console_ = await kit.page('console');
  expect(JSON.stringify(await ask(console_, 'snapshot.get'))).not.toContain(PIN);
  await kit.kill();
  for (const file of filesBelow(kit.data)) expect(readFileSync(file).includes(PIN), file).toBe(false);
});

test('leaving the screen covers it, wipes the turn and tells the trainer @one', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  const station = await lend(kit, page);
  await station.getByRole('button', { name: words('station.begin') }).click();
  await expect.poll(async () => (await at(station)).page).toBe('story');
  // A moment of its own: what a desktop does with the focus while opening counts for nothing.
  await expect.poll(() => station.evaluate(() => performance.now())).toBeGreaterThan(2500);
  await stealFocus(kit);
  await expect(station.locator('.station-cover')).toBeVisible();
  await expect(station.locator('.station-form')).toBeHidden();
  await expect.poll(async () => (await at(station)).page).toBe('welcome');
  // The station asks its focus back by itself.
  await expect.poll(() => holds(kit)).toEqual(HELD);
  await closeOther(kit);
  await expect(station.locator('.station-cover')).toBeHidden();
  // The clean screen was drawn under the cover: the next press belongs to it all the same.
  await expect(station.locator('.station-next')).toBeFocused();
  await expect(station.getByText(words('lock.left'))).toBeVisible();
  expect(await violations(station)).toEqual([]);
  await station.getByRole('button', { name: words('station.begin') }).click();
  await expect(station.getByText(words('lock.left'))).toBeHidden();

  await station.getByRole('button', { name: words('station.teacher') }).click();
  await typePin(station, PIN);
  await expect.poll(() => isShown(kit, 'console')).toBe(true);
  await page.keyboard.press('Tab');
  await expect(page.locator('.station-left-note')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: words('lock.note.seen') }).click();
  expect(await ask(page, 'lock.get')).toMatchObject({ left: 0 });
});

test('a pupil gets at nothing by keys, mouse, menu, clipboard, printing or going back', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  const station = await lend(kit, page);
  await station.getByRole('button', { name: words('station.begin') }).click();
  await station.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    window.addEventListener(
      'keydown',
      ({ code, ctrlKey }) => seen.push(`${ctrlKey ? 'Ctrl+' : ''}${code}`),
      true,
    );
    window.addEventListener('beforeprint', () => seen.push('print'));
  });
  const before = await station.evaluate(() => [performance.timeOrigin, devicePixelRatio, history.length]);
  const keys: [string, string[]][] = [
    ['F5', []],
    ['F11', []],
    ['F12', []],
    ['F3', []],
    ['F1', []],
    ...[
      'R',
      'P',
      'S',
      'F',
      'G',
      'U',
      'O',
      'N',
      'T',
      'W',

      'C',
      'V',
      'X',
      '0',
      'Plus',
      '-',
      'F4',
      'F5',
    ].map((key): [string, string[]] => [key, ['control']]),
    ...['R', 'I', 'J', 'C', 'N'].map((key): [string, string[]] => [key, ['control', 'shift']]),
    ...['Left', 'Right', 'F4', 'Home', 'Space'].map((key): [string, string[]] => [key, ['alt']]),
    ['Left', ['meta']],
  ];
  for (const [key, modifiers] of keys) await press(kit, key, modifiers);
  await press(kit, 'M');
  await expect
    .poll(() => station.evaluate(() => (window as unknown as { seen: string[] }).seen))
    .toEqual(['KeyM']);

  const stopped = await station.evaluate(() =>
    ['contextmenu', 'dragstart', 'drop', 'copy', 'cut', 'paste', 'selectstart', 'auxclick'].map((name) =>
      document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
    ),
  );
  expect(stopped).toEqual(stopped.map(() => false));
  const wheel = await station.evaluate(() => [
    document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true })),
    document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, cancelable: true, button: 3 })),
  ]);
  expect(wheel).toEqual([false, false]);
  // Nothing can be marked, printed or gone back to, and no tools open.
  await station.mouse.move(300, 300);
  await station.mouse.down();
  await station.mouse.move(900, 600);
  await station.mouse.up();
  expect(await station.evaluate(() => String(getSelection()))).toBe('');
  // With a real pointer: other buttons, buttons with keys, and what is dragged in from elsewhere.
  for (const button of ['middle', 'right'] as const) await station.mouse.click(600, 500, { button });
  for (const key of ['Control', 'Shift']) {
    await station.keyboard.down(key);
    await station.mouse.click(20, 20);
    await station.keyboard.up(key);
  }
  const cdp = await station.context().newCDPSession(station);
  const link = [{ mimeType: 'text/uri-list', data: 'https://example.invalid/' }];
  for (const dragged of [{ items: link }, { items: [], files: [join(kit.data, 'kit.db')] }])
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', {
        type,
        x: 600,
        y: 400,
        data: { ...dragged, dragOperationsMask: 1 },
      });
  for (const button of ['back', 'forward'] as const)
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await cdp.send('Input.dispatchMouseEvent', { type, x: 600, y: 500, button, clickCount: 1 });
  for (let trip = 0; trip < 10; trip += 1) await ask(station, 'station.get');
  expect(await kit.ask(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(3);
  expect(station.url()).toBe('app://kit/station/index.html');
  await station.emulateMedia({ media: 'print' });
  await expect(station.locator('.station-form')).toBeHidden();
  await station.emulateMedia({ media: null });
  await station.evaluate(() => {
    history.back();
    history.forward();
  });
  const tools = await kit.ask(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('/station/'),
    )?.webContents;
    contents?.openDevTools();
    return contents?.isDevToolsOpened();
  });
  expect(tools).toBe(false);
  expect(await station.evaluate(() => [performance.timeOrigin, devicePixelRatio, history.length])).toEqual(
    before,
  );

  // Help is a page here and nowhere else.
  await station.getByRole('button', { name: words('station.help') }).click();
  await expect(station.getByText(words('stage.help.fault'))).toBeVisible();
  expect((await seminar(page)).audience.cover).toBe('none');
  await station.getByRole('button', { name: words('station.help.close') }).click();

  // A page that closes its own window gets past Electron's `close`: it is there again, wiped, with the laptop still held.
  const gone = station.waitForEvent('close');
  await station.evaluate(() => setTimeout(() => window.close(), 0));
  await gone;
  const anew = await kit.page('station');
  await expect(anew.getByRole('heading', { name: words('station.hello.single') })).toBeVisible();
  await expect.poll(() => holds(kit)).toEqual(HELD);
  expect(await isShown(kit, 'console')).toBe(false);
  expect(await ask(page, 'lock.get')).toMatchObject({ left: 1 });

  // After a clean screen a page that is loaded anew knows nothing of who was there before.
  await ask(anew, 'station.do', { type: 'clear' });
  await anew.reload();
  await expect(anew.getByRole('heading', { name: words('station.hello.single') })).toBeVisible();
  await expect.poll(() => anew.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});

test('a laptop that was locked stays so without a seminar, and who has the files resets a forgotten PIN', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page, { keeping: 'unrecorded' });
  await lend(kit, page);
  await kit.kill();
  await kit.launch();
  const station = await kit.page('station');
  await expect(station.getByRole('heading', { name: words('lock.page.title') })).toBeVisible();
  expect(await violations(station)).toEqual([]);
  expect(await isShown(kit, 'console')).toBe(false);
  await kit.kill();

  expect(readdirSync(kit.data)).toContain('station-pin.json');
  writeFileSync(join(kit.data, 'station-pin.json'), 'broken');
  await kit.launch();
  const broken = await kit.page('station');
  await broken.getByRole('button', { name: words('station.teacher') }).click();
  await expect(broken.getByText(words('lock.leave.damaged'))).toBeVisible();
  await kit.kill();
  rmSync(join(kit.data, 'station-pin.json'));
  await kit.launch();
  const open = await kit.page('station');
  await open.getByRole('button', { name: words('station.teacher') }).click();
  const closed = open.waitForEvent('close');
  await open.getByRole('button', { name: words('station.leave.go') }).click();
  await closed;
  await expect.poll(() => isShown(kit, 'console')).toBe(true);
});
