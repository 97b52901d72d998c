import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Kit } from './support/kit.ts';
import { ask, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';

const contained = async ({ kit, consolePage }: { kit: Kit; consolePage: Page }) => {
  await startSeminar(consolePage);
  const stage = await kit.page('stage');
  for (const page of [consolePage, stage]) {
    const found = await page.evaluate(async () => {
      const blocked = async (work: () => Promise<unknown>) =>
        work().then(
          () => 'went through',
          () => 'blocked',
        );
      return {
        node: typeof (globalThis as { process?: unknown }).process,
        require: typeof (globalThis as { require?: unknown }).require,
        outside: await blocked(() => fetch('https://example.invalid/')),
        local: await blocked(() => fetch('http://127.0.0.1:9/')),
        file: await blocked(() => fetch('file:///etc/passwd')),
        opened: window.open('https://example.invalid/') === null,
        camera: await blocked(
          () => navigator.mediaDevices?.getUserMedia({ video: true }) ?? Promise.reject(),
        ),
        above: (await fetch('app://kit/../../package.json')).status,
      };
    });
    expect(found).toEqual({
      node: 'undefined',
      require: 'undefined',
      outside: 'blocked',
      local: 'blocked',
      file: 'blocked',
      opened: true,
      camera: 'blocked',
      above: 404,
    });
  }
  const refused = await stage.evaluate(() => window.kit.call('seminar.dispatch', { type: 'move/next' }));
  expect(refused).toMatchObject({ ok: false, error: { code: 'right' } });
};

test('pages can reach neither the system nor the network, and the stage can change nothing', contained);

test('holds under the real sandbox as an ordinary user @sandbox', async ({ kit, consolePage }) => {
  await contained({ kit, consolePage });
  const pages = await kit.ask(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
  );
  // 2: system calls of the page's process are filtered.
  for (const pid of pages) expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
});

test('no page carries inline script or style past its policy', async ({ consolePage }) => {
  const policy = await consolePage.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const ran = await consolePage.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    return 'injected' in window;
  });
  expect(ran).toBe(false);
});

test('navigating away is refused: the page and what it holds stay', async ({ kit, consolePage }) => {
  const before = await consolePage.evaluate(() => {
    Object.assign(window, { marker: 'still here' });
    return location.href;
  });
  await consolePage.evaluate(() => {
    location.href = 'https://example.invalid/?next=app://kit';
  });
  // Each answer of the bridge is a round trip to the main process, which has then seen the attempt.
  for (let trip = 0; trip < 20; trip += 1) await ask(consolePage, 'snapshot.get');
  const after = await consolePage.evaluate(() => [location.href, (window as { marker?: string }).marker]);
  expect(after).toEqual([before, 'still here']);
  // Playwright would wait for the refused navigation when closing.
  await kit.kill();
});
