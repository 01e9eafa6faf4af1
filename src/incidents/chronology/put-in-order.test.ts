import { expect, test } from 'vitest';
import { putInOrder } from './put-in-order.ts';

const at = (id: string, minute: number) => ({ id, at: new Date(Date.UTC(2026, 2, 3, 1, minute)) });

test('what several rooms found stands in one order, the latest first', () => {
  const { page, next } = putInOrder([at('a', 1), at('b', 9), at('c', 5)], 5);
  expect(page.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  expect(next).toBeNull();
});

test('the next page begins after the last entry of this one, so that none comes twice and none is lost', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id, minute) => at(id, minute < 3 ? 1 : minute));
  const seen: string[] = [];
  let cursor: { before: Date; id: string } | null = null;
  do {
    const left = all.filter(
      (one) =>
        cursor === null ||
        one.at < cursor.before ||
        (one.at.getTime() === cursor.before.getTime() && one.id < cursor.id),
    );
    const { page, next } = putInOrder(left, 2);
    seen.push(...page.map(({ id }) => id));
    cursor = next;
  } while (cursor);
  expect(seen).toEqual(['e', 'd', 'c', 'b', 'a']);
});
