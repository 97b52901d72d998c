import type { Page } from '@playwright/test';
import type { Answer, Bridge } from '../../../electron/contract/channels.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Setup } from '../../../electron/contract/setup.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import { expect } from './patience.ts';

declare global {
  interface Window {
    readonly kit: Bridge;
  }
}

/** A class as a trainer would enter it. */
export const setup: Setup = {
  programmeId: 'thcs-45',
  locale: 'vi',
  school: {
    name: 'Trường THCS Hoa Ban',
    provinceCode: '10',
    provinceName: 'Lào Cai',
    communeCode: '1',
    communeName: 'Xã Bảo Yên',
  },
  date: '2026-11-23',
  kind: 'outreach',
  groups: [{ id: 'g1', name: '8A1', role: 'student', ageBand: '12-15', enrolled: 40, present: 37 }],
  trustedAdult: 'Cô Hoa, phòng y tế',
  communePolice: '',
  organisation: 'Đội tuyên truyền',
  trainer: '',
  keeping: 'record',
};

/** Asks the kit over the bridge, as the page itself would. */
export async function ask(page: Page, channel: string, input?: unknown): Promise<unknown> {
  const answer = (await page.evaluate(([name, value]) => window.kit.call(name as never, value), [
    channel,
    input,
  ] as const)) as Answer<unknown>;
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.code} ${answer.error.message}`);
  return answer.value;
}

/** Starts a seminar without the set-up screen and waits until it is drawn. */
export async function startSeminar(page: Page, change: Partial<Setup> = {}): Promise<void> {
  await ask(page, 'seminar.start', { ...setup, ...change });
  await expect(page.locator('.present-side, .present-audience-view').first()).toBeVisible();
}

export const snapshot = async (page: Page): Promise<Snapshot> =>
  (await ask(page, 'snapshot.get')) as Snapshot;

/** The running seminar; fails where none is. */
export async function seminar(page: Page): Promise<Seminar> {
  const { seminar: running } = await snapshot(page);
  if (!running) throw new Error('No seminar is running.');
  return running;
}

/** Presses the clicker's forward key `times` times. */
export async function forward(page: Page, times = 1): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('PageDown');
}

/** Goes to the part with this id. */
export async function goTo(page: Page, id: string): Promise<void> {
  const parts = (await page.locator('.present-programme li').count()) || 0;
  expect(parts).toBeGreaterThan(0);
  const { contentHash } = await seminar(page);
  const content = (await ask(page, 'content.get', { hash: contentHash })) as {
    programme: { segments: { id: string }[] };
  };
  const index = content.programme.segments.findIndex((segment) => segment.id === id);
  await page.locator('.present-part').nth(index).click();
  await expect.poll(async () => (await seminar(page)).segment).toBe(index);
}
