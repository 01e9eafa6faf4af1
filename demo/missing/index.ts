import '../../src/missing/index.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { ageOn } from '../../src/protocol/index.ts';
import type { Act } from '../act-as.ts';
import type { District, Place, Resident } from '../city.ts';
import { addHours } from '../days.ts';
import type { Cast } from '../demo-people.ts';
import type { Random } from '../random.ts';
import { askNewHome, writeOne } from './forms.ts';
import { askAgain, begin, closeWell, comeBack, log, type Night, tellPolice } from './nights.ts';

const hoursOfDay = 24;
const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** Those under 18 who live in a home now, those longest there first. */
function livingAt({ residents }: District, home: Place, now: Date): Resident[] {
  const since = (resident: Resident): string => resident.stays.at(-1)?.from ?? '';
  return residents
    .filter(({ born, stays }) => {
      const last = stays.at(-1);
      return last?.place.id === home.id && last.until === null && ageOn(born, dayOf(now)) < 18;
    })
    .sort((one, other) => since(one).localeCompare(since(other)) || one.id.localeCompare(other.id));
}

/** So many days ago, but not before the fourth day of where they live now. */
function daysAgo(resident: Resident, days: number, now: Date): Date {
  const came = addHours(new Date(`${resident.stays.at(-1)?.from}T12:00:00Z`), 4 * hoursOfDay);
  const then = addHours(now, -days * hoursOfDay);
  return new Date(Math.max(then.getTime(), came.getTime()));
}

const noAnswer = {
  kind: 'tried-to-reach',
  who: 'Their mobile',
  how: 'Call and message',
  result: 'Rings, no answer. Message read at once.',
} as const;

/** Somebody is away tonight: looked for, not found, and part two not handed over yet. */
async function tonight(night: Night): Promise<void> {
  const id = await begin(
    night,
    'Went out without saying where. Was quiet after a call with family, not angry.',
  );
  await log(night, id, 0.7, noAnswer);
  await log(night, id, 1, {
    kind: 'family',
    who: 'Nan',
    how: 'Call',
    result: 'Not there. She will call us at once.',
  });
  await log(night, id, 1.6, {
    kind: 'looked',
    who: 'Canal and shopping centre',
    how: 'By car, two carers',
    result: 'Not there. Friends saw them an hour ago.',
  });
  await askAgain(night, id, 1.8, { enquiriesMade: true });
}

/** Found the day before yesterday's evening; the talk is still to be offered. */
async function awaitingTalk(night: Night): Promise<void> {
  const id = await begin(night, 'Did not come back from football.');
  await log(night, id, 0.8, noAnswer);
  await askAgain(night, id, 1.5, { enquiriesMade: true, significantRisk: true });
  await tellPolice(night, id, 2);
  await comeBack(night, id, 5, 'Tired and hungry. Had walked from the last bus. Ate, then slept.');
  await log(night, id, 5.2, {
    kind: 'police',
    who: 'The desk',
    how: 'Call',
    result: 'Told that they are back.',
  });
}

/** Long ago, and everything that was owed was done. */
async function longClosed(night: Night, cast: Cast): Promise<void> {
  const id = await begin(night, 'Left during a loud evening in the house.');
  await log(night, id, 1, noAnswer);
  await askAgain(night, id, 1.2, { enquiriesMade: true });
  await tellPolice(night, id, 1.5);
  await comeBack(night, id, 3, 'Well. Had been at a friend’s, with the friend’s mother there.');
  await closeWell(night, id, cast.manager);
}

/** A form that came along from the home before, and waits for this one to take it on. */
async function formThatTravelled(act: Act, residents: readonly Resident[]): Promise<void> {
  const moved = residents.find(({ stays }) => stays.length > 1 && stays.at(-2)?.until !== null);
  const before = moved?.stays.at(-2);
  if (!moved || !before?.until) return;
  const at = new Date(`${before.until}T10:00:00Z`);
  const formId = await writeOne(act, moved, before.place.decider.id, at);
  await askNewHome(act, moved, formId, addHours(act.now, -2 * hoursOfDay));
}

/** Living examples of the room, in the first district: the same seed and time give the same. */
export async function insertMissing(
  database: HearthDatabase<Tables>,
  district: District,
  cast: Cast,
  { random, now }: { readonly random: Random; readonly now: Date },
): Promise<void> {
  const [first, second, third, ...rest] = livingAt(district, cast.home, now);
  if (!first || !second || !third) return;
  await database.asPerson({ personId: null, settings: { now: now.toISOString() } }, async (tx) => {
    const act: Act = { tx, random, now };
    const carer = cast.carer;
    await writeOne(act, first, cast.manager.id, daysAgo(first, 300, now), 'Inhaler, blue, in the rucksack.');
    await writeOne(act, second, carer.id, daysAgo(second, 40, now));
    await writeOne(act, third, carer.id, daysAgo(third, 60, now));
    await writeOne(act, third, cast.manager.id, daysAgo(third, 20, now), 'Hay fever only.');
    const night = (resident: Resident, noticedAt: Date): Night => ({ act, resident, carer, noticedAt });
    await longClosed(night(first, daysAgo(first, 150, now)), cast);
    await awaitingTalk(night(second, addHours(now, -36)));
    await tonight(night(third, addHours(now, -2)));
    await formThatTravelled(act, rest);
  });
}
