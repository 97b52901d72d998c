import type { Page } from '@playwright/test';
import type { SeminarContent } from '../../electron/contract/content.ts';
import type { Snapshot } from '../../electron/contract/snapshot.ts';
import { entriesOf } from '../../renderer/console/present/overview/entries.ts';
import type { Kit } from './support/kit.ts';
import { ask, goTo, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { countHands, play, step } from './support/trainer.ts';
import { words } from './support/words.ts';

/** Gives the console a window of this size in CSS px: 1280x720 at 150 % is 853x480. */
async function resize(kit: Kit, page: Page, width: number, height: number): Promise<void> {
  await kit.tell(
    ({ BrowserWindow }, size) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes('/console/'),
      );
      window?.unmaximize();
      window?.setMinimumSize(400, 300);
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  // The window manager may keep a pixel for itself.
  await expect
    .poll(() =>
      page.evaluate(
        (size) => Math.max(Math.abs(innerWidth - size.width), Math.abs(innerHeight - size.height)),
        {
          width,
          height,
        },
      ),
    )
    .toBeLessThanOrEqual(2);
}

/** Buttons that lie outside the window or under another thing, by what stands on them. */
const unreachable = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.present-bottom button, .present-audience button, .menu-button',
      ),
    ]
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return !inside || !button.contains(hit);
      })
      .map(({ textContent }) => textContent ?? ''),
  );

test('finding a slide, shortening the rest, a break and a held picture', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  const stage = await kit.page('stage');
  const title = stage.locator('section.present h1, section.present h2').first();

  // The overview finds without diacritics and goes there.
  await page.keyboard.press('KeyG');
  const field = page.getByRole('combobox', { name: words('present.overview.search') });
  await expect(field).toBeFocused();
  await expect(page.locator('.overview-picture .stage').first()).toBeVisible();
  await field.fill('ba buoc cua ke xau');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Ba bước của kẻ xấu');
  await expect(page.locator('.overview')).toBeHidden();
  // So do arrows, and a number with Enter.
  await page.keyboard.press('KeyO');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Bắt cóc online là gì?');
  await page.keyboard.press('Digit2');
  await expect(page.locator('.present-number')).toContainText('2');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Ba bước của kẻ xấu');

  // Twenty minutes until the bell: what is proposed is left out, next passes over it, one press takes it back.
  await page.getByRole('button', { name: words('present.shorten.open') }).click();
  await page.getByLabel(words('present.shorten.minutes')).fill('20');
  await page.locator('.shorten .is-main').click();
  await expect(page.locator('.present-programme .is-out')).toHaveCount(1);
  const { leftOut, endsAt } = await seminar(page);
  expect(leftOut.within.map(({ id }) => id)).toContain('ai-cung-co-the');
  expect(endsAt).not.toBeNull();
  for (let press = 0; press < 4; press += 1) await step(page);
  await expect(title).toHaveText('Công an thật, công an giả');
  await page.locator('.is-out .present-out button').click();
  await expect(page.locator('.present-programme .is-out')).toHaveCount(0);

  // A break covers the stage; the next press ends it and no step is lost.
  await page.locator('.menu-button', { hasText: words('present.break.open') }).click();
  await page.locator('.menu-panel .menu-row button').first().click();
  await expect(stage.locator('.stage-break')).toContainText('2:5');
  await expect(page.locator('.break-card')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(title).toHaveText('Công an thật, công an giả');

  // While the picture is held the console shows three: the class's, one's own, and the next.
  await page.keyboard.press('KeyF');
  await step(page);
  await expect(page.locator('.present-apart')).toContainText(words('present.apartNote.held'));
  await expect(page.locator('.present-live')).toContainText('Công an thật, công an giả');
  await expect(page.locator('.present-own')).toContainText('Nghe những câu này');
  await expect(title).toHaveText('Công an thật, công an giả');
  await page.keyboard.press('F5');
  await expect(title).toContainText('Nghe những câu này');
});

