import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,db,contract,content}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A stalled test fails by itself instead of holding up everything; a slow machine alone fails none.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Most of the time went into reading the same modules again for each file; no test leaves anything in them.
    isolate: false,
    maxWorkers: '100%',
  },
});
