import { expect } from '../../tests/e2e/support/patience.ts';
import { goTo } from '../../tests/e2e/support/seminar.ts';
import { atProgramme, sayWhere, typeInto } from '../../tests/e2e/support/trainer.ts';
import { words } from '../../tests/e2e/support/words.ts';
import type { Lesson } from './lesson.ts';

/** What can be done before a seminar: the check, printing, and a programme of one's own. */
export async function getReady({ page, shoot }: Lesson): Promise<void> {
  await sayWhere(page, { place: 'bao yen lao cai', school: 'Trường THCS Hoa Ban' });
  await page.getByRole('button', { name: words('ready.open') }).click();
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await shoot('ready');
  await page
    .getByRole('button', { name: words('ready.back') })
    .first()
    .click();

  await page.getByRole('button', { name: words('print.open'), exact: true }).click();
  await expect(page.getByRole('dialog', { name: words('print.title') })).toBeVisible();
  await shoot('print', { withoutMenu: true });
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: words('adapt.link.copy'), exact: true }).click();
  await expect(page.locator('.adapt-part').first()).toBeVisible();
  await shoot('adapt');
  await page.getByRole('button', { name: words('adapt.add'), exact: true }).click();
  await typeInto(page, words('adapt.editor.title'), 'Phòng y tế ở tầng một');
  await typeInto(page, words('adapt.editor.text'), '- Cô Hoa ở đó cả buổi\n- Gõ cửa là được');
  await shoot('adapt-own-slide');
  await page.getByRole('button', { name: words('adapt.editor.done'), exact: true }).click();
  await page
    .getByRole('button', { name: words('adapt.back') })
    .first()
    .click();
  await expect(page.getByRole('button', { name: words('practice.start') })).toBeVisible();
}

/** What a trainer has at hand while presenting, tried alone; at the end stand the times. */
export async function tryTools({ kit, page, shoot }: Lesson): Promise<void> {
  await page.getByRole('button', { name: words('practice.start') }).click();
  await atProgramme(page);
  await goTo(page, 'bat-coc-online');
  await page.keyboard.press('KeyG');
  await expect(page.locator('.overview-picture .stage').first()).toBeVisible();
  await shoot('overview', { withoutMenu: true, windows: ['console'] });
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: words('present.shorten.open') }).click();
  await page.getByLabel(words('present.shorten.minutes')).fill('20');
  await shoot('shorten', { withoutMenu: true, windows: ['console'] });
  await page.keyboard.press('Escape');

  for (const [name, button] of [
    ['stage-menu', page.locator('[data-line]')],
    ['look-menu', page.locator('.menu-button').first()],
  ] as const) {
    await button.click();
    await shoot(name, { withoutMenu: true, windows: ['console'] });
    await page.keyboard.press('Escape');
  }

  await page.locator('.menu-button', { hasText: words('present.break.open') }).click();
  await page.locator('.menu-panel .menu-row button').first().click();
  await expect((await kit.page('stage')).locator('.stage-break')).toBeVisible();
  await shoot('break');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.break-card')).toBeHidden();

  await page.getByRole('button', { name: words('console.finish') }).click();
  await expect(page.getByRole('heading', { name: words('practice.title') })).toBeVisible();
  await shoot('practice-times');
}
