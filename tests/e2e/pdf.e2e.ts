import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { HOSTILE_PDFS } from '../fixtures/hostile/pdfs.ts';
import { makePdf, type TestPage } from '../unit/content/pdf/make.ts';
import type { Kit } from './support/kit.ts';
import { ask, forward, goTo, seminar, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

const COLOURS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [1, 1, 0],
] as const;

const PAGES: TestPage[] = COLOURS.map((ground, index) => ({ ground, title: `Slide ${index + 1}` }));

/** Writes a file for the trainer to choose, and has the system's dialog answer it. */
async function offer(kit: Kit, name: string, bytes: Uint8Array): Promise<void> {
  const file = join(kit.data, name);
  writeFileSync(file, bytes);
  await kit.tell(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as never;
  }, file);
}

const picture = (page: Page, number: number): Locator =>
  page.locator(`.pdf-page canvas[data-page="${number}"]`);

/** The colour in the lower right of a drawn page, as red, green and blue from 0 to 1. */
const colourOf = (canvas: Locator): Promise<number[]> =>
  canvas.evaluate((element) => {
    const drawn = element as HTMLCanvasElement;
    const at = [Math.round(drawn.width * 0.9), Math.round(drawn.height * 0.9)] as const;
    const data = drawn.getContext('2d')?.getImageData(at[0], at[1], 1, 1).data ?? [];
    return [...data].slice(0, 3).map((value) => value / 255);
  });

/** Whether each pixel of the drawn page lies on one of the window's. */
const isCrisp = (canvas: Locator): Promise<boolean> =>
  canvas.evaluate((element) => {
    const drawn = element as HTMLCanvasElement;
    const { left, top, width, height } = drawn.getBoundingClientRect();
    const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.02;
    const [x, y] = [left * devicePixelRatio, top * devicePixelRatio];
    return (
      near(width * devicePixelRatio, drawn.width) &&
      near(height * devicePixelRatio, drawn.height) &&
      near(x, Math.round(x)) &&
      near(y, Math.round(y))
    );
  });

test('a PDF becomes a programme that is presented page by page, and is there again after a power cut', async ({
  kit,
  consolePage,
}) => {
  await atSetup(consolePage);
  await offer(kit, 'Bài giảng lớp 8.pdf'.normalize('NFD'), makePdf(PAGES));
  await consolePage.getByRole('button', { name: words('import.add') }).click();
  const report = consolePage.locator('dialog.import-dialog');
  await expect(report).toContainText('Bài giảng lớp 8');
  await report.getByRole('button', { name: words('import.use') }).click();
  await expect(consolePage.getByRole('radio', { name: /Bài giảng lớp 8/ })).toBeChecked();

  await startSeminar(consolePage, { programmeId: 'pdf-bai-giang-lop-8' });
  const stage = await kit.page('stage');
  for (const [index, colour] of COLOURS.entries()) {
    if (index > 0) await forward(consolePage);
    await expect(picture(stage, index + 1)).toBeVisible();
    expect(await colourOf(picture(stage, index + 1))).toEqual(colour);
    await expect(stage.locator('.pdf-page h1')).toHaveText(`Slide ${index + 1}`);
  }
  expect(await isCrisp(picture(stage, 4))).toBe(true);
  await expect(picture(consolePage, 4)).toBeVisible();
  await consolePage.keyboard.press('PageUp');
  await expect(picture(stage, 3)).toBeVisible();
  // Now and next on the console.
  await expect(picture(consolePage, 3)).toBeVisible();
  await expect(picture(consolePage, 4)).toBeVisible();

  await goTo(consolePage, 'lien-he');
  await expect(stage.locator('.pdf-page')).toHaveCount(0);
  await goTo(consolePage, 'trang-pdf');
  await expect(picture(stage, 3)).toBeVisible();
  await expect.poll(async () => (await snapshot(consolePage)).saving.state).toBe('saved');

  await kit.relaunch();
  const page = await kit.page('console');
  await expect.poll(async () => (await snapshot(page)).unfinished?.step).toBe(3);
  await ask(page, 'seminar.continue');
  expect((await seminar(page)).segments[0]).toMatchObject({ kind: 'deck', step: 2 });
  await expect(picture(await kit.page('stage'), 3)).toBeVisible();
});

test('a PDF that is locked, cut off, damaged or none is refused in words, and leaves nothing', async ({
  kit,
  consolePage,
}) => {
  await atSetup(consolePage);
  const report = consolePage.locator('dialog.import-dialog');
  const whole = makePdf(PAGES);
  const damaged = Buffer.from(
    whole.toString('latin1').replaceAll(/\/(Pages|Page|Catalog)\b/g, '/Nothing'),
    'latin1',
  );
  const refused = [
    ['khoa.pdf', makePdf(PAGES, { encrypted: true }), 'import.refused.pdf-encrypted'],
    ['cut.pdf', whole.subarray(0, whole.length / 2), 'import.refused.pdf-truncated'],
    ['hong.pdf', damaged, 'import.refused.pdf-broken'],
    ['bai.pdf', Buffer.from('PK\u0003\u0004'), 'import.refused.pdf-kind'],
  ] as const;
  for (const [name, bytes, message] of refused) {
    await offer(kit, name, bytes);
    await consolePage.getByRole('button', { name: words('import.add') }).click();
    await expect(report).toContainText(words(message));
    await report.getByRole('button', { name: words('import.close') }).click();
  }
  const left = readdirSync(kit.data).includes('packs') ? readdirSync(join(kit.data, 'packs')) : [];
  expect(left).toEqual([]);
  expect(await kit.ask(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  // Those that want to do something: what can be shown is taken, and nothing of what they want happens.
  for (const [what, { bytes, reason }] of Object.entries(HOSTILE_PDFS)) {
    const path = join(kit.data, `${what}.pdf`);
    writeFileSync(path, bytes);
    const taken = await ask(consolePage, 'import.take', { path });
    expect([what, taken]).toEqual([
      what,
      expect.objectContaining(
        reason === null ? { kind: 'added' } : { kind: 'refused', code: `pdf-${reason}` },
      ),
    ]);
    expect(await kit.ask(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  }

  await offer(kit, 'bai.pdf', whole);
  await consolePage.getByRole('button', { name: words('import.add') }).click();
  await expect(report.getByRole('button', { name: words('import.use') })).toBeVisible();
});

test('Chinese words that a PDF names by their codes only are read', async ({ kit, consolePage }) => {
  await atSetup(consolePage);
  await offer(
    kit,
    'tieng trung.pdf',
    makePdf([{ ground: [1, 1, 1], title: 'One', chinese: '你好，同学们' }]),
  );
  await consolePage.getByRole('button', { name: words('import.add') }).click();
  await expect(consolePage.locator('dialog.import-dialog')).toContainText('tieng trung');
  const deck = join(kit.data, 'packs/pdf-tieng-trung/slides/decks/pdf-tieng-trung');
  expect(readFileSync(join(deck, 'vi.md'), 'utf8')).toContain('你好，同学们');
});
