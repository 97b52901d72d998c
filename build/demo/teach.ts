import { TABS } from '../../renderer/console/guide/tabs.ts';
import { stepsOfPart } from '../../slides/model/part.ts';
import { itemsOfForm, shownOptions } from '../../slides/model/quiz.ts';
import { expect } from '../../tests/e2e/support/patience.ts';
import { seminar } from '../../tests/e2e/support/seminar.ts';
import { countHands, part, step } from '../../tests/e2e/support/trainer.ts';
import { words } from '../../tests/e2e/support/words.ts';
import { handsOf } from './hands.ts';
import { type Lesson, planOf } from './lesson.ts';

/** Slides of which the console is pictured too; on the others it shows nothing that these do not. */
const withConsole = ['chao', 'ba-buoc', 'cong-an-that'];

/** Shows every slide of the deck that is on, each with all its fragments, and stays on the last one. */
export async function showDeck({ page, shoot }: Lesson): Promise<void> {
  const { content, plan } = await planOf(page);
  const deck = plan.kind === 'deck' ? content.decks[plan.deck] : undefined;
  if (plan.kind !== 'deck' || !deck) throw new Error(`The part "${plan.id}" is no deck.`);
  const steps = stepsOfPart(deck, plan);
  for (const [index, { slide }] of steps.entries()) {
    const id = deck.slides[slide]?.id ?? '';
    if (steps[index + 1]?.slide !== slide)
      await shoot(`slide-${id}`, withConsole.includes(id) ? {} : { windows: ['stage'] });
    if (index < steps.length - 1) await step(page);
  }
}

/**
 * Asks the quiz that is on: hands of a class of 37 for every question that it has, bars when the trainer goes on. Ends on its
 * last screen. `name` is how its pictures begin.
 */
export async function askQuiz({ page, shoot, kit }: Lesson, name: string): Promise<void> {
  const stage = (await kit.page('stage')).locator('.stage');
  await shoot(`${name}-intro`);
  const { content, plan } = await planOf(page);
  const asked = await part(page);
  const quiz = plan.kind === 'quiz' ? content.quizzes[plan.quiz] : undefined;
  if (plan.kind !== 'quiz' || asked.kind !== 'quiz' || !quiz)
    throw new Error(`The part "${plan.id}" is no quiz.`);
  for (const [index, item] of itemsOfForm(quiz, asked.form).entries()) {
    await step(page);
    await expect(page.locator('[data-count]').first()).toBeVisible();
    await countHands(page, handsOf(shownOptions(item), plan.when, 37));
    await expect(stage).not.toContainText('%');
    if (index === 0) await shoot(`${name}-counted`);
    await step(page);
    await expect(stage).toContainText('%');
    if (index === 0) await shoot(`${name}-bars`);
  }
  await step(page);
  const state = await part(page);
  if (state.kind !== 'quiz' || state.phase !== 'done') throw new Error('The quiz has not come to its end.');
  await shoot(`${name}-done`);
}

/** The activity in pairs: what to do, both rounds with the clock, the way out of the role. Ends on its last screen. */
export async function practise({ kit, page, shoot }: Lesson): Promise<void> {
  await shoot('activity-intro');
  for (let round = 1; round < 20; round += 1) {
    await step(page);
    const state = await part(page);
    if (state.kind === 'activity' && state.phase === 'outro') break;
    await expect((await kit.page('stage')).getByRole('timer')).toBeVisible();
    await shoot(`activity-round-${round}`);
  }
  await shoot('activity-outro');
}

/** What can lie over the programme: help, black, a held picture. */
export async function showCovers({ kit, page, shoot }: Lesson): Promise<void> {
  const stage = await kit.page('stage');
  await page.keyboard.press('KeyH');
  await expect(stage.getByText('111').first()).toBeVisible();
  await shoot('help');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Period');
  await expect(stage.locator('.stage-black')).toBeVisible();
  await shoot('black');
  await page.keyboard.press('Escape');
  await expect(stage.locator('.stage-black')).toBeHidden();
  await page.keyboard.press('KeyF');
  await expect.poll(async () => (await seminar(page)).audience.held).not.toBeNull();
  await shoot('held');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await seminar(page)).audience.held).toBeNull();
}

/** The guide of the kit, tab by tab. */
export async function readGuide({ page, shoot }: Lesson): Promise<void> {
  await page.getByRole('button', { name: words('guide.open') }).click();
  for (const tab of TABS) {
    await page.locator(`#guide-tab-${tab}`).click();
    await expect(page.locator(`#guide-tab-${tab}`)).toHaveAttribute('aria-selected', 'true');
    await shoot(`guide-${tab}`, { withoutMenu: true, windows: ['console'] });
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
