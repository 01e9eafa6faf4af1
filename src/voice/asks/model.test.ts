import { expect, test } from 'vitest';
import { askKinds, clockOf, dueOf, matters, nextStage, stateOf } from './model.ts';

test('a complaint to the council has the clocks of the regulations', () => {
  expect([1, 2, 3].map((stage) => clockOf('complaint', 'council', stage).workingDays)).toEqual([10, 25, 30]);
  expect([1, 2].map((stage) => clockOf('complaint', 'home', stage).atMost)).toEqual([20, 65]);
  expect(clockOf('complaint', 'council').how).toBe('stated');
});

test('every other clock says that it is our reading', () => {
  for (const kind of askKinds) {
    for (const matter of matters) {
      const clock = clockOf(kind, matter);
      if (clock.how === 'stated') expect(kind).toBe('complaint');
      else expect(clock.basis).toContain('our reading');
    }
  }
});

test('a trusted grown-up is there within the hour', () => {
  expect(clockOf('trusted-adult', null)).toMatchObject({ hours: 1 });
});

test('a complaint goes to the next stage, no further than the third, and only to the council', () => {
  expect(nextStage('complaint', 'council', 1)).toBe(2);
  expect(nextStage('complaint', 'home', 2)).toBe(3);
  expect(nextStage('complaint', 'council', 3)).toBeNull();
  expect(nextStage('complaint', 'police', 1)).toBeNull();
  expect(nextStage('advocate', null, 1)).toBeNull();
});

const ask = { due_at: new Date('2026-03-17T23:59:00Z') };
const event = (name: Parameters<typeof stateOf>[1][number]['event'], due_at: Date | null = null) => ({
  event: name,
  due_at,
});
const before = new Date('2026-03-10T00:00:00Z');
const after = new Date('2026-03-18T00:00:00Z');

test('where an ask stands follows from its clock and what was done', () => {
  expect(stateOf(ask, [], before)).toBe('waiting');
  expect(stateOf(ask, [], after)).toBe('late');
  expect(stateOf(ask, [event('arranged')], before)).toBe('arranged');
  expect(stateOf(ask, [event('arranged')], after)).toBe('late');
  expect(stateOf(ask, [event('answered')], after)).toBe('answered');
  expect(stateOf(ask, [event('answered'), event('not-helped')], after)).toBe('answered');
  expect(stateOf(ask, [event('withdrawn')], after)).toBe('withdrawn');
});

test('put off, it is late only after the new day', () => {
  const later = event('extended', new Date('2026-03-31T22:59:00Z'));
  expect(dueOf(ask, [later])).toEqual(later.due_at);
  expect(stateOf(ask, [later], after)).toBe('waiting');
});
