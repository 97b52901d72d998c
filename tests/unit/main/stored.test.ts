import { expect, test } from 'vitest';
import { StoredSettings } from '../../../electron/main/stored.ts';

test('settling lasts until each write came to its end, also one that failed', async () => {
  const writes: { done: (value?: unknown) => void; failed: (error: Error) => void }[] = [];
  const stored = new StoredSettings(() => new Promise((done, failed) => void writes.push({ done, failed })));
  expect(stored.settling()).toBeNull();

  const ui = stored.set('ui', { locale: 'uk' });
  const refused = expect(stored.set('recent', {})).rejects.toThrow('disk full');
  expect(stored.values).toMatchObject({ ui: { locale: 'uk' } });
  let settled = false;
  const settling = stored.settling()?.then(() => {
    settled = true;
  });
  writes[0]?.done();
  await ui;
  expect(settled).toBe(false);
  writes[1]?.failed(new Error('disk full'));
  await refused;
  await settling;
  expect(settled).toBe(true);
  expect(stored.settling()).toBeNull();
});
