import { expect, test } from 'vitest';
import type { Clock } from '../../engine/clock.ts';
import { aChild } from './example.ts';
import { placementStepRules, stepsFor, stopStepIds } from './steps.ts';

/** The clock of a step and when it is done, with time before the move and without. */
const timings = placementStepRules.flatMap(({ id, clock, place }) =>
  (['planned', 'emergency'] as const).map((timing) => {
    const runs: Clock | undefined = clock && 'planned' in clock ? clock[timing] : clock;
    return { id, timing, hours: runs?.hours, when: place[timing].when };
  }),
);

test('a step is done in time for its clock', () => {
  for (const { id, timing, hours, when } of timings) {
    const where = `${id}, ${timing}`;
    // Due by the move: an emergency leaves this night at most, otherwise some days are left.
    const atOnce =
      timing === 'emergency' || hours !== 0 ? ['now', 'tonight'] : ['now', 'tonight', 'next-days'];
    if (hours !== undefined && hours <= 24) expect(atOnce, where).toContain(when);
    if (hours !== undefined && hours > 24) expect(['next-days', 'later'], where).toContain(when);
    if (hours !== undefined && hours > 14 * 24) expect(when, where).toBe('later');
  }
});

test('when a step is done depends on whether there is time', () => {
  const when = (id: string, emergency: boolean) => stepsFor([id], '2025', aChild({ emergency }))[0]?.when;
  expect([when('accurate-information', false), when('accurate-information', true)]).toEqual([
    'next-days',
    'tonight',
  ]);
  expect([when('conditions-of-approval', false), when('conditions-of-approval', true)]).toEqual([
    'now',
    'next-days',
  ]);
  expect([when('wishes-heard', false), when('wishes-heard', true)]).toEqual(['now', 'now']);
});

test('the steps of a stop are these, and come first', () => {
  expect(stopStepIds).toEqual([
    'not-placed-there',
    'fitting-home-found',
    'seen-today',
    'free-to-leave',
    'safe-tonight',
    'moved-out',
  ]);
  expect(placementStepRules.slice(0, stopStepIds.length).map(({ id }) => id)).toEqual(stopStepIds);
});
