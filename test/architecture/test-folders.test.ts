import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

const here = new URL('../', import.meta.url);
const src = new URL('../../src/', import.meta.url);

/** What goes through several rooms, and what tests are made with. */
const acrossRooms = [
  'api',
  'architecture',
  'audit',
  'bad-input',
  'conformance',
  'database',
  'deploy',
  'docs',
  'durability',
  'fuzz',
  'house',
  'journeys',
  'leaks',
  'security',
];

test('each folder of tests bears the name of its room, or goes across rooms', async () => {
  const rooms = await readdir(src);
  const files = await readdir(here, { recursive: true });
  const folders = new Set(
    files.filter((path) => /\.tsx?$/.test(path)).map((path) => path.split('/')[0] ?? ''),
  );
  expect([...folders].filter((name) => !rooms.includes(name) && !acrossRooms.includes(name))).toEqual([]);
});
