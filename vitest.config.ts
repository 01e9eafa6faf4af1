import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'client/**/*.test.ts',
      'demo/**/*.test.ts',
      'test/**/*.test.{ts,tsx}',
    ],
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    globalSetup: ['test/database/global-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
