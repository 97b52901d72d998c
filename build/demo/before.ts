import { expect } from '../../tests/e2e/support/patience.ts';
import { cell, sayWhere, typeInto } from '../../tests/e2e/support/trainer.ts';
import { words } from '../../tests/e2e/support/words.ts';
import type { Lesson } from './lesson.ts';

/** Sets the seminar up on the real screen by keyboard alone, with everything that can be said, and starts it. */
export async function setUp({ page, shoot }: Lesson): Promise<void> {
  await shoot('setup');
  const place = page.getByRole('combobox', { name: words('setup.place'), exact: true });
  await place.focus();
  await page.keyboard.type('bao yen');
  await expect(page.locator('.form-combobox [role="option"]').first()).toBeVisible();
  await shoot('setup-places', { withoutMenu: true });
  await place.selectText();
  await sayWhere(page, { place: 'bao yen lao cai', school: 'Trường THCS Hoa Ban' });
  await shoot('setup-where');
  await page.locator('.setup-more summary').focus();
  await page.keyboard.press('Enter');
  await typeInto(page, words('setup.adult'), 'Cô Hoa, phòng y tế');
  await typeInto(page, words('setup.police'), '0214 3876 113');
  await typeInto(page, cell('name', 'dòng 1'), '7A');
  await typeInto(page, cell('enrolled', '7A'), '40');
  await typeInto(page, cell('present', '7A'), '37');
  await typeInto(page, words('setup.organisation'), 'Đội tuyên truyền xã Bảo Yên');
  await typeInto(page, words('setup.trainer'), 'Nguyễn Thị Lan');
  await shoot('setup-more');
  await page.keyboard.press('Control+Enter');
}
