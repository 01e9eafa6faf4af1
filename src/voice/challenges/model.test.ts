import { expect, test } from 'vitest';
import { dueOf, type Happened, isOpen, roundOf, stateOf } from './model.ts';

const due = new Date('2026-03-17T10:00:00Z');
const later = new Date('2026-04-01T10:00:00Z');
const raised = { due_at: due };
const happened = (event: Happened['event'], round = 1, due_at: Date | null = null): Happened => ({
  event,
  round,
  due_at,
});
const before = new Date(due.getTime());
const after = new Date(due.getTime() + 1);

test('it is sent, then seen, and late from the moment after its clock', () => {
  expect(stateOf(raised, [], before)).toBe('sent');
  expect(stateOf(raised, [happened('acknowledged')], before)).toBe('seen');
  expect(stateOf(raised, [happened('acknowledged')], after)).toBe('late');
});

test('an answer stands until the young person speaks, and "still not right" begins a second round with its own clock', () => {
  const answered = [happened('answered')];
  expect(stateOf(raised, answered, after)).toBe('answered');
  const still = [...answered, happened('still-not-right', 1, later)];
  expect(roundOf(still)).toBe(2);
  expect(dueOf(raised, still)).toBe(later);
  expect(stateOf(raised, still, after)).toBe('sent');
  expect(stateOf(raised, still, new Date(later.getTime() + 1))).toBe('late');
  expect(stateOf(raised, [...still, happened('answered', 2)], after)).toBe('answered');
  expect(stateOf(raised, [...still, happened('answered', 2), happened('settled', 2)], after)).toBe('settled');
});

test('taken back it is open to nobody, in whichever round', () => {
  const taken = [happened('answered'), happened('still-not-right', 1, later), happened('withdrawn', 2)];
  expect(stateOf(raised, taken, after)).toBe('withdrawn');
  expect(isOpen('withdrawn')).toBe(false);
  expect(isOpen('late')).toBe(true);
});
