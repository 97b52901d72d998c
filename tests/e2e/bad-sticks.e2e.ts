import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { run } from '../../electron/cli/run.ts';
import { violations } from './support/axe.ts';
import type { Kit } from './support/kit.ts';
import { smallDisk } from './support/small-disk.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const silent = { out: () => {}, err: () => {} };
const FOUR_GB = 4 * 1024 ** 3;

/** The system's dialog answers with this. */
const choosing = (kit: Kit, ...paths: string[]): Promise<void> =>
  kit.tell(({ dialog }, filePaths) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths })) as never;
  }, paths);

/** A laptop with two seminars, and the bundle that it gives. */
async function bundleOf(kit: Kit, seed: string, file: string): Promise<string> {
  const laptop = join(kit.data, `laptop-${seed}`);
  expect(await run(['simulate', '--data', laptop, '--seminars', '2', '--seed', seed], silent)).toBe(0);
  expect(await run(['bundle', '--data', laptop, '--out', file], silent)).toBe(0);
  return file;
}

/** Every kind of bad file, by its name on the stick: what it is made of, and the code of the sentence that it ends in. */
function badFiles(sound: Buffer): Record<string, { bytes: Uint8Array; code: string; size?: number }> {
  const parts = unzipSync(sound);
  const flipped = Uint8Array.from(sound);
  const at = sound.indexOf('facts.jsonl') + 60;
  flipped[at] = (flipped[at] ?? 0) ^ 4;
  const newer = strToU8(JSON.stringify({ format: 99 }));
  return {
    'cat-ngang.kmm': { bytes: sound.subarray(0, sound.length / 2), code: 'damaged' },
    'lat-bit.kmm': { bytes: flipped, code: 'damaged' },
    'nen-lai.kmm': { bytes: zipSync({ goi: parts }), code: 'foreign' },
    'rong.kmm': { bytes: strToU8(''), code: 'foreign' },
    'bon-gb.kmm': { bytes: strToU8(''), size: FOUR_GB, code: 'foreign' },
    'thoat-ra.kmm': { bytes: zipSync({ '../../thoat.txt': strToU8('x'), ...parts }), code: 'foreign' },
    'bom.kmm': { bytes: zipSync({ ...parts, 'manifest.json': new Uint8Array(64 << 20) }), code: 'foreign' },
    'json-la.kmm': { bytes: strToU8('{"facts":[]}'), code: 'foreign' },
    'chu-ky.kmm': {
      bytes: zipSync({ ...parts, signature: strToU8(`${'A'.repeat(86)}==`) }),
      code: 'signature',
    },
    'ban-moi.kmm': { bytes: zipSync({ ...parts, 'manifest.json': newer }), code: 'newer' },
  };
}

test('every bad file on a stick ends in a sentence of its own, and the good ones beside it are taken', async ({
  idleKit: kit,
}) => {
  const stick = join(kit.data, 'usb');
  // Letters taken apart, as a Mac writes them, and a path longer than Windows likes.
  const deep = join(stick, 'Trường Hoa Ban'.normalize('NFD'), 'x'.repeat(120), 'y'.repeat(120));
  mkdirSync(deep, { recursive: true });
  const good = await bundleOf(kit, 'a', join(deep, 'goi.kmm'));
  // Of a laptop of its own: a bundle that was taken before is not read again, whatever befell its copies.
  const bad = badFiles(readFileSync(await bundleOf(kit, 'b', join(kit.data, 'b.kmm'))));
  for (const [name, { bytes, size }] of Object.entries(bad)) {
    writeFileSync(join(stick, name), bytes);
    if (size !== undefined) truncateSync(join(stick, name), size);
  }
  await kit.launch();
  const page = await kit.page('console');
  await page.getByRole('button', { name: words('setup.recent.all') }).click();
  await page.getByRole('button', { name: words('exchange.take.open') }).click();
  await choosing(kit, stick);
  await page.getByRole('button', { name: words('exchange.take.folder') }).click();
  await expect(page.getByRole('status')).toContainText(words('exchange.take.done'), { timeout: 60_000 });
  const line = (name: string) => page.locator('.exchange-line').filter({ hasText: name });
  for (const [name, { code }] of Object.entries(bad))
    await expect(line(name), name).toContainText(words(`exchange.refused.${code}`));
  await expect(line('goi.kmm')).toContainText('2 buổi mới');
  expect(await violations(page)).toEqual([]);
  expect(readdirSync(kit.data)).not.toContain('thoat.txt');

  // A stick that is pulled out before it is read, and one that comes a second time.
  await choosing(kit, join(kit.data, 'usb-2'));
  await page.getByRole('button', { name: words('exchange.take.nextStick') }).click();
  await expect(line('usb-2')).toContainText(words('exchange.refused.gone'));
  await choosing(kit, good);
  await page.getByRole('button', { name: words('exchange.take.files') }).click();
  await expect(line('goi.kmm').first()).toContainText('2 buổi đã có');

  // The totals of the evening are there when one comes back to the page.
  const totals = page.locator('.take-totals');
  await expect(totals).toContainText('3 lượt chọn');
  const before = (await totals.textContent()) ?? '';
  await page.getByRole('button', { name: words('exchange.back') }).click();
  await expect(page.locator('.archive-row')).toHaveCount(2);
  await page.getByRole('button', { name: words('exchange.take.open') }).click();
  await expect(totals).toHaveText(before);
  await page.getByRole('button', { name: words('exchange.take.anew') }).click();
  await expect(totals).toBeHidden();
});

test('a stick that is full, or may not be written, is called that and nothing half-written stays', async ({
  idleKit: kit,
}) => {
  expect(await run(['simulate', '--data', kit.data, '--seminars', '2', '--seed', 'a'], silent)).toBe(0);
  const stick = join(kit.data, 'usb');
  mkdirSync(stick);
  const disk = smallDisk(stick, 1);
  test.skip(disk === null, 'needs the right to mount a small disk');
  try {
    await kit.launch();
    const page = await kit.page('console');
    await page.getByRole('button', { name: words('setup.recent.all') }).click();
    await page.getByRole('button', { name: words('exchange.give.open') }).click();
    await choosing(kit, stick);
    const write = page.getByRole('button', { name: words('exchange.give.write') });
    disk?.fill();
    await write.click();
    await expect(page.getByRole('alert')).toHaveText(words('setup.error.disk-full'));
    disk?.free();
    disk?.protect(true);
    await write.click();
    await expect(page.getByRole('alert')).toHaveText(words('setup.error.read-only'));
    disk?.protect(false);
    expect(readdirSync(stick)).toEqual([]);
    await write.click();
    await expect(page.getByRole('status').filter({ hasText: '.kmm' })).toContainText('2 buổi');
    expect(readdirSync(stick)).toEqual([expect.stringMatching(/\.kmm$/)]);
  } finally {
    disk?.remove();
  }
});
