import type { Page } from '@playwright/test';
import type { Setup } from '../../electron/contract/setup.ts';
import { ask, forward, goTo, seminar, setup, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atProgramme, atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

/** The keyboard with a counter: a field that is filled counts one, a key that is pressed counts one. */
const countedKeyboard = (page: Page) => {
  let inputs = 0;
  return {
    fill: async (text: string): Promise<void> => {
      inputs += 1;
      await page.keyboard.type(text);
    },
    press: async (key: string): Promise<void> => {
      inputs += 1;
      await page.keyboard.press(key);
    },
    inputs: (): number => inputs,
  };
};

const placeField = (page: Page) => page.getByRole('combobox', { name: words('setup.place'), exact: true });
const schoolField = (page: Page) => page.getByRole('combobox', { name: words('setup.school'), exact: true });

test.describe('setting a seminar up', () => {
  test('takes at most six inputs by keyboard alone, from start to the first slide', async ({
    kit,
    consolePage,
  }) => {
    const keyboard = countedKeyboard(consolePage);
    await atSetup(consolePage);
    await keyboard.fill('bao yen lao cai');
    await keyboard.press('Enter');
    await expect(schoolField(consolePage)).toBeFocused();
    await keyboard.fill('Trường THCS Hoa Ban');
    await keyboard.press('Enter');
    const stage = await kit.page('stage');
    await expect(stage.locator('section.present h1')).toHaveText('Không một mình');
    expect(keyboard.inputs()).toBeLessThanOrEqual(6);
    const { setup: started } = await seminar(consolePage);
    expect(started.school).toMatchObject({ name: 'Trường THCS Hoa Ban', communeName: 'Xã Bảo Yên' });
    expect(started.date).toBe(await ask(consolePage, 'app.today'));
  });

  test('finds a commune without diacritics, and says where none is', async ({ consolePage }) => {
    await atSetup(consolePage);
    await consolePage.keyboard.type('dong van');
    await expect(consolePage.getByRole('option', { name: /Đồng Văn, Tuyên Quang/ })).toBeVisible();
    await placeField(consolePage).fill('khong o dau ca');
    await expect(consolePage.getByText('Không thấy nơi nào như vậy', { exact: false })).toBeVisible();
    await placeField(consolePage).fill('hai ba trung ha noi');
    await consolePage.keyboard.press('Enter');
    await expect(placeField(consolePage)).toHaveValue('Phường Hai Bà Trưng, Hà Nội');
  });

  test('says what is missing and goes there instead of starting', async ({ consolePage }) => {
    await atSetup(consolePage);
    await consolePage.keyboard.press('Control+Enter');
    await expect(consolePage.getByText(words('setup.place.missing'))).toBeVisible();
    await expect(placeField(consolePage)).toBeFocused();
    expect((await snapshot(consolePage)).seminar).toBeNull();
  });
});

test.describe('the next class', () => {
  test('starts like the last one, with nobody counted yet', async ({ consolePage }) => {
    const last: Partial<Setup> = {
      communePolice: '0214 3876 113',
      groups: [
        { id: 'g1', name: '8A1', role: 'student', ageBand: '12-15', enrolled: 40, present: 37 },
        { id: 'g2', name: 'Chủ nhiệm', role: 'teacher', ageBand: 'over-24', enrolled: 1, present: 1 },
      ],
    };
    await startSeminar(consolePage, last);
    await ask(consolePage, 'seminar.dispatch', { type: 'closing/open' });
    await ask(consolePage, 'seminar.close');
    await consolePage.reload();
    await consolePage.getByRole('button', { name: words('setup.nextClass') }).press('Enter');
    await atProgramme(consolePage);
    const { setup: next } = await seminar(consolePage);
    expect(next).toEqual({
      ...setup,
      ...last,
      date: await ask(consolePage, 'app.today'),
      groups: [
        { id: 'g1', name: '', role: 'student', ageBand: '12-15', enrolled: null, present: null },
        { id: 'g2', name: 'Chủ nhiệm', role: 'teacher', ageBand: 'over-24', enrolled: null, present: null },
      ],
    });
  });

  test('finds the school of last time first', async ({ consolePage }) => {
    await startSeminar(consolePage);
    await ask(consolePage, 'seminar.close');
    await consolePage.reload();
    await atSetup(consolePage);
    await consolePage.keyboard.press('ArrowDown');
    await consolePage.keyboard.press('Enter');
    await expect(placeField(consolePage)).toHaveValue('Xã Bảo Yên, Lào Cai');
    await consolePage.keyboard.press('ArrowDown');
    await consolePage.keyboard.press('Enter');
    await expect(schoolField(consolePage)).toHaveValue(setup.school.name);
  });
});

test('a seminar that was not closed is offered, and Enter goes on exactly there', async ({
  kit,
  consolePage,
}) => {
  await startSeminar(consolePage);
  await goTo(consolePage, 'bat-coc-online');
  await forward(consolePage, 2);
  await expect.poll(async () => (await seminar(consolePage)).segments[2]).toMatchObject({ step: 2 });
  await expect.poll(async () => (await snapshot(consolePage)).saving.state).toBe('saved');
  await kit.relaunch();
  const page = await kit.page('console');
  await expect(
    page.getByRole('heading', {
      name: /^Buổi bắt đầu lúc \d\d:\d\d chưa kết thúc, đang ở trang 2\/11 của phần “Bắt cóc online”\. Tiếp tục\?$/,
    }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: words('setup.unfinished.continue') })).toBeFocused();
  await page.keyboard.press('Enter');
  const stage = await kit.page('stage');
  await expect(stage.locator('section.present h1')).toHaveText('Ba bước của kẻ xấu');
  await expect(stage.locator('section.present .fragment.visible')).toHaveCount(1);
});
