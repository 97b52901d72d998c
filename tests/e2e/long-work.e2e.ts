import { simulateDirectory } from '../../electron/core/archive/simulate/run.ts';
import { loadContent } from '../../electron/core/content/load.ts';
import { ask, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';

const SEMINARS = 300;

test('a seminar is closed while the report over many seminars is still being added up', async ({
  idleKit: kit,
}) => {
  const library = loadContent([process.cwd()]);
  simulateDirectory(kit.data, { seminars: SEMINARS, seed: 'long', library, appVersion: '0.0.0' });
  await kit.launch();
  const page = await kit.page('console');
  await startSeminar(page);
  const order = await page.evaluate(async () => {
    const done: string[] = [];
    const noted = (name: string, work: Promise<{ ok: boolean }>): Promise<void> =>
      work.then(({ ok }) => void done.push(ok ? name : `${name} failed`));
    const none = { from: null, to: null, province: null, commune: null, school: null };
    const filters = { ...none, programme: null, audience: null };
    const rollup = window.kit.call('rollup.build', { locale: 'vi', filters, by: [] });
    await Promise.all([noted('roll-up', rollup), noted('closing', window.kit.call('seminar.close'))]);
    return done;
  });
  expect(order).toEqual(['closing', 'roll-up']);
  expect(await ask(page, 'archive.list')).toHaveLength(SEMINARS + 1);
});