test('the console fits a small laptop whose screen is scaled', async ({ kit, consolePage: page }) => {
  await startSeminar(page);
  for (const [width, height] of [
    [853, 480],
    [911, 512],
    [1280, 720],
  ] as const) {
    await resize(kit, page, width, height);
    for (const part of ['bat-coc-online', 'cuoc-goi-la', 'trac-nghiem-dau']) {
      await goTo(page, part);
      expect(await unreachable(page), `${part} at ${width}x${height}`).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await resize(kit, page, 853, 480);
  await step(page);
  await countHands(page, [8, 22, 7]);
  expect(await unreachable(page)).toEqual([]);
});

/** Texts on the stage that do not fit their room, by their first words. */
const overflowing = (stage: Page): Promise<string[]> =>
  stage.evaluate(() => {
    const runsOver = (outer: Element, inner: Element | null | undefined): boolean => {
      const [room, text] = [outer.getBoundingClientRect(), inner?.getBoundingClientRect()];
      return text !== undefined && (text.bottom > room.bottom + 2 || text.right > room.right + 2);
    };
    const fits = [...document.querySelectorAll('.stage-fit')].filter(
      (room) =>
        runsOver(room, room.firstElementChild) ||
        (room.firstElementChild?.getBoundingClientRect().height ?? 0) >
          room.getBoundingClientRect().height + 2,
    );
    // Words stay between the line above and the line below.
    const slides = [...document.querySelectorAll<HTMLElement>('.reveal section.present .slide-text')].filter(
      (text) => {
        const { paddingTop, paddingBottom } = getComputedStyle(text);
        const [first, last] = [text.firstElementChild, text.lastElementChild] as (HTMLElement | null)[];
        const over =
          (first?.offsetTop ?? 0) < Number.parseFloat(paddingTop) - 1 ||
          (last?.offsetTop ?? 0) + (last?.offsetHeight ?? 0) >
            text.clientHeight - Number.parseFloat(paddingBottom) + 1;
        return over || text.scrollWidth > text.clientWidth;
      },
    );
    const bubbles = [...document.querySelectorAll('.stage-talk-list > :last-child')].filter(
      (bubble) =>
        bubble.getBoundingClientRect().top <
        (bubble.closest('.stage-talk')?.getBoundingClientRect().top ?? 0) - 2,
    );
    return [...fits, ...slides, ...bubbles].map((text) => (text.textContent ?? '').trim().slice(0, 60));
  });

test('the largest text and strong colours run over on no picture of the class', async ({
  kit,
  consolePage: page,
}) => {
  // Ukrainian has the longest words.
  await startSeminar(page, { locale: 'uk' });
  const stage = await kit.page('stage');
  await expect(stage.locator('section.present .slide-text')).toBeVisible();
  const normal = await stage.locator('section.present h1').evaluate((h1) => getComputedStyle(h1).fontSize);
  await page.locator('.menu-button').first().click();
  await page.locator('.menu-row button').nth(5).click();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+Equal');
  await expect(stage.locator('.stage')).toHaveAttribute('data-text', '130');
  await expect(stage.locator('.canvas-frame')).toHaveAttribute('data-contrast', 'strong');
  const large = await stage.locator('section.present h1').evaluate((h1) => getComputedStyle(h1).fontSize);
  expect(Number.parseFloat(large)).toBeGreaterThan(Number.parseFloat(normal));
  const check = async (what: string): Promise<void> => {
    await stage.evaluate(() => document.fonts.ready);
    expect.soft(await overflowing(stage), what).toEqual([]);
  };

  const { contentHash } = await seminar(page);
  const content = (await ask(page, 'content.get', { hash: contentHash })) as SeminarContent;
  for (const entry of entriesOf(content, await seminar(page), 'uk')) {
    const { segment, step: at, state } = entry;
    const place = state.kind === 'deck' ? state.step : at;
    await ask(page, 'seminar.dispatch', {
      type: 'move/segment',
      segment,
      ...(place === undefined ? {} : { step: place }),
    });
    await expect
      .poll(async () => (await stage.evaluate(() => window.kit.call('snapshot.get'))) as { value: Snapshot })
      .toMatchObject({ value: { seminar: { segment } } });
    await check(entry.title);
  }
  await goTo(page, 'cuoc-goi-la');
  let forks = 0;
  await play(page, {}, async ({ kind, scene }) => {
    if (kind === 'asked') forks += 1;
    if (forks <= 2) await check(`${scene} ${kind}`);
  });
  await check('ending');
  for (let press = 0; press < 7; press += 1) {
    await step(page);
    await check(`debrief ${press}`);
  }
  await page.keyboard.press('KeyH');
  await expect(stage.getByText('111').first()).toBeVisible();
  await check('help');
});
