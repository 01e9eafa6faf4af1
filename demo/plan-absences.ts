import { londonDate, londonInstant } from '../src/platform/clock/index.ts';
import type { Away, Worker } from './city.ts';
import { addDays } from './days.ts';
import type { Random } from './random.ts';

/**
 * Plans who is away: a week or two now and then for most social workers, and one who is away today. In each borough
 * the other one stands in.
 */
export function planAbsences(socialWorkers: readonly Worker[], random: Random, now: Date): Away[] {
  const today = londonDate(now);
  const absence = (index: number, first: string, days: number): Away => {
    const person = socialWorkers[index] as Worker;
    const standIn = socialWorkers[index % 2 === 0 ? index + 1 : index - 1] as Worker;
    const from = londonInstant(first, '00:00');
    return { id: random.id(), person, standIn, from, until: londonInstant(addDays(first, days), '00:00') };
  };
  const past = socialWorkers.flatMap((_, index) =>
    random.chance(0.8) ? [absence(index, addDays(today, -random.whole(40, 400)), random.pick([7, 14]))] : [],
  );
  return [...past, absence(1, addDays(today, -3), 10)];
}
