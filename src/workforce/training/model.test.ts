import { expect, test } from 'vitest';
import { topicIds, trainingStatus } from './model.ts';

const on = (doneOn: string, isConfirmed = true) => ({ doneOn, isConfirmed });
const standing = (...done: readonly ReturnType<typeof on>[]) => trainingStatus(done, 24, '2026-03-03');

test('there are ten topics', () => {
  expect(topicIds).toHaveLength(10);
});

test('training holds until the day it runs out, and is due soon in the two months before', () => {
  expect(standing()).toBe('never');
  expect(standing(on('2024-03-03'))).toBe('expired');
  expect(standing(on('2024-03-04'))).toBe('soon');
  expect(standing(on('2024-05-03'))).toBe('soon');
  expect(standing(on('2024-05-04'))).toBe('current');
  expect(standing(on('2022-01-01'), on('2026-01-01'))).toBe('current');
});

test('what is only declared waits, and takes nothing from what holds', () => {
  expect(standing(on('2026-02-01', false))).toBe('waits');
  expect(standing(on('2022-01-01'), on('2026-02-01', false))).toBe('waits');
  expect(standing(on('2022-01-01'), on('2021-02-01', false))).toBe('expired');
  expect(standing(on('2026-01-01'), on('2026-02-01', false))).toBe('current');
});
