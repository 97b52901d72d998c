import type { Locator, Page } from '@playwright/test';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import { ask } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { cell, sayWhere, typeInto } from './support/trainer.ts';
import { words } from './support/words.ts';

const forks = (page: Page): Locator => page.locator('.archive-way > li');
const happened = (fork: Locator): Locator => fork.getByLabel(words('archive.correct.chosen'));

/** Takes at each fork from number `from` on the first option offered, until an ending follows. */
async function goOn(page: Page, from: number): Promise<number> {
  const ending = page.locator('.archive-ending');
  const prefix = words('archive.way.ending').replace('{title}', '');
  for (let index = from; index < 20; index += 1) {
    if (((await ending.textContent()) ?? '').startsWith(prefix)) return index;
    await happened(forks(page).nth(index)).selectOption({ index: 1 });
    await expect(happened(forks(page).nth(index))).not.toHaveValue('');
  }
  throw new Error('The way came to no ending.');
}

const read = async (page: Page) => {
  const [seminar] = (await ask(page, 'archive.list')) as ChannelOutput<'archive.list'>;
  const record = (await ask(page, 'archive.read', seminar?.id)) as ChannelOutput<'archive.read'>;
  const [play] = record.choices;
  if (!play) throw new Error('The seminar has no role-play.');
  return { id: record.id, ...play };
};

test('a role-play on paper is entered fork by fork; a corrected choice leads to another ending', async ({
  consolePage: page,
}) => {
  await page
    .getByRole('button', { name: words('setup.paper') })
    .first()
    .click();
  await sayWhere(page, { place: 'bao yen lao cai', school: 'Trường THCS Sao Mai' });
  await typeInto(page, cell('name', 'dòng 1'), '8B');
  await typeInto(page, cell('present', '8B'), '34');
  await expect(forks(page)).toHaveCount(1);
  await forks(page).first().locator('input').first().fill('30');
  const count = await goOn(page, 0);
  await page.getByRole('button', { name: words('archive.paper.save') }).click();
  await expect(page.locator('article.report')).toContainText('Trường THCS Sao Mai');
  const first = await read(page);
  expect(first.body).toMatchObject({ stopped: false, ending: expect.any(String) });
  expect(first.body.decisions).toHaveLength(count);
  expect(Object.values(first.body.decisions[0]?.counts ?? {})).toEqual([30]);

  await page.getByRole('button', { name: words('archive.correctThis') }).click();
  await expect(forks(page)).toHaveCount(count);
  await happened(forks(page).first()).selectOption({ index: 2 });
  await goOn(page, 1);
  await page.getByRole('button', { name: words('archive.correct.save') }).click();
  await expect(page.locator('article.report')).toBeVisible();
  const second = await read(page);
  expect(second.body.decisions[0]?.chosen).not.toBe(first.body.decisions[0]?.chosen);
  expect(second.body.ending).not.toBeNull();

  const impossible = {
    id: second.id,
    parent: second.head,
    body: { kind: 'choices', body: { ...second.body, decisions: second.body.decisions.slice(1) } },
  };
  await expect(ask(page, 'archive.correct', impossible)).rejects.toThrow(/impossible/);
  expect((await read(page)).head).toBe(second.head);
});
