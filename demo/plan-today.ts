import { londonDate } from '../src/platform/clock/index.ts';
import { ageOn } from '../src/protocol/index.ts';
import type { Act } from './act-as.ts';
import type { District, Resident } from './city.ts';
import { addDays } from './days.ts';
import type { Cast } from './demo-people.ts';
import { type ExampleToday, examplesToday, type Standing } from './examples-today.ts';
import { type PlannedIncident, planIncident } from './plan-incidents.ts';

/** Those who live there, the people of the cast's own first, and others before somebody it has happened to. */
function livingThere(
  example: ExampleToday,
  district: District,
  cast: Cast,
  used: ReadonlySet<Resident>,
  today: string,
) {
  const known = ({ socialWorker, adviser, born }: Resident): boolean =>
    ageOn(born, today) < 18 ? socialWorker === cast.socialWorker : adviser === cast.adviser;
  const rank = (one: Resident): number => (known(one) ? 0 : 2) + (used.has(one) ? 1 : 0);
  return district.residents
    .filter(({ stays }) => stays.at(-1)?.place === example.place && stays.at(-1)?.until === null)
    .filter(({ born }) => !example.adult || ageOn(born, today) >= 18)
    .sort((one, other) => rank(one) - rank(other));
}

function planExample(
  example: ExampleToday,
  district: District,
  cast: Cast,
  used: Set<Resident>,
  { random, now }: Pick<Act, 'random' | 'now'>,
): PlannedIncident | null {
  const today = londonDate(now);
  const day = addDays(today, -example.daysAgo);
  for (const only of [...example.scenarios, undefined]) {
    for (const resident of livingThere(example, district, cast, used, today)) {
      const stay = resident.stays.find(({ from, until }) => from <= day && (!until || day <= until));
      if (stay?.place !== example.place) continue;
      for (const on of [day, addDays(day, -1)]) {
        const planned = planIncident(resident, stay, on, random, now, { only, author: example.author });
        if (!planned) continue;
        used.add(resident);
        return planned;
      }
    }
  }
  return null;
}

/** A record of these days, and how it stands. */
interface PlannedToday {
  readonly one: PlannedIncident;
  readonly standing: Standing;
}

/** Plans what the latest days have left for each of the cast. */
export function planToday(district: District, cast: Cast, act: Pick<Act, 'random' | 'now'>): PlannedToday[] {
  const used = new Set<Resident>();
  return examplesToday(cast).flatMap((example) => {
    const one = planExample(example, district, cast, used, act);
    return one ? [{ one, standing: example.standing }] : [];
  });
}
