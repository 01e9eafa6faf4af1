import { expect, test } from 'vitest';

type Library = typeof import('./index.ts');

// Loaded so that a failure to load fails the tests below: a table that leaves a case open throws while it loads.
const library: Library | Error = await import('./index.ts').catch((error: Error) => error);

function loaded(): Library {
  if (library instanceof Error) throw library;
  return library;
}

test('the library loads: every published table settles every case exactly once', () => {
  expect(Object.keys(loaded().publishedRulebooks)).toEqual(loaded().editionIds);
});

test('every door a room may use is open', async () => {
  const doors = Object.keys(loaded()).sort();
  await expect(`${JSON.stringify(doors, null, 2)}\n`).toMatchFileSnapshot('golden-doors.json');
});
