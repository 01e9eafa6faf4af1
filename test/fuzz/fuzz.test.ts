import { afterAll, beforeAll, expect, test } from 'vitest';
import { pureTargets } from './pure/index.ts';
import { type City, newGround, openCity } from './routes/city.ts';
import { surveyCity } from './routes/survey.ts';
import { nothingReached, routesTarget, tryRoutes } from './routes/try-routes.ts';
import { tryTarget } from './try-target.ts';
import { allUnits } from './units.ts';

/** A thousandth of `npm run fuzz`, the same every time. */
const seed = 'a thousandth';
const units = allUnits(1000);
const inputsOf = (target: string): number =>
  units.reduce((sum, unit) => sum + (unit.target === target ? unit.inputs : 0), 0);

test.each(pureTargets)('whatever comes in, it is taken or refused in words: $name', async (target) => {
  const { faults, inputs } = await tryTarget(target, seed, 0, inputsOf(target.name));
  expect(faults).toEqual([]);
  expect(inputs).toBeGreaterThan(10);
});

let city: City;
beforeAll(async () => {
  city = await openCity(seed, await newGround());
});
afterAll(() => city.close());

test('whatever is sent to the routes, nothing breaks, and what is refused leaves no row', async () => {
  const some = city.people.filter((_, at) => at % 3 === 0);
  const survey = await surveyCity(city, some, { pages: 60, lookers: 2 });
  const reached = nothingReached();
  const { faults, inputs } = await tryRoutes(city, survey, seed, 0, inputsOf(routesTarget), reached);
  expect(faults).toEqual([]);
  expect(inputs).toBe(100);
  // It gets past the door: some is read, some is taken, some is sent back.
  expect(Object.keys(reached.statuses)).toEqual(expect.arrayContaining(['200', '303', '404', '422']));
});
