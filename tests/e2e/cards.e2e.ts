import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SeminarContent } from '../../electron/contract/content.ts';
import { shownOptions } from '../../slides/model/quiz.ts';
import { violations } from './support/axe.ts';
import { film, filmed, type Held, seeded } from './support/camera.ts';
import { ask, forward, goTo, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const folder = mkdtempSync(join(tmpdir(), 'kit-film-'));
/** As many as are present in the class of `support/seminar.ts`. */
const PRESENT = 37;

/** Cards held up in rows of `across`: small and large, turned, tilted by up to 35 degrees. */
function classOf(cards: readonly number[], across: number, size: readonly [number, number]): Held[] {
  const random = seeded(5);
  const between = (least: number, most: number): number => least + random() * (most - least);
  return cards.map((card, index) => ({
    card,
    side: Math.floor(random() * 4),
    x: 70 + (index % across) * 186 + between(-20, 20),
    y: 150 + Math.floor(index / across) * 200 + between(-30, 30),
    size: between(...size),
    lean: between(-14, 14),
    tilt: between(0, 35),
    axis: between(0, 180),
  }));
}

/** Starts a seminar at the first question, to be answered with cards. */
async function atQuestion(page: Page): Promise<void> {
  await startSeminar(page);
  await goTo(page, 'trac-nghiem-dau');
  await page.getByRole('button', { name: words('scan.mode.cards') }).click();
  await forward(page);
  await expect(page.locator('.cards-grid li')).toHaveCount(PRESENT);
}

/** What a page is answered that asks for a camera or a microphone. */
const asksFor = (page: Page, wanted: MediaStreamConstraints): Promise<string> =>
  page.evaluate(
    (constraints) =>
      navigator.mediaDevices.getUserMedia(constraints).then(
        () => 'given',
        (error: unknown) => (error as Error).name,
      ),
    wanted,
  );

/** Every file under the data directory. */
const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The beginnings of JPEG, PNG, WebP, WebM and of the film itself. */
const PICTURES = [
  Buffer.from([0xff, 0xd8, 0xff]),
  Buffer.from('\x89PNG', 'latin1'),
  Buffer.from('WEBP', 'latin1'),
  Buffer.from([0x1a, 0x45, 0xdf, 0xa3]),
  Buffer.from('YUV4MPEG2', 'latin1'),
];

/** The files that hold something like a picture. */
const withPictures = (path: string): string[] =>
  filesIn(path).filter((file) => {
    const bytes = readFileSync(file);
    return PICTURES.some((start) => bytes.includes(start));
  });
const bytesIn = (path: string): number => filesIn(path).reduce((sum, file) => sum + statSync(file).size, 0);

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.describe('a class in a room that the camera is turned across', () => {
  const FILM = join(folder, 'sweep.y4m');
  const CLASS = classOf(
    Array.from({ length: PRESENT }, (_, index) => index + 1),
    13,
    [20, 34],
  );
  test.beforeAll(() => film(FILM, { width: 2560, height: 720, light: 0.75, cards: CLASS }, 60));
  test.use({ kitArgs: filmed(FILM) });

  test('is collected, shown as a number, and as bars only when the trainer goes on', async ({
    kit,
    consolePage: page,
  }) => {
    expect(await asksFor(page, { video: true })).toBe('NotAllowedError');
    await atQuestion(page);
    const stage = await kit.page('stage');
    const count = stage.locator('.stage-cards strong');
    await expect(count).toHaveText(`0/${PRESENT}`);
    const before = { pictures: withPictures(kit.data), bytes: bytesIn(kit.data) };

    await page.keyboard.press('KeyQ');
    await expect(page.locator('video')).toBeVisible();
    await page.evaluate(() => {
      const stream = document.querySelector('video')?.srcObject as MediaStream;
      (window as unknown as { track: MediaStreamTrack | undefined }).track = stream.getVideoTracks()[0];
    });
    await expect(page.locator('.cards-grid .is-seen')).toHaveCount(PRESENT, { timeout: 180_000 });
    await expect(count).toHaveText(`${PRESENT}/${PRESENT}`);
    await expect(page.locator('.cards-note')).toHaveCount(0);
    // The class sees a number and nothing of the picture, and no other window gets a camera, nor this one a sound.
    expect(await stage.locator('video').count()).toBe(0);
    expect(await asksFor(stage, { video: true })).toBe('NotAllowedError');
    expect(await asksFor(page, { audio: true })).toBe('NotAllowedError');
    expect(await asksFor(page, { audio: true, video: true })).toBe('NotAllowedError');

    // Nothing says yet what was answered, neither to the windows nor on the stage.
    const asked = await seminar(page);
    expect(asked.answering).toEqual({ cards: {}, sheets: {} });
    const quiz = asked.segments[asked.segment];
    if (quiz?.kind !== 'quiz') throw new Error('No quiz is on.');
    expect(quiz.shown).toEqual({});

    await page.keyboard.press('KeyQ');
    await expect(page.locator('video')).toHaveCount(0);
    const track = () =>
      page.evaluate(() => (window as unknown as { track: MediaStreamTrack }).track.readyState);
    expect(await track()).toBe('ended');

    await forward(page);
    await expect(stage.locator('.stage-quiz-hands')).toContainText(`${PRESENT}/${PRESENT}`);
    const content = (await ask(page, 'content.get', { hash: asked.contentHash })) as SeminarContent;
    const id = Object.keys(quiz.seen)[0] ?? '';
    const item = Object.values(content.quizzes).flatMap(({ items }) =>
      items.filter((one) => one.id === id),
    )[0];
    if (!item) throw new Error(`There is no item ${id}.`);
    const held = (side: number): number => CLASS.filter((card) => card.side === side).length;
    const after = await seminar(page);
    const revealed = after.segments[after.segment];
    if (revealed?.kind !== 'quiz') throw new Error('No quiz is on.');
    expect(revealed.shown[id]).toEqual({
      counts: Object.fromEntries(shownOptions(item).map((option, side) => [option.id, held(side)])),
      passed: held(3),
      answered: PRESENT,
    });

    // No picture of the class is in the kit's data: no file became one, and together they grew by less than one frame.
    expect(withPictures(kit.data)).toEqual(before.pictures);
    expect(bytesIn(kit.data) - before.bytes).toBeLessThan(1_000_000);
  });

  test('stays collected where the camera is pulled out, in use or not there, with hands as the way out', async ({
    consolePage: page,
  }) => {
    await atQuestion(page);
    await page.keyboard.press('KeyQ');
    await expect(page.locator('.cards-grid .is-seen').first()).toBeVisible();
    await page.evaluate(() => {
      const stream = document.querySelector('video')?.srcObject as MediaStream;
      stream.getVideoTracks()[0]?.dispatchEvent(new Event('ended'));
    });
    const trouble = page.locator('.cards-note.is-trouble');
    await expect(trouble).toHaveText(words('scan.trouble.lost'));
    await expect(page.locator('video')).toHaveCount(0);
    await expect(page.locator('.cards-grid .is-seen').first()).toBeVisible();

    for (const [name, id] of [
      ['NotReadableError', 'scan.trouble.busy'],
      ['NotFoundError', 'scan.trouble.none'],
    ] as const) {
      await page.evaluate((error) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
      }, name);
      await page.keyboard.press('KeyQ');
      await expect(trouble).toHaveText(words(id));
    }
    await page.getByRole('button', { name: words('scan.hands') }).click();
    await expect(page.locator('[data-count="1"]')).toBeVisible();
    await expect(page.locator('.cards')).toHaveCount(0);
  });
});

