import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from '../../build/tools/paths.ts';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import { ask, seminar, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';
import { atSetup } from './support/trainer.ts';
import { words } from './support/words.ts';

/** One broken thing of each kind, with the line on which it is wrong. */
const broken = [
  {
    file: 'slides/programmes/hong.yaml',
    line: 4,
    rule: 'schema',
    text: "format: 1\nid: hong\nlanguages: [vi]\ntitle: 'thiếu tiếng nào'\nsegments: []\n",
  },
  {
    file: 'scenarios/library/hong/scenario.yaml',
    line: 4,
    rule: 'yaml',
    text: 'format: 1\nid: hong\nlanguages: [vi\nages: { from: 12, to: 17 }\n',
  },
  {
    file: 'slides/decks/hong/deck.yaml',
    line: 5,
    rule: 'schema',
    text: 'format: 1\nid: hong\nlanguages: [vi]\nslides:\n  - { id: mot, layout: khong-co, tone: paper }\n',
  },
];

test('broken content is listed with file and line, and the rest works', async ({ idleKit }) => {
  for (const { file, text } of broken) {
    const path = join(idleKit.data, 'packs', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  await idleKit.launch();
  const page = await idleKit.page('console');
  await atSetup(page);
  const list = page.locator('.setup-problems');
  await list.locator('summary').press('Enter');
  for (const { file, line, rule } of broken) {
    const entry = list.locator('li', { hasText: `${file}:${line}` }).first();
    await expect(entry).toBeVisible();
    await expect(entry).toContainText(words(`problem.${rule}`));
  }
  const library = (await ask(page, 'library.get')) as ChannelOutput<'library.get'>;
  const builtIn = readdirSync(inRoot('slides', 'programmes')).map((file) => file.replace('.yaml', ''));
  expect(library.programmes.map(({ id }) => id).sort()).toEqual(builtIn.sort());
  await startSeminar(page);
  await expect((await idleKit.page('stage')).locator('section.present h1')).toHaveText('Không một mình');
});

test('a running seminar that cannot be read is set aside whole, and the kit starts', async ({ idleKit }) => {
  const live = join(idleKit.data, 'live');
  const bytes = Buffer.from('This is no database, but somebody may want to look at it.'.repeat(40));
  mkdirSync(live, { recursive: true });
  writeFileSync(join(live, 'live.db'), bytes);
  await idleKit.launch();
  const page = await idleKit.page('console');
  await expect(page.locator('[data-notice="live-unreadable"]')).toHaveText(
    words('setup.notice.live-unreadable'),
  );
  const aside = readdirSync(live).filter((name) => /^unreadable-\d+\.db$/.test(name));
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(live, aside[0] ?? ''))).toEqual(bytes);
  await startSeminar(page);
  expect((await seminar(page)).stage).toBe('running');
});

// As root no folder is read-only, so this one runs as an ordinary user.
test('a documents folder that cannot be written to is said in words, and nothing is half written @sandbox', async ({
  kit,
  consolePage: page,
}) => {
  const documents = join(await kit.app.evaluate(({ app }) => app.getPath('documents')), 'Khong Mot Minh');
  mkdirSync(documents, { mode: 0o555 });
  await startSeminar(page);
  await page.getByRole('button', { name: words('archive.closing.title') }).click();
  await page.getByRole('button', { name: words('archive.closing.close') }).click();
  await expect(page.locator('article.report')).toBeVisible();
  const [closed] = (await ask(page, 'archive.list')) as ChannelOutput<'archive.list'>;
  const input = { id: closed?.id, locale: 'vi', formats: ['pdf', 'docx', 'xlsx', 'csv'] };
  await expect(ask(page, 'report.export', input)).rejects.toThrow(/read-only/);
  expect(readdirSync(documents)).toEqual([]);
  await page.getByRole('button', { name: words('archive.export.run') }).click();
  await expect(page.getByRole('alert')).toHaveText(words('setup.error.read-only'));
  expect(readdirSync(documents)).toEqual([]);
});
