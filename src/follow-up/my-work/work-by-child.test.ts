import { expect, test } from 'vitest';
import type { StepInList } from '../steps/list-steps.ts';
import { inOneLine, isVeryLate, workByChild } from './work-by-child.ts';

const now = new Date('2026-03-03T10:00:00Z');
const step = (child_id: string, code: string, due: string | null): StepInList =>
  ({
    id: `${child_id} ${code} ${due}`,
    child_id,
    code,
    words: code,
    recipient: null,
    due_at: due && new Date(due),
  }) as never;
const robin = { id: 'robin', name: 'Robin Pretend', age: 14, home: 'Elm House' };
const wren = { id: 'wren', name: 'Wren Pretend', age: 12, home: null };

test('what is owed for a child is one card, and the card whose clock runs out first comes first', () => {
  const steps = [
    step('wren', 'b', '2026-03-03T11:00Z'),
    step('robin', 'a', '2026-03-03T12:00Z'),
    step('wren', 'c', null),
  ];
  const cards = workByChild(steps, [robin, wren]);
  expect(cards.map(({ child, open }) => [child?.name, open])).toEqual([
    ['Wren Pretend', 2],
    ['Robin Pretend', 1],
  ]);
  expect(cards[0]?.firstDue).toEqual(new Date('2026-03-03T11:00Z'));
});

test('equal steps for one child are one line, and those of another child are not', () => {
  const steps = [
    step('robin', 'review', '2026-03-04T10:00Z'),
    step('robin', 'review', '2026-03-05T10:00Z'),
    step('wren', 'review', '2026-03-06T10:00Z'),
  ];
  const cards = workByChild(steps, [robin, wren]);
  expect(cards.map(({ lines }) => lines.map(({ steps }) => steps.length))).toEqual([[2], [1]]);
});

test('the steps of children who are no longer seen are together, without a name', () => {
  const [card] = workByChild([step('robin', 'a', null), step('wren', 'b', null)], []);
  expect(card).toMatchObject({ child: null, open: 2 });
});

test('very late is what ran out more than thirty days ago', () => {
  const late = (at: string | null) => isVeryLate({ due_at: at === null ? null : new Date(at) }, now);
  expect([
    late('2026-02-01T09:59Z'),
    late('2026-02-01T10:00Z'),
    late('2026-03-09T10:00Z'),
    late(null),
  ]).toEqual([true, false, false, false]);
});

test('a line is the first sentence of what a step asks', () => {
  expect(inOneLine('Speak with those who were there. Ask how they are.')).toBe(
    'Speak with those who were there',
  );
  expect(inOneLine('In a home: notify Ofsted. Write down why.')).toBe('In a home: notify Ofsted');
  expect(inOneLine('Look at what led to it')).toBe('Look at what led to it');
});
