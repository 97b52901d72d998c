import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inRoot } from '../../build/tools/paths.ts';
import { debriefStepOf } from '../../electron/contract/debrief.ts';
import { FIRST_LOOK } from '../../electron/contract/look.ts';
import { LOCALES } from '../../slides/model/text.ts';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { ask, forward, seminar, snapshot, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { part, play, rehearsal, step } from './support/trainer.ts';
import { words } from './support/words.ts';

/** Starts the story in which everything of the pretend phone occurs; gives console and stage. */
const start = async (kit: Kit): Promise<{ page: Page; stage: Page }> => {
  cpSync(inRoot('tests', 'fixtures', 'phone'), join(kit.data, 'packs', 'phone'), { recursive: true });
  await kit.launch();
  const page = await kit.page('console');
  await ask(page, 'settings.set', { look: { ...FIRST_LOOK, motion: 'full' } });
  await startSeminar(page, { programmeId: 'moi-kenh' });
  return { page, stage: await kit.page('stage') };
};

/** Presses until `there` holds. */
const until = async (page: Page, there: () => Promise<boolean>): Promise<void> => {
  for (let press = 0; !(await there()); press += 1) {
    if (press > 60) throw new Error('The story never came there.');
    await step(page);
  }
};

const story = async (page: Page) => {
  const state = await part(page);
  if (state.kind !== 'roleplay') throw new Error('No story is on.');
  return state;
};

test('a trainer stops to talk, hides the countdown and stops the story by key, also on the stage', async ({
  idleKit: kit,
}) => {
  const { page, stage } = await start(kit);
  await until(page, async () => (await rehearsal(page)).phase === 'choice');
  await expect(stage.locator('.phone-pressure')).toBeVisible();
  await expect(stage.locator('.phone-unread')).toHaveText('2');
  await page.keyboard.press('KeyT');
  await expect(stage.getByRole('heading', { name: words('story.talk.title') })).toBeVisible();
  await expect(stage.locator('.stage-option')).toHaveCount(0);
  const { pressure } = await story(page);
  expect(pressure?.startedAt).toBeNull();
  await page.keyboard.press('KeyK');
  await expect(stage.locator('.phone-pressure')).toHaveCount(0);
  await forward(page);
  await expect(stage.locator('.stage-option')).toHaveCount(2);
  await expect(page.locator('[data-control="countdown"]')).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(async () => (await snapshot(page)).saving.state).toBe('saved');
  await kit.relaunch();
  const again = await kit.page('console');
  await again.locator('.setup-unfinished button').first().click();
  await expect.poll(async () => (await seminar(again)).countdown).toBe(false);
  await kit.page('stage');
  await kit.tell(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('/stage/'),
    );
    window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'X' });
  });
  await expect.poll(async () => (await rehearsal(again)).phase).toBe('debrief');
});

test('every medium is drawn, hands stay hidden, and the class looks back at where else it could have gone', async ({
  idleKit: kit,
}) => {
  const { page, stage } = await start(kit);
  const media = new Set<string>();
  let cameIn = '';
  await play(page, { 'cuoc-goi': 'giu-may' }, async ({ kind, scene }) => {
    if (scene === 'cuoc-goi' && kind === 'scene')
      for (const banner of await stage.locator('.phone-banner').allTextContents()) cameIn += banner;
    if (kind !== 'note') {
      const drawn = await stage.locator('.stage-scene').getAttribute('class');
      media.add(/stage-scene-(\S+)/.exec(drawn ?? '')?.[1] ?? '');
    }
    if (kind === 'counted') await expect(stage.locator('.stage-option-result')).toHaveCount(0);
    if (scene === 'cuoc-goi' && kind === 'asked') {
      // A friend came in while they listened, and is out of the way of what is decided now.
      expect(cameIn).toContain('Mẹ sắp về rồi');
      await expect(stage.locator('.phone-banner')).toHaveCount(0);
      await expect(stage.locator('.phone-call-clock')).toBeVisible();
      expect(await violations(stage)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    }
    if (scene === 'cuoc-goi' && kind === 'feedback')
      await expect(stage.locator('.stage-play-outcome')).toContainText('gọi video');
  });
  expect([...media].sort()).toEqual([
    'bank-notice',
    'chat',
    'email',
    'incoming-call',
    'paper',
    'person',
    'sms',
    'thought',
    'video-call',
    'voice-call',
  ]);
  await until(page, async () => debriefStepOf(await rehearsal(page)) === 'conversation');
  await page.locator('[data-control="review"]').click();
  await step(page);
  await expect(stage.locator('.stage-look-place')).toContainText('2/11');
  await expect(stage.locator('.stage-bubble .stage-flag')).toHaveCount(2);
  await expect(page.getByTestId('notes')).toContainText('Hỏi lớp xem câu nào làm mình thấy lạ.');
  await page.locator('[data-control="review"]').click();
  await until(page, async () => debriefStepOf(await rehearsal(page)) === 'what_if');
  await expect(stage.locator('.what-if-forks li')).toHaveCount(5);
  expect(await violations(stage)).toEqual([]);
  await page.keyboard.press('Digit2');
  await page.keyboard.press('Enter');
  await expect(stage.locator('.what-if-taken')).toContainText('Nghe tiếp cho xong');
  await expect(stage.locator('.what-if-other')).toContainText('Cúp máy');
  await expect(stage.locator('.stage-scene')).toContainText('sắp bị khóa');
  await step(page);
  await expect(stage.locator('.what-if-other')).toContainText('Xin chờ một lát');
  for (const locale of LOCALES) {
    await ask(page, 'seminar.dispatch', { type: 'setup/locale', locale });
    await expect(stage.locator('.stage')).toHaveAttribute('lang', locale);
    expect(await violations(stage)).toEqual([]);
  }
  expect(await violations(page)).toEqual([]);
  await step(page);
  expect(debriefStepOf(await rehearsal(page))).toBe('todo');
});
