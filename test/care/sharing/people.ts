import '../../../src/care/index.ts';
import { randomUUID } from 'node:crypto';
import type { Relation } from '../../../src/care/sharing/agreement.ts';
import { relations } from '../../../src/care/sharing/agreement.ts';
import type { InvolvedRole } from '../../../src/care/tables.ts';
import { recordIncident } from '../../../src/incidents/index.ts';
import { incidentRecordSchema } from '../../../src/incidents/record/incident-record.ts';
import type { MemberRole } from '../../../src/platform/sign-in/tables.ts';
import { checked } from '../../../src/protocol/index.ts';
import { aRecord } from '../../house/a-record.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';

/** The relations that come with working where the child lives; every other is by working with the child. */
const whereTheyLive: readonly Relation[] = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
  'supervising-social-worker',
];
export const standing = relations.filter((relation) => relation !== 'break-glass');

/** The house, with somebody in every relation to Robin, and every kind of fact about Robin and about Wren. */
export interface SharedHouse {
  readonly house: TestApp;
  /** Whoever stands in a relation to Robin, by the relation. */
  readonly people: Readonly<Record<string, string>>;
}

async function addPerson(
  house: TestApp,
  relation: Relation,
  from: string,
  until: string | null,
): Promise<string> {
  const { database, world, now } = house;
  const id = randomUUID();
  await database.asOwner(async (tx) => {
    const email = `${relation}-${id}@test.example`;
    const account = { id, name: `${relation} Pretend`, email, closed_at: null, created_at: now };
    await tx.insertInto('person_account').values(account).execute();
    const days = { from_day: from, until_day: until };
    if (whereTheyLive.includes(relation)) {
      const place = { organisation_id: world.provider, setting_id: world.home };
      await tx
        .insertInto('membership')
        .values({ id: randomUUID(), person_id: id, role: relation as MemberRole, ...place, ...days })
        .execute();
    } else {
      await tx
        .insertInto('involvement')
        .values({
          id: randomUUID(),
          child_id: world.robin,
          person_id: id,
          role: relation as InvolvedRole,
          ...days,
        })
        .execute();
    }
  });
  return id;
}

/** Adds somebody in a relation to Robin that has ended. */
export const addFormer = (house: TestApp, relation: Relation): Promise<string> =>
  addPerson(house, relation, '2020-01-01', '2026-03-02');

/** Everything that can be known of a child, as the service itself writes it. */
async function fillFacts(house: TestApp, child: 'robin' | 'wren', author: string): Promise<void> {
  const { database, world, now } = house;
  const childId = world[child];
  const entry = <Topic extends string>(topic: Topic) => ({
    id: randomUUID(),
    child_id: childId,
    topic,
    words: `of ${child}`,
    written_by: author,
    written_at: now,
  });
  await database.asOwner(async (tx) => {
    const of = { id: randomUUID(), child_id: childId, authority_id: world.authority };
    await tx
      .insertInto('child_number')
      .values({ ...of, kind: 'ssda903', value: child })
      .execute();
    const codes = {
      provider: null,
      urn: null,
      need: null,
      reason_new: 'S',
      reason_ceased: null,
      reason_moved: null,
    };
    await tx
      .insertInto('care_episode')
      .values({
        ...of,
        ...codes,
        from_day: '2020-01-01',
        to_day: null,
        legal_status: 'C2',
        placement_type: 'K2',
        recorded_at: now,
        recorded_by: author,
      })
      .execute();
    await tx
      .insertInto('profile_entry')
      .values({ ...entry('languages'), said_by_child: false })
      .execute();
    await tx.insertInto('health_entry').values(entry('summary')).execute();
    await tx.insertInto('nationality_entry').values(entry('nationality')).execute();
    await tx.insertInto('address_entry').values(entry('home')).execute();
  });
  const record = checked(incidentRecordSchema, aRecord(world, { childId }));
  const signing = { submissionId: randomUUID(), personId: author, now, newId: randomUUID };
  await database.asPerson({ personId: author, settings: { now: now.toISOString() } }, (tx) =>
    recordIncident(tx, record, signing),
  );
}

/** Opens the house of the matrix. */
export async function openSharedHouse(): Promise<SharedHouse> {
  const house = await testApp();
  const people: Record<string, string> = {};
  for (const relation of standing) people[relation] = await addPerson(house, relation, '2020-01-01', null);
  await fillFacts(house, 'robin', house.world.carer);
  await fillFacts(house, 'wren', house.world.otherCarer);
  return { house, people };
}
