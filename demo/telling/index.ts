import { getReferral, makeReferral, makeTurn, moveReferral } from '../../src/follow-up/index.ts';
import { londonDate, londonInstant } from '../../src/platform/clock/index.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { type Act, actAs } from '../act-as.ts';
import type { District, Resident } from '../city.ts';
import { addDays, addYears } from '../days.ts';
import type { Cast } from '../demo-people.ts';
import type { Random } from '../random.ts';
import { officersOf } from '../register/more-people.ts';
import { asks, type Told } from './asks.ts';

const hour = 3_600_000;
const ago = (now: Date, hours: number): Date => new Date(now.getTime() - hours * hour);

/** The children of the social worker whom the demo lets you be, who are children today and live somewhere. */
function childrenOf({ residents }: District, cast: Cast, now: Date): Resident[] {
  return residents.filter(
    ({ socialWorker, born, stays }) =>
      socialWorker.id === cast.socialWorker.id &&
      addYears(born, 17) > londonDate(now) &&
      stays.at(-1)?.until === null,
  );
}

const byOf = (random: Random, personId: string, now: Date) => ({
  personId,
  now,
  today: londonDate(now),
  newId: () => random.id(),
});

async function refer(
  act: Act,
  child: Resident,
  told: Told,
  from: string,
  to: string,
  by: string,
): Promise<void> {
  const { tx, random, now } = act;
  const at = ago(now, told.hoursAgo);
  await actAs(tx, from, at);
  const asked: Parameters<typeof makeReferral>[2] = {
    to: `youth-justice ${to}`,
    purpose: told.purpose,
    lawfulBasis: 'public-task',
    kinds: told.kinds,
    words: told.words,
    answerHours: '72',
    openDays: '90',
  };
  const id = await makeReferral(tx, child.id, asked, byOf(random, from, at));
  for (const { event, words, hoursAgo } of told.answers) {
    const then = ago(now, hoursAgo);
    await actAs(tx, by, then);
    await moveReferral(tx, await getReferral(tx, id), { event, words }, byOf(random, by, then));
  }
}

/** Who is on duty in the week that begins now: every night but one, with somebody behind them on the first. */
async function putOnDuty(act: Act, district: District, cast: Cast, administrator: string): Promise<void> {
  const { tx, random, now } = act;
  const organisationId = cast.socialWorker.organisationId;
  const workers = district.workers.filter(
    (worker) => worker.role === 'social-worker' && worker.organisationId === organisationId,
  );
  await actAs(tx, administrator, now);
  const today = londonDate(now);
  for (const night of [-1, 0, 1, 2, 4, 5, 6]) {
    const person = workers[(night + 1) % workers.length];
    const next = workers[(night + 2) % workers.length];
    const turn = (personId: string, rank: '1' | '2') => ({
      organisationId,
      duty: 'social-work' as const,
      personId,
      rank,
      from: londonInstant(addDays(today, night), '17:00'),
      until: londonInstant(addDays(today, night + 1), '17:00'),
    });
    const by = byOf(random, administrator, ago(now, 48));
    if (person) await makeTurn(tx, turn(person.id, '1'), by);
    if (next && night === 0) await makeTurn(tx, turn(next.id, '2'), by);
  }
}

/**
 * Living examples of telling people, in the first district: referrals to the youth justice service that wait, are under
 * way, are done and were declined, and a rota of a week with a gap in it.
 */
export async function insertTelling(
  database: HearthDatabase<Tables>,
  district: District,
  cast: Cast,
  { random, now }: { readonly random: Random; readonly now: Date },
): Promise<void> {
  const officers = officersOf(district).filter(
    ({ authority }) => authority.id === cast.socialWorker.organisationId,
  );
  const justice = officers.find(({ role }) => role === 'youth-justice-worker');
  const administrator = officers.find(({ role }) => role === 'administrator');
  const children = childrenOf(district, cast, now);
  await database.asPerson({ personId: null, settings: { now: now.toISOString() } }, async (tx) => {
    const act = { tx, random, now };
    for (const [index, told] of asks.entries()) {
      const child = children[index % Math.max(children.length, 1)];
      if (!child || !justice) continue;
      await refer(act, child, told, cast.socialWorker.id, justice.authority.id, justice.id);
    }
    if (administrator) await putOnDuty(act, district, cast, administrator.id);
  });
}
