import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findPostgres } from './test/database/start-postgres.ts';
import { LongestFirst } from './test/house/longest-first.ts';

const everything = [
  'src/**/*.test.{ts,tsx}',
  'client/**/*.test.ts',
  'demo/**/*.test.ts',
  'test/**/*.test.{ts,tsx}',
];
/** Of the browser's journeys, one for each room. */
const oneARoom = [
  'break-glass',
  'exploitation',
  'missing',
  'moves',
  'offline-and-drafts',
  'substances',
  'workforce',
  'young-words',
];
/** What must hold on the embedded engine too, however much quicker a server is. */
const onBoth = [
  'src/platform/database/**/*.test.ts',
  'test/durability/**/*.test.ts',
  'test/care/sharing/**/*.test.ts',
  'test/leaks/routes.test.ts',
  ...oneARoom.map((name) => `test/journeys/${name}.test.ts`),
];
/** What is about the embedded engine's own files. */
const embeddedAlone = ['test/bad-input/kill.test.ts', 'test/bad-input/disk-full.test.ts'];

/** HEARTH_TEST_ENGINE names one engine for everything; without it a server is used where one is installed. */
const hasServer = !process.env.HEARTH_TEST_ENGINE && (await findPostgres()) !== undefined;
/** Threads of ours run bundled, as they do when installed: from the sources each would first read all its TypeScript. */
const alias = [
  {
    find: /^\.\/start-worker\.ts$/,
    replacement: fileURLToPath(new URL('test/house/start-worker.ts', import.meta.url)),
  },
];
const everywhere = { name: 'everything', include: everything };
const projects = hasServer
  ? [
      { ...everywhere, name: 'server', env: { HEARTH_TEST_ENGINE: 'postgres' } },
      {
        name: 'embedded',
        include: [...onBoth, ...embeddedAlone],
        env: { HEARTH_TEST_ENGINE: 'pglite', HEARTH_TEST_SAMPLE: 'yes' },
      },
    ]
  : [everywhere];

export default defineConfig({
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/database/global-setup.ts'],
    reporters: ['default', './test/database/parts-reporter.ts'],
    projects: projects.map((project) => ({
      oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
      resolve: { alias },
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
