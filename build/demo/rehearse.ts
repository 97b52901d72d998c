import { debriefSteps } from '../../scenarios/model/rehearsal.ts';
import type { ScenarioGraph } from '../../scenarios/model/schema.ts';
import { expect } from '../../tests/e2e/support/patience.ts';
import { type Moment, play, rehearsal, step } from '../../tests/e2e/support/trainer.ts';
import { type Lesson, planOf } from './lesson.ts';

/** A class that hangs on for a while: calls, chat, video and people are all met, and an adult in the end. */
const way = {
  'so-goi-den': 'nghe',
  'cuoc-goi': 'hoi-ten',
  'doi-ung-dung': 'xin-cho',
  'linh-nhan': 'tai-ve',
  'di-nhan': 'noi-dang-hoc',
  'ra-khoi-nha': 'khong-di',
  'doc-ma': 'goi-di',
  'di-cung': 'den-cong-an',
};

const leastDecisions = 5;

/** Forks of which every stage is pictured; of the others the question with its options is enough. */
const inFull = ['so-goi-den', 'linh-nhan'];

/**
 * Messages appear one by one: a scene that asks nothing is pictured with its last message, the others when the class is
 * asked.
 */
const isPictured = (graph: ScenarioGraph, { kind, scene, shown }: Moment): boolean => {
  if (kind === 'note' || kind === 'asked') return true;
  if (kind !== 'scene') return inFull.includes(scene);
  const plan = graph.scenes.find(({ id }) => id === scene);
  return plan !== undefined && !plan.choices?.length && shown === plan.messages.length;
};

/** Plays the role-play that is on with the class, from the note to the end of the debrief. */
export async function rehearse({ kit, page, shoot }: Lesson): Promise<void> {
  const stage = (await kit.page('stage')).locator('.stage');
  const { content, plan } = await planOf(page);
  const scenario = plan.kind === 'roleplay' ? content.scenarios[plan.scenario] : undefined;
  if (!scenario) throw new Error(`The part "${plan.id}" is no role-play.`);
  const decisions = await play(page, way, async (moment) => {
    if (moment.kind === 'counted') await expect(stage).not.toContainText('22');
    if (moment.kind === 'revealed') await expect(stage).toContainText('22');
    if (isPictured(scenario.graph, moment)) await shoot(`play-${moment.scene || 'note'}-${moment.kind}`);
    if (moment.kind === 'feedback' && moment.scene === 'cuoc-goi') await showFlags({ kit, page, shoot });
  });
  if (decisions < leastDecisions) throw new Error(`Only ${decisions} decisions were made.`);
  await shoot('play-ending');
  await step(page);
  for (let picture = 1; ; picture += 1) {
    const { phase, debriefStep } = await rehearsal(page);
    const name = debriefSteps[debriefStep];
    if (phase !== 'debrief' || !name) throw new Error('The debrief ended before its last part.');
    const where = picture === 1 || name === 'what_if' ? {} : { windows: ['stage' as const] };
    await shoot(`debrief-${picture}-${name.replaceAll('_', '-')}`, where);
    if (debriefStep === debriefSteps.length - 1) break;
    await step(page);
  }
}

/** The trainer shows where the danger was, and hides it again. */
async function showFlags({ page, shoot }: Lesson): Promise<void> {
  const flags = page.locator('[data-control="flags"]');
  await flags.click();
  await expect.poll(async () => (await rehearsal(page)).redFlags).toBe(true);
  await shoot('play-red-flags');
  await flags.click();
  await expect.poll(async () => (await rehearsal(page)).redFlags).toBe(false);
}
