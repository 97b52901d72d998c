import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { ask, seminar, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** Words that stand in no content of the kit. */
const CRY = 'chú hàng xóm cũ nhắn em nửa đêm';
const OTHER = 'sao kẻ xấu biết em học trường nào';

/** Types as Vietnamese typing tools do: letters change under the cursor until the word is done. */
async function compose(page: Page, before: string, word: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const at = before.length;
  await cdp.send('Input.imeSetComposition', { text: before, selectionStart: at, selectionEnd: at });
  await cdp.send('Input.insertText', { text: word });
  await cdp.detach();
}

async function write(station: Page): Promise<void> {
  await station.locator('.station-box-open').click();
  await expect(station.getByText(words('box.notice.read'))).toBeVisible();
  await expect(station.locator('textarea')).toHaveCount(0);
  await expect(station.getByRole('button', { name: words('box.write') })).toBeFocused();
  await station.keyboard.press('Enter');
  await expect(station.locator('textarea')).toBeFocused();
}

/** The bytes of a file; none of one that Electron took away while the folder was read, as it does with its own drafts. */
const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
};

/** Files in the data directory, but for Electron's own caches, that have these words. */
const filesWith = (data: string, text: string): string[] =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => bytesOf(file).includes(Buffer.from(text)));

test('a question from the station is read, seen to be a cry for help, passed on, and gone after closing', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  await ask(page, 'lock.set', { pin: '2580', old: null });
  await page.locator('.station-open').click();
  await page.locator('.station-panel button[type=submit]').click();
  const station = await kit.page('station');
  const stage = await kit.page('stage');
  await stage.evaluate(() => {
    const seen: unknown[] = [];
    Object.assign(window, { seen });
    window.kit.onSnapshot((next) => seen.push(next));
  });

  await station.locator('.station-box-open').click();
  expect(await violations(station), 'notice').toEqual([]);
  await station.getByRole('button', { name: words('box.back') }).click();
  await write(station);
  await station.keyboard.insertText(`${CRY}, em `);
  await compose(station, 'sơj', 'sợ');
  await expect(station.locator('textarea')).toHaveValue(`${CRY}, em sợ`);
  expect(await violations(station), 'writing').toEqual([]);
  await station.getByRole('button', { name: words('box.hand-in'), exact: true }).click();
  await expect(station.getByRole('heading', { name: words('box.sent') })).toBeVisible();
  expect(await violations(station), 'sent').toEqual([]);
  expect(await station.content()).not.toContain(CRY);
  await station.getByRole('button', { name: words('box.done') }).click();

  // Too long is said and not sent; what is not sent is gone with the page.
  await write(station);
  await station.keyboard.insertText('dài '.repeat(120));
  await expect(station.locator('#station-box-count')).not.toBeEmpty();
  await station.locator('textarea').fill(OTHER);
  await station.getByRole('button', { name: words('box.hand-in'), exact: true }).click();
  await expect(station.getByRole('heading', { name: words('box.sent') })).toBeVisible();
  expect(JSON.stringify(await ask(station, 'station.get'))).not.toContain(CRY);
  const closed = station.waitForEvent('close');
  await ask(page, 'station.close');
  await closed;

  // The stage is told nothing of the box, not even that there is something in it.
  expect((await seminar(page)).box).toHaveLength(2);
  expect((await seminar(stage)).box).toEqual([]);
  const sent = await stage.evaluate(() => JSON.stringify((window as unknown as { seen: unknown[] }).seen));
  expect(sent).toContain('"box":[]');
  expect(sent).not.toContain(CRY);

  // Unread words are not on the screen; whichever question is opened first, the cry is found by its words.
  await page.locator('.box-open').click();
  await expect(page.locator('.box-panel')).toBeVisible();
  expect(await page.locator('.box-panel').textContent()).not.toContain(CRY);
  await page.getByRole('button', { name: words('box.list.open') }).click();
  await expect(page.locator('blockquote')).toBeVisible();
  if (!(await page.locator('blockquote').textContent())?.includes(CRY))
    await page.getByRole('button', { name: words('box.list.open') }).click();
  await expect(page.locator('blockquote')).toContainText(CRY);
  await page
    .locator('.box-marks')
    .getByRole('button', { name: words('box.mark.cry') })
    .click();
  await expect(page.getByText(words('box.cry.step.1'))).toBeVisible();
  expect(await violations(page), 'disclosure card').toEqual([]);
  await page.keyboard.press('Escape');

  // A slip of paper, typed by the trainer.
  await page.locator('.box-open').click();
  await page.getByRole('button', { name: words('box.slip.open') }).click();
  await page.keyboard.insertText('Câu trên giấy');
  await page.getByRole('button', { name: words('box.slip.put') }).click();
  await expect(page.getByText(words('box.slip.kept'))).toBeVisible();
  await page.keyboard.press('Escape');

  // The laptop goes off. Next time the box comes first, and nothing is closed before.
  await expect.poll(async () => (await snapshot(page)).saving.state).toBe('saved');
  await kit.relaunch();
  const again = await kit.page('console');
  await again.getByRole('button', { name: words('box.unfinished.look') }).click();
  const close = again.getByRole('button', { name: words('archive.closing.close') });
  await expect(close).toBeDisabled();
  expect(kit.isOpen('stage')).toBe(false);
  expect(await violations(again), 'closing gate').toEqual([]);
  await expect(ask(again, 'seminar.close')).rejects.toThrow('box-left');
  await again.getByRole('button', { name: words('box.gate.open') }).click();
  await expect(again.locator('.box-left')).toBeVisible();
  const unread = again.getByRole('button', { name: words('box.list.open') });
  if (await unread.isVisible()) await unread.click();
  await expect(unread).toBeHidden();
  await again.locator('.box-questions button', { hasText: CRY }).click();
  await again.getByLabel(words('box.cry.will')).check();
  await again.keyboard.press('Escape');
  await expect(again.locator('.box-gate')).not.toHaveClass(/is-open/);
  expect(filesWith(join(kit.data, 'live'), CRY)).not.toEqual([]);
  await close.click();
  await expect(again.locator('.report-head')).toBeVisible();
  expect(filesWith(kit.data, CRY)).toEqual([]);
});

