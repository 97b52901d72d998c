import type { Page } from '@playwright/test';
import type { Rehearsal } from '../../../scenarios/model/rehearsal.ts';
import { expect } from './patience.ts';
import { forward, seminar, snapshot } from './seminar.ts';
import { words } from './words.ts';

/** What a trainer types on the first screen: the place without diacritics, the school as it is called. */
export type Where = { place: string; school: string };

/** Puts the focus into a field and types over what stands there, key by key. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).and(page.locator('input, textarea'));
  await field.focus();
  await field.selectText();
  await page.keyboard.type(text);
}

/** The label of a cell of the table of groups: its column and the group's name, or `dòng 1` where it has none. */
export const cell = (column: 'name' | 'role' | 'age' | 'enrolled' | 'present', group: string): string =>
  `${words(`setup.groups.${column}`)}, ${group}`;

/** Waits until the first screen can be typed into: the cursor stands in the field for the place. */
export async function atSetup(page: Page): Promise<void> {
  await expect(page.getByRole('combobox', { name: words('setup.place'), exact: true })).toBeFocused();
}

/** Fills place and school by keyboard alone; the cursor is then in the field for the school. */
export async function sayWhere(page: Page, { place, school }: Where): Promise<void> {
  await atSetup(page);
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: words('setup.school'), exact: true })).toBeFocused();
  await page.keyboard.type(school);
}

/** Waits until the running seminar is drawn on the console. */
export async function atProgramme(page: Page): Promise<void> {
  await expect(page.locator('.present-side, .present-audience-view').first()).toBeVisible();
}

/** Waits until the class's view is open on its display. */
export const stageShown = (page: Page): Promise<void> =>
  expect.poll(async () => (await snapshot(page)).room.stage).toBe('shown');

/** Counts hands by the number keys, as at the laptop: option, number, Enter. Null leaves an option out. */
export async function countHands(page: Page, hands: readonly number[]): Promise<void> {
  // A person presses once the question is on the screen.
  await expect(page.locator('[data-count="1"]')).toBeVisible();
  for (const [index, count] of hands.entries()) {
    await page.keyboard.press(`Digit${index + 1}`);
    await expect(page.locator(`[data-count="${index + 1}"]`)).toBeFocused();
    await page.keyboard.type(String(count));
    await page.keyboard.press('Escape');
    await expect(page.locator(`[data-count="${index + 1}"]`)).toHaveValue(String(count));
  }
}

/** The part of the programme that is on. */
export async function part(page: Page) {
  const { segment, segments } = await seminar(page);
  const state = segments[segment];
  if (!state) throw new Error(`There is no part ${segment}.`);
  return state;
}

/** One press of the clicker, until it has had its effect. */
export async function step(page: Page): Promise<void> {
  const now = async (): Promise<string> => {
    const { segment, segments } = await seminar(page);
    return JSON.stringify([segment, segments]);
  };
  const before = await now();
  await forward(page);
  await expect.poll(now).not.toBe(before);
}

/** Where a role-play stands. */
export async function rehearsal(page: Page): Promise<Rehearsal> {
  const state = await part(page);
  if (state.kind !== 'roleplay') throw new Error(`The part that is on is a ${state.kind}, no role-play.`);
  return state.rehearsal;
}

/** What the class sees at one moment of a role-play; `shown`: how many messages of the scene. */
export type Moment = {
  kind: 'note' | 'scene' | 'asked' | 'counted' | 'revealed' | 'feedback';
  scene: string;
  shown: number;
};

/**
 * Plays the role-play that is on up to its ending, with hands at every fork. `way` names the choice that most hands go
 * to, scene by scene (else the first one); `at` is called at each moment that the class can see.
 * @returns how many decisions the class made
 */
export async function play(
  page: Page,
  way: Readonly<Record<string, string>>,
  at: (moment: Moment) => Promise<void> = async () => undefined,
): Promise<number> {
  for (let press = 0; press < 300; press += 1) {
    const { phase, scene, path, shown } = await rehearsal(page);
    if (phase === 'ending' || phase === 'debrief' || phase === 'done') return path.length;
    if (phase === 'choice') await vote(page, way[scene], (kind) => at({ kind, scene, shown }));
    else await at({ kind: phase, scene, shown });
    await step(page);
  }
  throw new Error('The role-play did not come to an end.');
}

async function vote(
  page: Page,
  wanted: string | undefined,
  at: (kind: Moment['kind']) => Promise<void>,
): Promise<void> {
  await at('asked');
  const fields = page.locator('[data-count]');
  await expect(fields.first()).toBeVisible();
  const ids = await fields.evaluateAll((all) => all.map(({ id }) => id));
  const winner = Math.max(0, ids.indexOf(`count-${wanted}`));
  await countHands(
    page,
    ids.map((_, index) => (index === winner ? 22 : 5 + index)),
  );
  await at('counted');
  await step(page);
  await at('revealed');
}
