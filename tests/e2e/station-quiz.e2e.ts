import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inRoot } from '../../build/tools/paths.ts';
import type { SeminarRecord } from '../../electron/contract/archive.ts';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { ask, forward, goTo, seminar, snapshot, startSeminar } from './support/seminar.ts';
import { at, click, moved, tap, waited } from './support/station.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** Starts the kit with quizzes of every type for the station, and a seminar of which they are part. */
async function begin(kit: Kit): Promise<Page> {
  cpSync(inRoot('tests', 'fixtures', 'station'), join(kit.data, 'packs', 'station'), { recursive: true });
  await kit.launch();
  const page = await kit.page('console');
  await startSeminar(page, { programmeId: 'may-hoc-sinh' });
  await ask(page, 'lock.set', { pin: '2580', old: null });
  return page;
}

/** Presses `keys`, each with its effect on the answer, and goes on. */
async function answer(station: Page, ...keys: string[]): Promise<void> {
  await expect(station.locator('#station-question:focus, main input:checked:focus')).toHaveCount(1);
  for (const key of keys) await moved(station, () => station.keyboard.press(key));
  // The focus has gone with the answer to what it is, so that Enter goes on.
  await expect(station.locator('main input:checked').first()).toBeFocused();
  await moved(station, () => station.keyboard.press('Enter'));
}

/** The four questions that a group is asked: one option, two of several, passing, one option. */
async function fillForm(station: Page): Promise<void> {
  await answer(station, 'Digit2');
  await answer(station, 'Digit1', 'Digit2');
  await answer(station, 'Digit0');
  await answer(station, 'Digit2');
}

const heading = (station: Page, id: string) => station.getByRole('heading', { name: words(id), exact: true });

const round = async (page: Page): Promise<number> => {
  const { segments, segment } = await seminar(page);
  const part = segments[segment];
  if (part?.kind !== 'activity') throw new Error('The activity is not on.');
  return part.round;
};

test('a group answers before and after by keyboard, what was sent outlives a loss of power, the class goes on', async ({
  idleKit: kit,
}) => {
  let page = await begin(kit);
  // A quiz for the laptop: the class is told so, and its questions are not read out.
  await goTo(page, 'dau');
  await expect((await kit.page('stage')).getByText(words('station.stage.turns'))).toBeVisible();
  await forward(page);
  await expect.poll(async () => JSON.stringify((await seminar(page)).segments[0])).toContain('"done"');
  await goTo(page, 've');
  await forward(page);
  await expect.poll(() => round(page)).toBe(0);
  await page.locator('.station-open').click();
  await expect(page.getByRole('checkbox', { name: words('station.open.clicker') })).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: words('station.part.play') }).uncheck();
  await page.getByRole('button', { name: words('station.open.go') }).click();

  let station = await kit.page('station');
  await expect(heading(station, 'station.hello.group')).toBeVisible();
  await expect(station.getByText(words('station.promise.sent.group'))).toBeVisible();
  expect(await violations(station)).toEqual([]);
  await moved(station, () => station.keyboard.press('Enter'));
  expect(await violations(station)).toEqual([]);
  // The clicker belongs to the class: its activity goes on, and nothing of the station is on the stage.
  const before = await at(station);
  await click(kit);
  await expect.poll(() => round(page)).toBe(1);
  const stage = await kit.page('stage');
  await expect(stage.locator('.stage-countdown')).toBeVisible();
  expect(await at(station)).toEqual(before);
  const question = (await station.locator('#station-question').textContent()) ?? '';
  await expect(stage.locator('.stage')).not.toContainText(question);
  // The question cannot be left without an answer, and passing is one.
  await fillForm(station);
  await expect(heading(station, 'station.check.title')).toBeVisible();
  expect(await violations(station)).toEqual([]);
  await expect(station.locator('.station-check li')).toHaveCount(4);
  await expect(station.locator('.station-check li').nth(2)).toContainText(words('station.quiz.pass'));
  // Going back to one changes that one.
  await moved(station, () => station.locator('.station-check li button').first().click());
  await answer(station, 'Digit1');
  await moved(station, () => station.keyboard.press('Enter'));
  await expect(heading(station, 'station.sent')).toBeVisible();
  expect(await violations(station)).toEqual([]);
  await expect(stage.locator('.stage-countdown')).toBeVisible();
  // It was on the disk before it said so: the power may go at this very moment.
  await kit.relaunch();
  page = await kit.page('console');
  station = await kit.page('station');
  await expect(heading(station, 'station.sent')).toBeVisible();
  await expect(station.locator('.station-next')).toBeFocused();

  // Killed in the middle of the closing quiz.
  await moved(station, () => station.keyboard.press('Enter'));
  await answer(station, 'Digit2');
  await expect.poll(async () => (await snapshot(page)).saving.state).toBe('saved');
  await kit.relaunch();
  page = await kit.page('console');
  station = await kit.page('station');
  await expect(heading(station, 'station.lost')).toBeVisible();
  const told = station.locator('.station-sent li');
  await expect(told.nth(0)).toContainText(words('station.sent.kept'));
  await expect(told.nth(1)).toContainText(words('station.sent.gone'));
  expect(await violations(station)).toEqual([]);
  await moved(station, () => station.keyboard.press('Enter'));
  await fillForm(station);
  await moved(station, () => station.keyboard.press('Enter'));
  await moved(station, () => station.keyboard.press('Enter'));
  await expect(heading(station, 'station.thanks.quiz')).toBeVisible();
  expect(await violations(station)).toEqual([]);
  await moved(station, () => station.keyboard.press('Enter'));
  await expect(heading(station, 'station.hello.group')).toBeVisible();

  const told1 = JSON.stringify(await seminar(page));
  expect(told1).toContain('"turns":{"single":0,"group":1}');
  expect(told1).not.toMatch(/"noi-voi-ai":\["/);
  await ask(page, 'station.close');
  await expect(page.locator('.station-open')).toContainText('1');
  const id = await ask(page, 'seminar.close');
  const { responses, seminar: closed } = (await ask(page, 'archive.read', id)) as SeminarRecord;
  expect(responses).toHaveLength(1);
  const body = responses[0]?.body;
  expect(body).toMatchObject({ mode: 'group', role: 'student', ageBand: '12-15' });
  expect(body?.forms.map(({ segment, form }) => [segment, form])).toEqual([
    ['dau', closed.openingForm],
    ['cuoi', closed.openingForm === 'A' ? 'B' : 'A'],
  ]);
  expect(body?.forms.map(({ answers }) => [answers['noi-voi-ai'], answers['lam-gi']])).toEqual([
    [['ban'], ['cup-may', 'ke']],
    [['nguoi-lon'], ['cup-may', 'ke']],
  ]);
});

