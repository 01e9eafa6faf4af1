import { defineConfig } from 'vitest/config';
import { findPostgres } from './test/database/start-postgres.ts';

const everything = [
  'src/**/*.test.{ts,tsx}',
  'client/**/*.test.ts',
  'demo/**/*.test.ts',
  'test/**/*.test.{ts,tsx}',
];
/** In a browser, one for each room: where there is a server, these alone run over the embedded engine alone. */
const journeys = 'test/journeys/**/*.test.ts';
/** What must hold on the embedded engine too, however much quicker a server is. */
const onBoth = [
  'src/platform/database/**',
  'test/durability/**',
  'test/sharing/**',
  'test/leaks/routes.test.ts',
];

/** HEARTH_TEST_ENGINE names one engine for everything; without it a server is used where one is installed. */
const hasServer = !process.env.HEARTH_TEST_ENGINE && (await findPostgres()) !== undefined;
const everywhere = { name: 'everything', include: everything };
const projects = hasServer
  ? [
      { ...everywhere, name: 'server', exclude: [journeys, '**/node_modules/**'] },
      {
        name: 'embedded',
        include: [journeys, ...onBoth.map((path) => path.replace(/\*\*$/, '**/*.test.ts'))],
        env: { HEARTH_TEST_ENGINE: 'pglite', HEARTH_TEST_SAMPLE: 'yes' },
      },
    ]
  : [everywhere];

export default defineConfig({
  test: {
    maxWorkers: '100%',
    globalSetup: ['test/database/global-setup.ts'],
    reporters: ['default', './test/database/parts-reporter.ts'],
    projects: projects.map((project) => ({
      oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
      test: {
        ...project,
        pool: 'threads' as const,
        isolate: false,
        testTimeout: 300_000,
        hookTimeout: 300_000,
      },
    })),
  },
});
