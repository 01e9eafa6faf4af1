import '../../../src/follow-up/index.ts';
import { randomUUID } from 'node:crypto';
import type { sql } from 'kysely';
import { type TestApp, type TestAppOptions, testApp } from '../../house/test-app.ts';

/** The house with agencies around it: a youth justice service, a health team, and somebody who administers the provider. */
export interface TellingHouse {
  readonly house: TestApp;
  readonly youthJustice: string;
  readonly health: string;
  readonly justiceWorker: string;
  readonly secondJusticeWorker: string;
  readonly formerJusticeWorker: string;
  readonly healthWorker: string;
  readonly administrator: string;
  readonly otherAdministrator: string;
  readonly duty: string;
  readonly youngPerson: string;
}

const people = [
  ['justiceWorker', 'youthJustice', 'youth-justice-worker', null],
  ['secondJusticeWorker', 'youthJustice', 'youth-justice-worker', null],
  ['formerJusticeWorker', 'youthJustice', 'youth-justice-worker', '2026-03-01'],
  ['healthWorker', 'health', 'health-worker', null],
  ['administrator', 'provider', 'administrator', null],
  ['otherAdministrator', 'youthJustice', 'administrator', null],
  ['duty', 'authority', 'duty-officer', null],
] as const;

/** Opens the house. It is a Tuesday, at half past ten in the morning unless said otherwise. */
export async function openTellingHouse(
  now = new Date('2026-03-03T10:30:00Z'),
  change?: TestAppOptions['change'],
): Promise<TellingHouse> {
  const house = await testApp({ now, change });
  return furnishTelling(house);
}

/** Adds the agencies and their people to a house. */
export async function furnishTelling(house: TestApp): Promise<TellingHouse> {
  const { database, world, now } = house;
  const ids = Object.fromEntries(
    ['youthJustice', 'health', 'youngPerson', ...people.map(([name]) => name)].map((name) => [
      name,
      randomUUID(),
    ]),
  );
  const all = { house, ...ids } as unknown as TellingHouse;
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('organisation')
      .values([
        {
          id: all.youthJustice,
          name: 'Testwick Youth Justice',
          kind: 'youth-justice-service',
          created_at: now,
        },
        { id: all.health, name: 'Testwick Health', kind: 'health', created_at: now },
      ])
      .execute();
    for (const [name, organisation, role, until_day] of people) {
      const id = ids[name] as string;
      const email = `${name.toLowerCase()}@test.example`;
      await tx
        .insertInto('person_account')
        .values({ id, name: `${name} Pretend`, email, closed_at: null, created_at: now })
        .execute();
      const organisation_id =
        organisation === 'provider' || organisation === 'authority'
          ? world[organisation]
          : (ids[organisation] as string);
      await tx
        .insertInto('membership')
        .values({
          id: randomUUID(),
          person_id: id,
          organisation_id,
          setting_id: null,
          role,
          from_day: '2020-01-01',
          until_day,
        })
        .execute();
    }
    await tx
      .insertInto('person_account')
      .values({
        id: all.youngPerson,
        name: 'Robin',
        email: 'robin@young.example',
        closed_at: null,
        created_at: now,
      })
      .execute();
    await tx
      .insertInto('young_person')
      .values({
        person_id: all.youngPerson,
        child_id: world.robin,
        opened_by: world.socialWorker,
        opened_at: now,
      })
      .execute();
  });
  return all;
}

/** A whole referral form about a child. */
export function aReferral(telling: TellingHouse, besides: Record<string, string | string[]> = {}) {
  return {
    to: `youth-justice ${telling.youthJustice}`,
    purpose: 'diversion',
    words: 'Please see whether this can be diverted.',
    lawfulBasis: 'public-task',
    kinds: ['profile'],
    answerHours: '72',
    openDays: '30',
    ...besides,
  };
}

/** Refers Robin as their social worker. */
export async function refer(
  telling: TellingHouse,
  besides: Record<string, string | string[]> = {},
): Promise<string> {
  const { house } = telling;
  const form = aReferral(telling, besides);
  const answer = await house.as(house.world.socialWorker).post(`/referrals/new/${house.world.robin}`, form);
  if (answer.statusCode !== 303) throw new Error(`not referred: ${answer.statusCode} ${answer.body}`);
  return String(answer.headers.location).slice('/referrals/'.length);
}

/** Does something with a referral. */
export const move = ({ house }: TellingHouse, person: string, referral: string, event: string, words = '') =>
  house.as(person).post(`/referrals/${referral}/move/${event}`, { words });

/** Asks the database as somebody, at the time of the house. */
export async function ask<Row>(
  { house }: TellingHouse,
  personId: string | null,
  query: ReturnType<typeof sql<Row>>,
): Promise<Row[]> {
  const who = { personId, settings: { now: house.now.toISOString() } };
  const { rows } = await house.database.asPerson(who, (tx) => query.execute(tx));
  return rows;
}

/** Asks the database as its owner. */
export async function all<Row>({ house }: TellingHouse, query: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  const { rows } = await house.database.asOwner((tx) => query.execute(tx));
  return rows;
}
