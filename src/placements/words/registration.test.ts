import { expect, test } from 'vitest';
import { registrationStatus } from './registration.tsx';

test('a home that must register and has not stands out', () => {
  for (const kind of ['childrens-home', 'supported-accommodation'] as const)
    expect(registrationStatus(kind, 'unregistered')).toBe('stands-out');
  for (const kind of ['childrens-home', 'foster-home', 'supported-accommodation'] as const) {
    expect(registrationStatus(kind, 'registered')).toBe('in-order');
    expect(registrationStatus(kind, 'unknown')).toBe('find-out');
  }
});

test('a foster home that is not registered may be family, friends or of the authority: which is found out', () => {
  expect(registrationStatus('foster-home', 'unregistered')).toBe('find-out');
});

test('that a home need not register is believed of foster homes only', () => {
  expect(registrationStatus('foster-home', 'not-needed')).toBe('in-order');
  expect(registrationStatus('childrens-home', 'not-needed')).toBe('find-out');
});
