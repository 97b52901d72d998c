import type { Page } from '@playwright/test';
import { snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { stageShown } from './support/trainer.ts';

/** Moves the mouse to a place on the picture in `frame`, as shares of its width and height. */
const moveTo = async (page: Page, frame: string, x: number, y: number): Promise<void> => {
  const box = await page.locator(`${frame} .canvas`).first().boundingBox();
  if (!box) throw new Error(`There is no picture in ${frame}.`);
  await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
};

/** The middle of the dot of light, as shares of the picture; null while there is none. */
const dotOn = (page: Page): Promise<{ x: number; y: number } | null> =>
  page.evaluate(() => {
    const dot = document.querySelector('.pointed-dot:not([hidden])')?.getBoundingClientRect();
    const picture = document.querySelector('.canvas')?.getBoundingClientRect();
    if (!dot || !picture) return null;
    const share = (at: number, from: number, length: number): number =>
      Math.round(((at - from) / length) * 100) / 100;
    return {
      x: share(dot.left + dot.width / 2, picture.left, picture.width),
      y: share(dot.top + dot.height / 2, picture.top, picture.height),
    };
  });

/** How opaque the ink is at a place of the picture; null while there is no ink at all. */
const inkAt = (page: Page, x: number, y: number): Promise<number | null> =>
  page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.pointed-ink');
      if (!canvas || canvas.width === 0) return null;
      const pixel = canvas
        .getContext('2d')
        ?.getImageData((left ?? 0) * canvas.width, (top ?? 0) * canvas.height, 1, 1);
      return pixel?.data[3] ?? null;
    },
    [x, y],
  );

/** The colour that can really be seen at a place of the stage, as red, green and blue. */
const colourAt = async (stage: Page, x: number, y: number): Promise<number[]> => {
  const box = await stage.locator('.canvas').boundingBox();
  if (!box) throw new Error('There is no stage.');
  const clip = { x: box.x + box.width * x - 1, y: box.y + box.height * y - 1, width: 2, height: 2 };
  const bytes = [...(await stage.screenshot({ clip }))];
  return stage.evaluate(async (png) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' }));
    const pen = new OffscreenCanvas(2, 2).getContext('2d');
    pen?.drawImage(image, 0, 0);
    return [...(pen?.getImageData(1, 1, 1, 1).data ?? [])].slice(0, 3);
  }, bytes);
};

/** `--lantern` of renderer/ui/tokens.css. */
const LANTERN = [242, 163, 58];

const LIVE = '.present-live';

test('pointer, zoom and ink go from the console to the stage, and nothing of them is kept', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  await stageShown(page);
  const stage = await kit.page('stage');
  await expect(stage.locator('section.present')).toBeVisible();
  const { revision } = await snapshot(page);

  await moveTo(page, LIVE, 0.1, 0.1);
  await page.keyboard.press('KeyL');
  await moveTo(page, LIVE, 0.25, 0.5);
  await expect.poll(() => dotOn(stage)).toEqual({ x: 0.25, y: 0.5 });
  await expect.poll(() => colourAt(stage, 0.25, 0.5)).toEqual(LANTERN);
  await page.mouse.move(2, 2);
  await expect.poll(() => dotOn(stage)).toBeNull();
  await moveTo(page, LIVE, 0.5, 0.5);
  await expect.poll(() => dotOn(stage)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => dotOn(stage)).toBeNull();

  const zoomed = stage.locator('.pointed-picture');
  await page.keyboard.press('KeyZ');
  await moveTo(page, LIVE, 0.75, 0.5);
  await expect(zoomed).toHaveCSS('transform', /^matrix\(2, 0, 0, 2, -14\d\d\.?\d*, -5\d\d\.?\d*\)$/);
  await page.keyboard.press('KeyZ');
  await expect(zoomed).toHaveCSS('transform', 'none');

  await page.keyboard.press('KeyD');
  await moveTo(page, LIVE, 0.2, 0.4);
  await page.mouse.down();
  await moveTo(page, LIVE, 0.4, 0.4);
  await moveTo(page, LIVE, 0.6, 0.4);
  await page.mouse.up();
  await expect.poll(() => inkAt(stage, 0.5, 0.4)).toBe(255);
  expect(await colourAt(stage, 0.5, 0.4)).toEqual(LANTERN);
  expect(await inkAt(stage, 0.5, 0.8)).toBe(0);
  // By itself, and then it costs nothing any more.
  await expect.poll(() => inkAt(stage, 0.5, 0.4)).toBeNull();
  await page.keyboard.press('Escape');

  expect((await snapshot(page)).revision).toBe(revision);
});

test('a stage that was loaded again is pointed at again, and can point at nothing itself', async ({
  kit,
  consolePage: page,
}) => {
  await startSeminar(page);
  await stageShown(page);
  const stage = await kit.page('stage');
  await page.locator('.pointing-tools [data-tool="pointer"]').click();
  for (const reload of [() => stage.reload(), () => page.reload()]) {
    await reload();
    await expect(stage.locator('section.present')).toBeVisible();
    await expect(page.locator(LIVE)).toBeVisible();
    if ((await page.locator('html[data-tool]').count()) === 0) await page.keyboard.press('KeyL');
    await expect(async () => {
      await moveTo(page, LIVE, 0.3, 0.3);
      await moveTo(page, LIVE, 0.5, 0.25);
      expect(await dotOn(stage)).toEqual({ x: 0.5, y: 0.25 });
    }).toPass({ intervals: [50] });
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => dotOn(stage)).toBeNull();
  await stage.evaluate(() => window.kit.point([1, 0.5, 0.5]));
  // The console's own answer comes after anything that the stage could have sent.
  await snapshot(page);
  expect(await dotOn(page)).toBeNull();
  expect(await dotOn(stage)).toBeNull();
});

test('with one display the mouse points on the class’s view itself @one', async ({ consolePage: page }) => {
  await startSeminar(page);
  await expect(page.locator('.present-audience-view section.present')).toBeVisible();
  await page.keyboard.press('KeyL');
  await moveTo(page, '.present-audience-view', 0.25, 0.75);
  await expect.poll(() => dotOn(page)).toEqual({ x: 0.25, y: 0.75 });
  // Esc lays the pointer down first; the class's view stays.
  await page.keyboard.press('Escape');
  await expect.poll(() => dotOn(page)).toBeNull();
  await expect(page.locator('.present-audience-view')).toBeVisible();
});
