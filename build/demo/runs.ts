import type { Kit } from '../../tests/e2e/support/kit.ts';
import { expect } from '../../tests/e2e/support/patience.ts';
import { forward, goTo, startSeminar } from '../../tests/e2e/support/seminar.ts';
import { atProgramme, atSetup, step as press } from '../../tests/e2e/support/trainer.ts';
import { words } from '../../tests/e2e/support/words.ts';
import { close, correct, enterPaper, exportAll, readReport } from './after.ts';
import { setUp } from './before.ts';
import type { Camera } from './camera.ts';
import type { Lesson } from './lesson.ts';
import { rehearse } from './rehearse.ts';
import type { Steps } from './steps.ts';
import { askQuiz, practise, readGuide, showCovers, showDeck } from './teach.ts';
import { getReady, tryTools } from './tools.ts';

type Run = { kit: Kit; camera: Camera; step: Steps['step'] };

const lessonOf = async ({ kit, camera }: Run): Promise<Lesson> => ({
  kit,
  page: await kit.page('console'),
  shoot: (name, stop) => camera.shoot(kit, name, stop),
});

/** The seminar from its set-up to the archive, with laptop and projector. */
export async function wholeSeminar(run: Run & { files: string }): Promise<void> {
  const { kit, step, files } = run;
  let lesson = await lessonOf(run);
  const { page } = lesson;
  await step('the console opens', () => atSetup(page));
  await step('set-up by keyboard', () => setUp(lesson));
  await step('the programme starts', async () => {
    await atProgramme(page);
    await expect((await kit.page('stage')).locator('section.present h1')).toBeVisible();
  });
  await step('welcome', () => showDeck(lesson));
  await step('help, black, held picture', () => showCovers(lesson));
  await step('guide', () => readGuide(lesson));
  await step('opening quiz', async () => {
    await press(page);
    await askQuiz(lesson, 'opening-quiz');
  });
  await step('deck with fragments', async () => {
    await press(page);
    await showDeck(lesson);
  });
  await step('role-play, red flags, debrief', async () => {
    await press(page);
    await rehearse(lesson);
  });
  await step('the power fails, and the seminar goes on', async () => {
    await kit.relaunch();
    lesson = await lessonOf(run);
    await expect(lesson.page.getByRole('button', { name: words('setup.unfinished.continue') })).toBeFocused();
    await lesson.shoot('unfinished');
    await lesson.page.getByRole('button', { name: words('setup.unfinished.continue') }).press('Enter');
    await atProgramme(lesson.page);
  });
  await step('activity in pairs', async () => {
    await press(lesson.page);
    await practise(lesson);
  });
  await step('closing quiz', async () => {
    await press(lesson.page);
    await askQuiz(lesson, 'closing-quiz');
  });
  await step('what to take home', async () => {
    await press(lesson.page);
    await showDeck(lesson);
  });
  await step('contacts', async () => {
    await press(lesson.page);
    await lesson.shoot('contacts');
  });
  await step('attendance, remarks, closing', () => close(lesson));
  await step('report on the screen', () => readReport(lesson));
  await step('export as PDF, DOCX, XLSX, CSV', async () => {
    const written = await exportAll(lesson.page, files);
    expect(written).toBeGreaterThanOrEqual(12);
  });
  await step('correction', () => correct(lesson));
  await step('a seminar from paper, and the archive', () => enterPaper(lesson));
}

/** What the kit offers around a seminar: the check, printing, programmes of one's own, and the tools of the console. */
export async function tools(run: Run): Promise<void> {
  const lesson = await lessonOf(run);
  await run.step('check, printing, own programme', () => getReady(lesson));
  await run.step('the tools of the console, tried alone', () => tryTools(lesson));
}

/** One display: the audience's own view with counting on it, and the console with its veil. */
export async function oneDisplay(run: Run): Promise<void> {
  const lesson = await lessonOf(run);
  const { page, shoot } = lesson;
  await run.step('one display: the audience’s view', async () => {
    await startSeminar(page);
    await expect(page.locator('.present-audience-view section.present h1')).toBeVisible();
    await shoot('one-display-slide', { withoutMenu: true });
  });
  await run.step('one display: the veiled console', async () => {
    await page.keyboard.press('Tab');
    await expect(page.locator('.present-veil')).toBeVisible();
    await shoot('one-display-veiled');
    await goTo(page, 'trac-nghiem-dau');
    await press(page);
    await shoot('one-display-veiled-quiz');
  });
  await run.step('one display: counting on the audience’s view', async () => {
    await page.keyboard.press('F5');
    await expect(page.locator('.stage-entry').first()).toBeVisible();
    for (const key of ['Digit1', 'Digit8', 'Enter', 'Digit2', 'Digit2', 'Enter', 'Digit7'])
      await page.keyboard.press(key);
    await shoot('one-display-counting', { withoutMenu: true });
    await page.keyboard.press('Escape');
    await forward(page);
    await shoot('one-display-bars', { withoutMenu: true });
  });
}

/** The console on a large display: first screen, presenting, archive. */
export async function largeConsole(run: Run): Promise<void> {
  const lesson = await lessonOf(run);
  const { page, shoot } = lesson;
  await run.step('a console of 1920x1080', async () => {
    await atSetup(page);
    await shoot('large-setup');
    await startSeminar(page);
    await goTo(page, 'bat-coc-online');
    await forward(page, 3);
    await expect(page.getByTestId('notes')).toContainText('ba bước');
    await shoot('large-console');
  });
}
