import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('it is asked once however many want to know, and again when the time is over or the clock was set back', async () => {
  let now = 10_000;
  let asked = 0;
  const ask = remembered(
    1000,
    () => new Date(now),
    async () => {
      asked += 1;
      return asked;
    },
  );
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  now += 999;
  expect(await ask()).toBe(1);
  now += 1;
  expect([await ask(), await ask()]).toEqual([2, 2]);
  now -= 5000;
  expect(await ask()).toBe(3);
});

test('a failure is remembered as an answer is, and no longer', async () => {
  let now = 0;
  let asked = 0;
  const ask = remembered(
    1000,
    () => new Date(now),
    async () => {
      asked += 1;
      if (asked === 1) throw new Error('gone');
    },
  );
  await expect(ask()).rejects.toThrow('gone');
  await expect(ask()).rejects.toThrow('gone');
  now = 1000;
  await expect(ask()).resolves.toBeUndefined();
  expect(asked).toBe(2);
});
