import { expect, test } from 'vitest';
import { acknowledgeBy, answerBy, dueOf, type Happened, isOpen, roundOf, stateOf } from './model.ts';

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

test.each([
  // Ten working days and 14 days are the same Tuesday: five o'clock comes first in the evening.
  ['2026-03-03T20:00:00Z', '2026-03-17T17:00:00.000Z'],
  ['2026-03-03T10:00:00Z', '2026-03-17T10:00:00.000Z'],
  // On a Saturday the tenth working day is a Friday.
  ['2026-03-07T12:00:00Z', '2026-03-20T17:00:00.000Z'],
  // Over Christmas 14 days are the earlier.
  ['2026-12-24T22:00:00Z', '2027-01-07T22:00:00.000Z'],
])('what is sent at %s is answered by %s: in ten working days, and never later than 14 days', (sent, by) => {
  expect(answerBy(new Date(sent)).toISOString()).toBe(by);
  expect(acknowledgeBy(new Date(sent)).getTime() - Date.parse(sent)).toBe(259_200_000);
});