test.describe('a dim room with a card of another class in it', () => {
  const FILM = join(folder, 'dim.y4m');
  const CARDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 3, 50, 10];
  test.beforeAll(() =>
    film(FILM, { width: 1280, height: 720, light: 0.22, cards: classOf(CARDS, 6, [26, 34]) }, 10),
  );
  test.use({ kitArgs: filmed(FILM) });

  test('is read, told to be dark, and the doubtful numbers are shown and not guessed', async ({
    kit,
    consolePage: page,
  }) => {
    await atQuestion(page);
    await page.keyboard.press('KeyQ');
    const seen = page.locator('.cards-grid .is-seen');
    await expect(seen).toHaveCount(9);
    await expect(page.locator('.cards-grid .is-double')).toHaveText(/3/);
    await expect(page.getByText(words('scan.hint.dark'))).toBeVisible();
    await expect(page.locator('.cards-note').filter({ hasText: '50' })).toBeVisible();
    const stage = await kit.page('stage');
    await expect(stage.locator('.stage-cards strong')).toHaveText('9/37');
    expect(await violations(page)).toEqual([]);
    expect(await violations(stage)).toEqual([]);
    // Up to 50 were dealt after all: then it counts.
    await page.locator('.cards-note').filter({ hasText: '50' }).getByRole('button').click();
    await expect(page.locator('.cards-grid li')).toHaveCount(50);
    await expect(seen).toHaveCount(10);
    // A number counts once it is typed to its end.
    await page.locator('.cards .menu-button').click();
    await page.locator('.cards-menu input').fill('40');
    await expect(page.locator('.cards-grid li')).toHaveCount(50);
    await page.keyboard.press('Enter');
    await expect(page.locator('.cards-grid li')).toHaveCount(40);
    await page.locator('.cards-menu input').fill('45');
    await page.keyboard.press('Escape');
    await expect(page.locator('.cards-grid li')).toHaveCount(45);
    expect(await violations(page)).toEqual([]);
  });

  test('is read on one display without the class ever seeing the camera’s picture @one', async ({
    consolePage: page,
  }) => {
    await startSeminar(page);
    await page.keyboard.press('Tab');
    await expect(page.locator('.present-programme li').first()).toBeVisible();
    await goTo(page, 'trac-nghiem-dau');
    await page.getByRole('button', { name: words('scan.mode.cards') }).click();
    await forward(page);
    await expect(page.locator('.cards-grid li')).toHaveCount(37);
    await page.keyboard.press('KeyQ');
    await expect(page.locator('.cards-grid .is-seen')).toHaveCount(9);
    await expect(page.locator('video')).toHaveCount(0);
    // The class's own view counts on.
    await page.keyboard.press('Tab');
    await expect(page.locator('.stage-cards strong')).toHaveText('9/37');
    await expect(page.locator('video')).toHaveCount(0);
    expect(await asksFor(page, { video: true })).toBe('given');
    await page.keyboard.press('PageDown');
    await expect(page.locator('.stage-quiz-hands')).toContainText('9/37');
    // The question is shown: no more camera.
    expect(await asksFor(page, { video: true })).toBe('NotAllowedError');
  });
});
