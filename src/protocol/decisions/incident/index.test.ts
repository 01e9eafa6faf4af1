import { expect, test } from 'vitest';

type Door = typeof import('./index.ts');

// Loaded so that a failure to load fails the test: a table that leaves a case open throws while it loads.
const door: Door | Error = await import('./index.ts').catch((error: Error) => error);

test('the decision loads: every published table settles every case exactly once', () => {
  if (door instanceof Error) throw door;
  expect(Object.keys(door.publishedRulebooks)).toEqual(['2021', '2025']);
});

test('the route has these values, from the mildest on', () => {
  if (door instanceof Error) throw door;
  expect(door.routes).toEqual(['resolve-internally', 'manager-decides', 'report-non-urgent', 'call-999']);
});
