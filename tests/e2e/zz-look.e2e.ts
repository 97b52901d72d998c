import { mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, startSeminar } from './support/seminar.ts';
import { at, place } from './support/station.ts';
import { expect, test } from './support/test.ts';

const OUT = '/tmp/kit/look/station';
const WALKS: [string, string, 'first' | 'last'][] = (process.env.WALKS ?? '').split(' ').filter(Boolean).map((w) => w.split(':') as never);

const cut = (page: Page) => page.evaluate(() => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const parent = node.parentElement;
    if (!text || !parent || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange(); range.selectNodeContents(node);
    const r = range.getBoundingClientRect();
    if (r.width <= 2 || r.height <= 2) continue;
    if (r.bottom > innerHeight + 1 || r.right > innerWidth + 1 || r.left < -1 || r.top < -1) found.push(`off: ${text.slice(0, 50)}`);
    for (let up: HTMLElement | null = parent; up; up = up.parentElement) {
      const s = getComputedStyle(up);
      const b = up.getBoundingClientRect();
      if (s.clipPath !== 'none' || (b.width < 3)) { break; }
      if (s.overflow !== 'visible' && (r.bottom > b.bottom + 1 || r.top < b.top - 1 || r.right > b.right + 1)) { found.push(`clipped by ${up.className}: ${text.slice(0, 50)}`); break; }
    }
  }
  return found;
});

for (const [locale, id, strategy] of WALKS)
  test(`${locale} ${id} ${strategy}`, async ({ idleKit: kit }) => {
    test.setTimeout(1_200_000);
    const dir = join(kit.data, 'packs/look/slides/programmes');
    mkdirSync(dir, { recursive: true });
    const langs = locale === 'vi' ? 'vi' : 'vi, en, uk';
    const t = (s: string) => (locale === 'vi' ? `{ vi: '${s}' }` : `{ vi: '${s}', en: '${s} e', uk: '${s} u' }`);
    writeFileSync(join(dir, `look-${id}.yaml`), `format: 1
id: look-${id}
languages: [${langs}]
title: ${t('Xem')}
summary: ${t('Xem thử')}
audience: thcs
minutes: 20
segments:
  - kind: roleplay
    id: choi
    title: ${t('Chơi')}
    minutes: 18
    scenario: ${id}
    notes: ${t('Không có gì')}
  - kind: contacts
    id: lien-he
    title: ${t('Liên hệ')}
    minutes: 2
    message: ${t('Em không phải lo một mình đâu')}
    notes: ${t('Đọc to')}
`);
    const out = join(OUT, `${locale}-${id}-${strategy}`);
    mkdirSync(out, { recursive: true });
    await kit.launch();
    const page = await kit.page('console');
    await ask(page, 'settings.set', { locale });
    await expect.poll(() => startSeminar(page, { programmeId: `look-${id}`, locale: locale as never }).then(() => 'ok', (e) => String(e)), { timeout: 30000 }).toBe('ok');
    await ask(page, 'lock.set', { pin: '2580', old: null });
    await ask(page, 'station.open', { opening: null, scenario: id, closing: null, mode: 'single', trial: false, role: null, ageBand: null, clicker: true });
    const station = await kit.page('station');
    const cdp = await station.context().newCDPSession(station);
    await cdp.send('Emulation.setDeviceMetricsOverride', { width: 1366, height: 768, deviceScaleFactor: 1, mobile: false });
    const report: string[] = [];
    for (let n = 0; n < 300; n += 1) {
      const on = await at(station);
      await station.waitForTimeout(450);
      const found = await cut(station);
      if (found.length) report.push(`${n} ${on.page} ${on.play?.rehearsal.phase}: ${found.join(' | ')}`);
      await station.screenshot({ path: join(out, `${String(n).padStart(3, '0')}.png`) });
      if (on.page === 'thanks') break;
      const before = await place(station);
      if (on.play?.rehearsal.phase === 'choice' && on.page === 'story') {
        const radios = station.locator('input[type=radio]');
        await expect(radios.first()).toBeFocused();
        const count = await radios.count();
        await station.keyboard.press(`Digit${strategy === 'first' ? 1 : count}`);
      } else await expect(station.locator('.station-next')).toBeFocused();
      await station.keyboard.press('Enter');
      await expect.poll(() => place(station)).not.toBe(before);
    }
    writeFileSync(join(out, 'report.txt'), report.join('\n'));
    console.log(`${locale} ${id}: ${report.length}`);
  });
