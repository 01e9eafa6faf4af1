import { expect, test } from 'vitest';
import { standingOf } from './registration.tsx';

test('a home that is not registered stands out, whatever its kind', () => {
  for (const kind of ['childrens-home', 'foster-home', 'supported-accommodation'] as const) {
    expect(standingOf(kind, 'unregistered')).toBe('stands-out');
    expect(standingOf(kind, 'registered')).toBe('in-order');
    expect(standingOf(kind, 'unknown')).toBe('find-out');
  }
});

test('that a home need not register is believed of foster homes only', () => {
  expect(standingOf('foster-home', 'not-needed')).toBe('in-order');
  expect(standingOf('childrens-home', 'not-needed')).toBe('find-out');
});
