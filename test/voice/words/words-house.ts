import '../../../src/care/index.ts';
import '../../../src/voice/tables.ts';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AppDeps } from '../../../src/app.ts';
import type { InvolvedRole } from '../../../src/care/tables.ts';
import { sqlState } from '../../../src/platform/database/index.ts';
import type { MemberRole } from '../../../src/platform/sign-in/tables.ts';
import type { Tx } from '../../../src/platform/web/index.ts';
import type { AskKind } from '../../../src/voice/asks/model.ts';
import { kindInAddress } from '../../../src/voice/asks/new/kind-in-address.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';
import { worksAlongside } from '../../house/works-alongside.ts';

/** The house with accounts for young people, and those who hear what they ask. */
export interface WordsHouse {
  readonly house: TestApp;
  /** What the service was given. */
  readonly deps: AppDeps;
  /** The accounts of Robin and of Wren. */
  readonly robinMe: string;
  readonly wrenMe: string;
  readonly reviewingOfficer: string;
  readonly dutyOfficer: string;
  readonly commissioner: string;
  readonly advocate: string;
  readonly keyWorker: string;
  readonly adviser: string;
  readonly youthJustice: string;
  /** Works for another authority as a reviewing officer. */
  readonly strangeOfficer: string;
  readonly otherAuthority: string;
  /** Was Robin's social worker until last year, and is on duty for the authority now. */
  readonly formerWorker: string;
  /** Stands in for Robin's social worker now. */
  readonly workersStandIn: string;
  /** Stands in for the reviewing officer now. */
  readonly officersStandIn: string;
}

const since = '2020-01-01';
const people = {
  robinMe: 'Robin Sampleton',
  wrenMe: 'Wren Sampleton',
  reviewingOfficer: 'Kelp Pretend',
  dutyOfficer: 'Laurel Pretend',
  commissioner: 'Maple Pretend',
  advocate: 'Nettle Pretend',
  keyWorker: 'Olive Pretend',
  adviser: 'Pine Pretend',
  youthJustice: 'Reed Pretend',
  strangeOfficer: 'Sage Pretend',
  formerWorker: 'Teasel Pretend',
  workersStandIn: 'Umbel Pretend',
  officersStandIn: 'Vetch Pretend',
} as const;

/** Opens the house of those who have something to say. It is a Tuesday morning, 3 March 2026. */
export async function openWordsHouse(now = new Date('2026-03-03T10:00:00Z')): Promise<WordsHouse> {
  let deps: AppDeps | undefined;
  const house = await testApp({
    now,
    change: (given) => {
      deps = given;
      return given;
    },
  });
  const { database, world } = house;
  const ids = Object.fromEntries(
    [...Object.keys(people), 'otherAuthority'].map((name) => [name, randomUUID()]),
  );
  const all = { house, deps, ...ids } as unknown as WordsHouse;
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('organisation')
      .values({
        id: all.otherAuthority,
        name: 'Borough of Elsewick',
        kind: 'local-authority',
        created_at: now,
      })
      .execute();
    await tx
      .insertInto('person_account')
      .values(
        Object.entries(people).map(([key, name]) => ({
          id: ids[key] as string,
          name,
          email: `${key.toLowerCase()}@test.example`,
          closed_at: null,
          created_at: now,
        })),
      )
      .execute();
    for (const [me, child] of [
      [all.robinMe, world.robin],
      [all.wrenMe, world.wren],
    ]) {
      await sql`insert into young_person (person_id, child_id, opened_by, opened_at)
        values (${me}, ${child}, ${world.socialWorker}, ${now})`.execute(tx);
    }
    const member = (person_id: string, role: MemberRole, organisation_id: string = world.authority) => ({
      id: randomUUID(),
      person_id,
      organisation_id,
      setting_id: null,
      role,
      from_day: since,
      until_day: null,
    });
    await tx
      .insertInto('membership')
      .values([
        member(all.dutyOfficer, 'duty-officer'),
        member(all.formerWorker, 'duty-officer'),
        member(all.commissioner, 'commissioner'),
        member(all.strangeOfficer, 'independent-reviewing-officer', all.otherAuthority),
      ])
      .execute();
    const involved = (person_id: string, role: InvolvedRole, until_day: string | null = null) => ({
      id: randomUUID(),
      child_id: world.robin,
      person_id,
      role,
      from_day: since,
      until_day,
    });
    await tx
      .insertInto('involvement')
      .values([
        involved(all.reviewingOfficer, 'independent-reviewing-officer'),
        involved(all.advocate, 'advocate'),
        involved(all.keyWorker, 'key-worker'),
        involved(all.adviser, 'personal-adviser'),
        involved(all.youthJustice, 'youth-justice-worker'),
        involved(all.formerWorker, 'social-worker', '2025-06-30'),
      ])
      .execute();
    /** For three months, of which each absence is one. */
    const away = (person_id: string, stand_in_id: string) =>
      ['03', '04', '05'].map((month, at) => ({
        id: randomUUID(),
        person_id,
        stand_in_id,
        from_at: new Date(`2026-${month}-01T00:00:00Z`),
        until_at: new Date(`2026-0${at + 4}-01T00:00:00Z`),
      }));
    await worksAlongside(tx, all.workersStandIn, world.socialWorker, world.authority);
    await worksAlongside(tx, all.officersStandIn, all.reviewingOfficer, world.authority);
    await tx
      .insertInto('absence')
      .values([
        ...away(world.socialWorker, all.workersStandIn),
        ...away(all.reviewingOfficer, all.officersStandIn),
      ])
      .execute();
  });
  return all;
}

/** Works in a transaction as somebody, under row-level security, at the time of the house. */
export function asPerson<T>(
  { house }: WordsHouse,
  personId: string | null,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return house.database.asPerson(
    { personId, settings: { now: house.now.toISOString() } },
    work as Parameters<typeof house.database.asPerson<T>>[1],
  );
}

/** The SQLSTATE with which a statement is refused; undefined when it goes through. Rolled back either way. */
export async function refusal(
  words: WordsHouse,
  person: string | null,
  statement: (tx: Tx) => Promise<unknown>,
): Promise<string | undefined> {
  const wentThrough = new Error('went through');
  try {
    await asPerson(words, person, async (tx) => {
      await statement(tx);
      throw wentThrough;
    });
  } catch (error) {
    if (error === wentThrough) return undefined;
    if (sqlState(error) === undefined) throw error;
    return sqlState(error);
  }
  return undefined;
}

/** Asks for something as a young person. @returns the id of the ask */
export async function ask(
  { house, robinMe }: WordsHouse,
  kind: AskKind,
  form: Record<string, string | string[]> = {},
  who = robinMe,
): Promise<string> {
  const sent = await house.as(who).post(`/me/asks/new/${kindInAddress(kind)}`, {
    words: `Please help. This is about ${kind}.`,
    reach: 'talk',
    ...form,
  });
  const id = /\/me\/asks\/([0-9a-f-]{36})/.exec(String(sent.headers.location))?.[1];
  if (sent.statusCode !== 303 || !id) throw new Error(`${sent.statusCode}: ${sent.body}`);
  return id;
}
