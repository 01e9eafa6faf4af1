import { londonDate, londonInstant } from '../src/platform/clock/index.ts';
import { ageOn } from '../src/protocol/index.ts';
import type { District, Resident, Stay, Worker } from './city.ts';
import { addDays, addHours, daysBetween } from './days.ts';
import type { Random } from './random.ts';
import { type Scenario, scenarios } from './scenarios/index.ts';

/** One incident that is to happen. */
export interface PlannedIncident {
  readonly scenario: Scenario;
  readonly resident: Resident;
  readonly stay: Stay;
  readonly author: Worker;
  readonly other: Worker;
  readonly day: string;
  readonly time: string;
  readonly occurredAt: Date;
  readonly signedAt: Date;
}

/** The last day on which the edition of 2021 was in force. */
const lastOf2021 = '2025-10-31';

/**
 * The first day of the history: 18 months before today. Later than spring 2027 that would leave out the edition of
 * 2021, so the history always reaches two months behind 1 November 2025, and both editions stay to be seen.
 */
export function firstDay(today: string): string {
  const back = addDays(today, -548);
  const reach = addDays(lastOf2021, -60);
  return [back, reach].sort()[0] as string;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function fits(scenario: Scenario, kind: Stay['place']['kind'], age: number): boolean {
  return scenario.settings.includes(kind) && age >= scenario.ages[0] && age <= scenario.ages[1];
}

/**
 * Plans one incident for a resident on a day; null when nothing fits, or when it would be signed after now.
 * @param told the scenario and author, where they are not left to chance
 */
export function planIncident(
  resident: Resident,
  stay: Stay,
  day: string,
  random: Random,
  now: Date,
  told: { only?: string; author?: Worker } = {},
): PlannedIncident | null {
  const age = ageOn(resident.born, day);
  const possible = scenarios.filter(
    (one) => (!told.only || one.id === told.only) && fits(one, stay.place.kind, age),
  );
  if (possible.length === 0) return null;
  const scenario = random.pickWeighted(possible, ({ weight }) => weight);
  const time = `${twoDigits(random.whole(...scenario.hours) % 24)}:${twoDigits(random.whole(0, 11) * 5)}`;
  const [drawn, ...rest] = random.shuffled(stay.place.carers);
  const author = told.author ?? drawn;
  const second = drawn === author ? rest[0] : drawn;
  const occurredAt = londonInstant(day, time);
  const signedAt = addHours(occurredAt, random.whole(8, 60) / 10);
  if (!author || signedAt >= now) return null;
  const other = second ?? stay.place.decider;
  return { scenario, resident, stay, author, other, day, time, occurredAt, signedAt };
}

/** Plans the incidents of a district, in order of time: more in the last weeks, none for the very small. */
export function planIncidents(
  district: District,
  count: number,
  random: Random,
  now: Date,
): PlannedIncident[] {
  const today = londonDate(now);
  const first = firstDay(today);
  const days = daysBetween(first, today);
  const stays = district.residents.flatMap((resident) => resident.stays.map((stay) => ({ resident, stay })));
  const planned: PlannedIncident[] = [];
  for (let tries = 0; planned.length < count && tries < count * 40; tries += 1) {
    const day = addDays(first, random.whole(0, days));
    const open = stays.filter(({ stay }) => stay.from <= day && (stay.until === null || day < stay.until));
    if (open.length === 0) continue;
    const { resident, stay } = random.pick(open);
    const incident = planIncident(resident, stay, day, random, now);
    if (incident) planned.push(incident);
  }
  return planned.sort((one, other) => one.signedAt.getTime() - other.signedAt.getTime());
}
