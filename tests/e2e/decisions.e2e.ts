import { join } from 'node:path';
import type { Fact, FactOf } from '../../electron/contract/archive.ts';
import { newFactIds } from '../../electron/core/archive/facts.ts';
import { openArchive } from '../../electron/core/archive/open.ts';
import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { appendFacts, readFactsOfKind } from '../../electron/core/archive/store.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { mergeAll } from '../../electron/core/exchange/merge-all.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** Does `work` on the archive in `dir` and closes it. */
async function inArchive<T>(
  dir: string,
  work: (db: ReturnType<typeof openArchive>) => T | Promise<T>,
): Promise<T> {
  const db = openArchive(dir);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const withId = <T extends Fact>(fact: T & { hash?: string }, given: Partial<T>): T => {
  const { hash: _, ...rest } = fact;
  return { ...(rest as T), id: newFactIds(1)[0] as string, ...given };
};

/** The seminars that the simulation has not corrected itself, in the order of the archive. */
function uncorrected(db: ReturnType<typeof openArchive>): (FactOf<'seminar'> & { hash: string })[] {
  const all = readFactsOfKind(db, 'seminar') as (FactOf<'seminar'> & { hash: string })[];
  return all.filter(({ id, parent }) => parent === null && !all.some((other) => other.parent === id));
}

/** The archive in `dir` and one on another laptop: each corrected the first seminar, and both recorded the second. */
async function twoLaptops(dir: string, stick: string): Promise<void> {
  const library = loadContent([process.cwd()]);
  for (const each of [dir, stick])
    simulateDirectory(each, { seminars: 4, seed: 'decisions', library, appVersion: '0.0.0' });
  const corrected = (trainer: string) => (db: ReturnType<typeof openArchive>) => {
    const [first] = uncorrected(db);
    if (first === undefined) throw new Error('nothing was simulated');
    appendFacts(db, [withId(first, { parent: first.id, body: { ...first.body, trainer } })]);
  };
  await inArchive(dir, corrected('Cô Hoa'));
  await inArchive(stick, (db) => {
    corrected('Thầy Minh')(db);
    const [second] = uncorrected(db);
    if (second === undefined) throw new Error('nothing was simulated');
    const body = { ...second.body, trainer: 'Cô Lan', organisation: 'Phòng GD' };
    const seminar = newFactIds(1)[0] as string;
    const root = withId(second, { parent: null, seminar, body });
    appendFacts(db, [root]);
  });
  await inArchive(dir, (db) => mergeAll(db, [stick]));
}

test('an organiser decides on a conflict and a double, and takes both back, by keyboard too', async ({
  idleKit: kit,
}) => {
  await twoLaptops(kit.data, join(kit.data, 'usb'));
  await kit.launch();
  const page = await kit.page('console');
  const press = (id: string, more = ''): Promise<void> =>
    page
      .getByRole('button', { name: `${words(id)}${more}` })
      .first()
      .press('Enter');
  await press('setup.recent.all');
  await expect(page.locator('.archive-mark.is-conflict')).toHaveCount(1);
  const button = page.getByRole('button', { name: words('decide.open') });
  await expect(button).toHaveAccessibleName(/2 chỗ chờ quyết định$/);
  await press('imports.open');
  await expect(page.getByText('Còn 2 chỗ cần quyết định.')).toBeVisible();
  await press('decide.open');

  const conflict = page.locator('.decide-card').filter({ hasText: words('decide.record.seminar') });
  await expect(conflict.getByRole('row').filter({ hasText: words('decide.field.trainer') })).toContainText(
    'Thầy Minh',
  );
  // Only what differs is shown.
  await expect(conflict.locator('tbody tr')).toHaveCount(1);
  const double = page.locator('.decide-card').filter({ hasText: words('decide.different') });
  await expect(double.locator('tr.is-different')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);

  const column = await conflict.locator('tbody td').allInnerTexts();
  await press('decide.take', `: Bản ${column.indexOf('Thầy Minh') + 1}`);
  await expect(conflict).toHaveCount(0);
  await expect(page.getByRole('status')).toBeFocused();
  const trainers = await double
    .getByRole('row')
    .filter({ hasText: words('decide.field.trainer') })
    .getByRole('cell')
    .allInnerTexts();
  await press('decide.same', `: Bản ${trainers[0] === 'Cô Lan' ? 2 : 1}`);
  await expect(page.locator('.decide-card')).toHaveCount(0);
  await expect(page.locator('.decide-made')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);

  await press('exchange.back');
  await expect(page.locator('.archive-mark.is-conflict')).toHaveCount(0);
  await expect(button).toHaveAccessibleName(words('decide.open'));
  const notCounted = page.locator('.archive-row').filter({ hasText: words('archive.mark.double') });
  await notCounted.press('Enter');
  await expect(page.getByText(words('decide.notCounted'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await press('archive.back');

  await press('decide.open');
  await page.locator('.decide-made').getByRole('button').first().press('Enter');
  await expect(page.locator('.decide-made')).toHaveCount(1);
  await page.locator('.decide-made').getByRole('button').first().press('Enter');
  await expect(page.locator('.decide-card')).toHaveCount(2);
  await press('decide.different');
  await expect(page.locator('.decide-card')).toHaveCount(1);
  await press('exchange.back');
  await expect(page.locator('.archive-mark.is-conflict')).toHaveCount(1);
  await expect(notCounted).toHaveCount(0);
});