test('the kit is not left with unseen questions that are on no disk, but for one who insists', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page, { keeping: 'unrecorded' });
  await ask(page, 'lock.set', { pin: '2580', old: null });
  await page.locator('.station-open').click();
  await page.locator('.station-panel button[type=submit]').click();
  const station = await kit.page('station');
  await ask(station, 'box.send', { text: CRY });
  const closed = station.waitForEvent('close');
  await ask(page, 'station.close');
  await closed;
  expect(filesWith(kit.data, CRY)).toEqual([]);
  const answer = async (button: number): Promise<void> => {
    await kit.tell(({ app, dialog }, chosen) => {
      dialog.showMessageBoxSync = () => {
        Object.assign(app, { asked: Number(Reflect.get(app, 'asked') ?? 0) + 1 });
        return chosen;
      };
    }, button);
  };
  const asked = (): Promise<unknown> => kit.ask(({ app }) => Reflect.get(app, 'asked'));
  await answer(0);
  await kit.tell(({ app }) => app.quit());
  await expect.poll(asked).toBe(1);
  await kit.tell(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().includes('/console/')) window.close();
  });
  await expect.poll(asked).toBe(2);
  // It goes on as if nothing had been: the question is there, and the clicker works.
  expect((await seminar(page)).box).toMatchObject([{ text: CRY, read: false }]);
  expect(await ask(page, 'seminar.dispatch', { type: 'move/next' })).toEqual({ changed: true });
  await answer(1);
  const gone = kit.app.waitForEvent('close');
  await kit.tell(({ app }) => app.quit()).catch(() => undefined);
  await gone;
  expect(filesWith(kit.data, CRY)).toEqual([]);
});

test('with one display the box shows nothing before the trainer says that nobody looks @one', async ({
  consolePage: page,
}) => {
  await startSeminar(page);
  await ask(page, 'box.type', { text: CRY });
  await ask(page, 'room.set', { view: 'console', veiled: false });
  await page.locator('.box-open').click();
  await expect(page.getByText(words('box.covered'))).toBeVisible();
  await expect(page.getByText(CRY)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: words('box.uncover') }).click();
  await expect(page.getByText(CRY)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.box-open').click();
  await expect(page.getByText(CRY)).toHaveCount(0);
});
