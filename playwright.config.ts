import { defineConfig } from '@playwright/test';
import type { KitOptions } from './tests/e2e/support/options.ts';

/**
 * The whole kit in real Electron. A test says by a tag where it belongs: `@two` (projector beside the laptop), `@one`
 * (one display, or mirrored), `@sandbox` (as an ordinary user under the real sandbox). Without a tag it runs with two.
 */
export default defineConfig<KitOptions>({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/e2e/support/prepare.ts',
  outputDir: 'test-results',
  // One more than two cores: a test often waits for what only time brings.
  workers: 3,
  fullyParallel: false,
  forbidOnly: true,
  // Far beyond what anything takes: the same test needs three times as long where the machine is slow or shared. A wait ends
  // as soon as what it waits for is there, so only a failure is told later.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  projects: [
    { name: 'two-displays', grepInvert: /@one|@sandbox/, use: { displays: 2, sandboxed: false } },
    { name: 'one-display', grep: /@one/, use: { displays: 1, sandboxed: false } },
    { name: 'sandboxed', grep: /@sandbox/, use: { displays: 2, sandboxed: true } },
  ],
});
