import { londonDate } from '../../src/platform/clock/index.ts';
import type { By } from '../../src/platform/web/index.ts';
import { addEntry, answerSupport, holdTalk } from '../../src/workforce/check-ins/check-in/add-entry.ts';
import { getCheckIn } from '../../src/workforce/check-ins/check-in/get-check-in.ts';
import { incidentOfCheckIns } from '../../src/workforce/check-ins/make/incident-of.ts';
import { makeCheckIns } from '../../src/workforce/check-ins/make/make-check-ins.ts';
import { writeLearning } from '../../src/workforce/learning/learning.ts';
import { type Act, actAs } from '../act-as.ts';
import type { Place, Worker } from '../city.ts';
import { addHours } from '../days.ts';

const by = (act: Act, worker: Pick<Worker, 'id'>, now: Date): By => ({
  personId: worker.id,
  now,
  today: londonDate(now),
  newId: act.random.id,
});

/** The latest incidents of a place, the latest first. */
export async function latestIncidents(act: Act, place: Place, count: number) {
  await actAs(act.tx, place.decider.id, act.now);
  return act.tx
    .selectFrom('incident')
    .select(['id', 'author_id', 'signed_at'])
    .where('setting_id', '=', place.id)
    .orderBy('occurred_at', 'desc')
    .orderBy('id')
    .limit(count)
    .execute();
}

/** The manager says that those who write there were there. @returns the talks that are due, by person */
export async function sayWhoWasThere(
  act: Act,
  place: Place,
  incident: { readonly id: string; readonly author_id: string; readonly signed_at: Date },
  hurt: boolean,
): Promise<ReadonlyMap<string, string>> {
  const manager = place.decider;
  const after = addHours(incident.signed_at, 0.5);
  const isAhead = after > act.now;
  const now = isAhead ? act.now : after;
  await actAs(act.tx, manager.id, now);
  const found = await incidentOfCheckIns(act.tx, incident.id, manager.id);
  const other = place.carers.find(({ id }) => id !== incident.author_id);
  const people = [incident.author_id, ...(other ? [other.id] : [])];
  const there = { people, hurt: hurt ? [incident.author_id] : [], holder: null };
  await makeCheckIns(act.tx, found, there, by(act, manager, now));
  const made = await act.tx
    .selectFrom('check_in')
    .select(['id', 'person_id'])
    .where('incident_id', '=', incident.id)
    .execute();
  return new Map(made.map(({ id, person_id }) => [person_id, id]));
}

/** Holds a talk an hour ago, offers support, and the person accepts it. */
export async function holdWith(act: Act, place: Place, checkInId: string, isHurt: boolean): Promise<void> {
  const manager = place.decider;
  const at = addHours(act.now, -1);
  await actAs(act.tx, manager.id, at);
  const one = await getCheckIn(act.tx, checkInId);
  const talk = {
    spokenAt: addHours(at, -0.5),
    health: isHurt ? 'A bruise on the arm; the doctor has looked at it.' : 'Well. Slept as usual.',
    welfare: 'Still thinks about it in the evening. Glad to be asked.',
    accident: isHurt ? 'Accident book, page 31' : '',
    words: '',
  };
  await holdTalk(act.tx, one, talk, by(act, manager, at));
  await addEntry(
    act.tx,
    one,
    'support-offered',
    'An hour with the counsellor, in working time.',
    by(act, manager, at),
  );
  await actAs(act.tx, one.person_id, act.now);
  const mine = await getCheckIn(act.tx, checkInId);
  const own = by(act, { id: one.person_id }, act.now);
  await answerSupport(act.tx, mine, { accepts: true, words: 'Thursday would be good.' }, own);
}

/** The manager writes down what led to an incident and what is to change. */
export async function learnFrom(act: Act, place: Place, incidentId: string): Promise<void> {
  await actAs(act.tx, place.decider.id, act.now);
  const incident = await incidentOfCheckIns(act.tx, incidentId, place.decider.id);
  const said = {
    contributed: 'It was late, the house was loud, and a phone call had gone badly.',
    change: 'Calls with family happen before supper, with somebody they like near by.',
  };
  await writeLearning(act.tx, incident, said, by(act, place.decider, act.now));
}
