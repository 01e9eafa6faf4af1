import { expect, test } from 'vitest';
import { stepEvents, stepGroups, stepTimes } from './answer.ts';

test('a step is done at one of these times, waits for one of these events and is of one of these parts', () => {
  expect({ stepTimes, stepEvents, stepGroups }).toEqual({
    stepTimes: ['now', 'tonight', 'next-days', 'later'],
    stepEvents: ['police-come', 'interview', 'charge', 'custody', 'found'],
    stepGroups: ['act', 'tell', 'child', 'others', 'record'],
  });
});
