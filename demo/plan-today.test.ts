import { expect, test } from 'vitest';
import { addHours } from './days.ts';
import { castOf, planningChance } from './demo-people.ts';
import { planDistrict } from './plan-district.ts';
import { planToday } from './plan-today.ts';

const moments = Array.from({ length: 40 }, (_, index) =>
  addHours(new Date('2026-08-01T00:10:00Z'), index * 301),
);

test.each(moments)('at %s the latest days have left something for each of the cast', (now) => {
  const random = planningChance(0);
  const district = planDistrict(0, random, now);
  const cast = castOf(district);
  const planned = planToday(district, cast, { random, now });
  const standings = new Set(planned.map(({ standing }) => standing));
  expect(standings).toEqual(new Set(['waiting', 'held', 'correction-asked', 'approved']));
  const writers = new Set(planned.map(({ one }) => one.author.id));
  for (const { id } of [cast.carer, cast.fosterCarer, cast.supportWorker]) expect(writers).toContain(id);
  const workers = planned.map(({ one }) => one.resident);
  expect(workers.some(({ socialWorker }) => socialWorker === cast.socialWorker)).toBe(true);
  expect(workers.some(({ adviser }) => adviser === cast.adviser)).toBe(true);
  for (const { one, standing } of planned) {
    expect(addHours(one.signedAt, 1).getTime()).toBeLessThanOrEqual(now.getTime());
    if (standing === 'held')
      expect(addHours(one.signedAt, 1 + 24 * 6).getTime()).toBeGreaterThan(now.getTime());
  }
});