test('one pupil answers every kind of question by touch, and a screen that nobody touches is clean', async ({
  idleKit: kit,
}) => {
  const page = await begin(kit);
  await goTo(page, 've');
  await ask(page, 'station.open', {
    ...{ opening: 'dau', scenario: null, closing: null },
    ...{ mode: 'single', trial: false, role: 'parent', ageBand: null, clicker: false },
  });
  const station = await kit.page('station');
  const touch = (name: string) =>
    moved(station, () => tap(station, station.getByRole('button', { name, exact: true })));
  const option = (index: number) =>
    moved(station, () => tap(station, station.locator('.station-option').nth(index)));
  await expect(heading(station, 'station.hello.single')).toBeVisible();
  await touch('English');
  await touch(words('station.begin', 'en'));

  // Whoever sits here does not move the class's slide with Page Down.
  const { segment } = await seminar(page);
  await click(kit);
  // Steps in order: two moves by touch, one by key; what moved keeps the focus.
  const steps = station.locator('.station-step');
  const first = (await steps.nth(0).getAttribute('data-option')) ?? '';
  await moved(station, () => tap(station, steps.nth(0).locator('[data-by="1"]')));
  await expect(steps.nth(1)).toHaveAttribute('data-option', first);
  await expect(steps.nth(1).locator('[data-by="1"]')).toBeFocused();
  await moved(station, () => station.keyboard.press('ArrowDown'));
  await expect(steps.nth(2)).toHaveAttribute('data-option', first);
  expect(await violations(station)).toEqual([]);
  await touch(words('station.next', 'en'));
  expect((await seminar(page)).segment).toBe(segment);

  await option(1);
  await touch(words('station.next', 'en'));
  await option(0);
  await touch(words('station.next', 'en'));
  // Several, one taken back again.
  await option(0);
  await option(1);
  await option(3);
  await option(3);
  expect(await violations(station)).toEqual([]);
  await touch(words('station.next', 'en'));

  // Nobody is there: it asks, and a finger on the button is enough to stay.
  await waited(station, 125_000);
  await expect(
    heading(station, 'station.idle.title').or(station.getByText(words('station.idle.title', 'en'))),
  ).toBeVisible();
  await expect(station.getByText(words('station.idle.unsent', 'en'))).toBeVisible();
  expect(await violations(station)).toEqual([]);
  await tap(station, station.getByRole('button', { name: words('station.idle.stay', 'en') }));
  await expect(station.locator('.station-ask')).toHaveCount(0);
  expect((await at(station)).at).toBe(4);
  await option(2);
  await touch(words('station.next', 'en'));
  // A scale of five points and passing.
  await expect(station.locator('.station-option')).toHaveCount(6);
  expect(await violations(station)).toEqual([]);
  await option(4);
  await touch(words('station.next', 'en'));
  await touch(words('station.quiz.send', 'en'));
  await touch(words('station.next', 'en'));
  // The thanks go by themselves; the next one finds a clean screen in the language of the class.
  await waited(station, 31_000);
  await expect(heading(station, 'station.hello.single')).toBeVisible();

  // The next one leaves in the middle: nothing of it is kept, and the screen says so.
  await touch(words('station.begin'));
  await tap(station, station.locator('.station-pass'));
  await expect.poll(async () => Object.keys((await at(station)).quiz?.answers ?? {})).toHaveLength(1);
  await waited(station, 155_000);
  await expect(station.getByText(words('station.cleared'))).toBeVisible();

  await ask(page, 'station.close');
  const id = await ask(page, 'seminar.close');
  const { responses } = (await ask(page, 'archive.read', id)) as SeminarRecord;
  expect(responses).toHaveLength(1);
  expect(responses[0]?.body).toMatchObject({ mode: 'station', role: 'parent' });
  const answers = Object.entries(responses[0]?.body.forms[0]?.answers ?? {});
  const given = Object.fromEntries(answers.map(([item, one]) => [item.replace('-hai', ''), one]));
  expect(given).toMatchObject({
    'noi-voi-ai': ['nguoi-lon'],
    'lam-gi': ['cup-may', 'ke'],
    muc: ['muc-5'],
  });
  expect(given.buoc).toHaveLength(4);
  expect(given.buoc?.[2]).toBe(first);
});
