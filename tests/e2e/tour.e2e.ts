import { TOUR } from '../../renderer/console/tour/steps.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

test('a new trainer is offered the tour once, walks it with a clicker, and finds it again in the guide', async ({
  kit,
  consolePage: page,
}) => {
  const offer = page.locator('.tour-offer');
  const tour = page.getByRole('dialog').filter({ has: page.locator('.tour-card') });
  const title = (step: number) => tour.getByRole('heading', { name: words(`tour.${TOUR[step]}.title`) });
  const last = TOUR.length - 1;
  await atSetup(page);
  await offer.getByRole('button', { name: words('tour.title') }).press('Enter');
  for (let step = 0; step <= last; step += 1) {
    await expect(title(step)).toBeFocused();
    await page.keyboard.press('PageDown');
  }
  // At the end the clicker does nothing more: a door is not opened by one press too many.
  await expect(title(last)).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(title(last - 1)).toBeFocused();
  await page.keyboard.press('End');
  await tour.getByRole('button', { name: words('tour.done') }).press('Enter');
  await expect(tour).toBeHidden();
  await expect(offer).toBeHidden();

  await kit.close();
  await kit.launch();
  const again = await kit.page('console');
  await atSetup(again);
  await expect(again.locator('.tour-offer')).toHaveCount(0);
  await again.keyboard.press('F1');
  await again.getByRole('button', { name: words('tour.title') }).press('Enter');
  const card = again.locator('.tour-card');
  await expect(card).toBeVisible();
  await again.keyboard.press('Escape');
  await expect(card).toBeHidden();
  // The guide that it came from is still there.
  await expect(again.getByRole('dialog', { name: words('guide.open') })).toBeVisible();
});

test('a choice made just before leaving is kept, even while the archive is still being opened', async ({
  kit,
  consolePage: page,
}) => {
  await atSetup(page);
  await page.getByRole('button', { name: words('tour.offer.not') }).press('Enter');
  await kit.close();
  await kit.launch();
  const again = await kit.page('console');
  await atSetup(again);
  await expect(again.locator('.tour-offer')).toHaveCount(0);
});
