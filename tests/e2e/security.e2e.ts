import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { knockEverywhere, listen } from './support/ears.ts';
import type { Kit } from './support/kit.ts';
import { ask, startSeminar } from './support/seminar.ts';
import { expect, test } from './support/test.ts';

/** Addresses of nothing that a page may have: out of its folder in every way of writing, other hosts, other schemes. */
const ELSEWHERE = [
  ...[
    '',
    'console',
    'console/',
    '../../package.json',
    '%2e%2e/%2e%2e/package.json',
    '..%2f..%2fpackage.json',
  ],
  ...[
    '%252e%252e/%252e%252e/package.json',
    '..%5c..%5cpackage.json',
    '..\\\\..\\\\package.json',
    '%00',
    '%zz',
    'console/index.html%00.js',
  ],
  ...[
    'media/..%2f..%2fkit.db',
    'media/own/..%2f../x.png',
    'media/%2e%2e%2f%2e%2e%2fpackage.json',
    'media/%zz',
    'media/constructor',
  ],
  ...[
    'print/',
    'print/x',
    'print/..%2fconsole%2findex.html',
    '/etc/passwd',
    '//etc/passwd',
    'main/main.cjs',
    '..%2fmain%2fmain.cjs',
  ],
].map((path) => `app://kit/${path}`);
ELSEWHERE.push(
  ...['app://other/console/index.html', 'app://kit.example/console/index.html'],
  ...['file:///etc/passwd', 'file://localhost/etc/passwd', 'chrome://version'],
  ...[
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://x/y',
    'filesystem:app://kit/x',
    'ftp://127.0.0.1/',
  ],
);

const PERMISSIONS = [
  ...['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'background-sync'],
  ...[
    'persistent-storage',
    'accelerometer',
    'gyroscope',
    'magnetometer',
    'ambient-light-sensor',
    'storage-access',
  ],
  ...[
    'window-management',
    'local-fonts',
    'idle-detection',
    'display-capture',
    'payment-handler',
    'nfc',
    'push',
  ],
];

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

test('no request, name, connection or datagram leaves a page for anywhere, this laptop included', async ({
  kit,
  consolePage,
}) => {
  await startSeminar(consolePage);
  const ears = await listen();
  for (const page of [consolePage, await kit.page('stage')]) {
    await page.evaluate(knockEverywhere, [ears.tcp, ears.udp] as const);
    for (let trip = 0; trip < 20; trip += 1) await ask(page, 'snapshot.get');
  }
  expect(ears.heard).toEqual([]);
  // They can hear.
  await ears.knock();
  await expect.poll(() => ears.heard.toSorted()).toEqual(['tcp', 'udp']);
  await ears.close();
});

test('the kit\u2019s own address gives the pages\u2019 files and nothing else, however it is asked', async ({
  consolePage,
}) => {
  const statuses = await consolePage.evaluate(
    async (addresses) =>
      Promise.all(
        addresses.map(async (address) => [
          address,
          await fetch(address).then(
            ({ status }) => status,
            () => 'blocked',
          ),
        ]),
      ),
    ELSEWHERE,
  );
  expect(statuses.filter(([, status]) => status !== 404 && status !== 'blocked')).toEqual([]);
  const [posted, licences] = await consolePage.evaluate(async () => [
    (await fetch('app://kit/console/index.html', { method: 'POST', body: 'x' })).status,
    await (await fetch('app://kit/third-party.txt')).text(),
  ]);
  expect(posted).toBe(404);
  expect(licences).toMatch(/^react 19.* MIT /m);
});

test('every window is made as Electron advises, and gets no permission but those that are listed', async ({
  kit,
  consolePage,
}) => {
  await startSeminar(consolePage);
  const stage = await kit.page('stage');
  const made = await kit.ask(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const all = (
        contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences();
      const { contextIsolation, sandbox, nodeIntegration, webSecurity, allowRunningInsecureContent } = all;
      const { experimentalFeatures, enableBlinkFeatures, webviewTag, nodeIntegrationInSubFrames } = all;
      return JSON.stringify([
        [contextIsolation, sandbox, webSecurity],
        [
          nodeIntegration,
          allowRunningInsecureContent,
          experimentalFeatures,
          webviewTag,
          nodeIntegrationInSubFrames,
        ].map(Boolean),
        enableBlinkFeatures ?? '',
      ]);
    }),
  );
  expect(made.length).toBeGreaterThanOrEqual(2);
  expect(new Set(made)).toEqual(
    new Set([JSON.stringify([[true, true, true], [false, false, false, false, false], ''])]),
  );
  for (const page of [consolePage, stage]) {
    const states = await page.evaluate(
      (names) =>
        Promise.all(
          names.map((name) =>
            navigator.permissions.query({ name: name as never }).then(
              ({ state }) => `${name} ${state}`,
              () => `${name} unknown`,
            ),
          ),
        ),
      PERMISSIONS,
    );
    expect(states.filter((state) => !/ (?:denied|unknown)$/.test(state))).toEqual([]);
    const asked = await page.evaluate(async () => {
      const gone = (work: () => Promise<unknown> | undefined): Promise<string> =>
        Promise.resolve()
          .then(work)
          .then(
            (given) => (given === undefined ? 'none' : 'given'),
            () => 'refused',
          );
      const any = navigator as unknown as Record<string, Record<string, (wish?: object) => Promise<unknown>>>;
      return Promise.all([
        gone(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
        gone(() => navigator.mediaDevices.getUserMedia({ audio: true })),
        gone(() => navigator.clipboard.readText()),
        gone(() => any.usb?.requestDevice?.({ filters: [] })),
        gone(() =>
          any.hid?.requestDevice?.({ filters: [] }).then((found) => (found as []).length || undefined),
        ),
        gone(() => any.serial?.requestPort?.()),
        gone(() => any.bluetooth?.requestDevice?.({ acceptAllDevices: true })),
      ]);
    });
    expect(asked.filter((answer) => answer === 'given')).toEqual([]);
  }
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
