import { recordIncident } from '../../src/incidents/index.ts';
import { incidentRecordSchema } from '../../src/incidents/record/incident-record.ts';
import { sealAudit } from '../../src/platform/audit/index.ts';
import { checked } from '../../src/protocol/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { type Child, gather, type Ids, type Name, type Place } from './cast.ts';
import { fillRegister } from './fill-register.ts';

/** The records of the matrix: about whom, where it happened, and who wrote it. */
export const records = {
  ofRobin: { child: 'robin', place: 'home', author: 'carer' },
  /** Written by somebody who has left since. */
  ofRobinBefore: { child: 'robin', place: 'home', author: 'formerCarer' },
  ofWren: { child: 'wren', place: 'otherHome', author: 'otherCarer' },
  ofFern: { child: 'fern', place: 'fosterHome', author: 'fosterCarer' },
  /** In the home, before Lark moved to the other. */
  ofLark: { child: 'lark', place: 'home', author: 'carer' },
} as const satisfies Record<string, { child: Child; place: Place; author: Name }>;

export type Key = keyof typeof records;
export const keys = Object.keys(records) as Key[];

/** A word that stands in every narrative of a record and nowhere else. */
export const wordOf = (record: Key): string => `qz${record.toLowerCase()}zq`;
/** A word that stands in the daybook and handovers of a place and nowhere else. */
export const wordOfPlace = (place: Place): string => `qz${place.toLowerCase()}daybookzq`;

/** A word that stands in the line a record puts into the daybook: in the record, and in the daybook. */
export const lineOf = (record: Key): string => `ln${record.toLowerCase()}nl`;

/** The house with every table filled. */
export interface Filled {
  readonly house: TestApp;
  readonly ids: Ids;
  readonly incidents: Readonly<Record<Key, string>>;
}

function contentOf(ids: Ids, key: Key): Record<string, unknown> {
  const { child, place } = records[key];
  const word = wordOf(key);
  const whole = aRecord(ids, { childId: ids[child] });
  const settingRecord =
    place === 'fosterHome'
      ? { riskReview: word, outOfHours: 'yes', outOfHoursWhy: word, supervisingTold: 'yes', familyView: word }
      : { riskReview: word, daybook: lineOf(key) };
  return {
    ...whole,
    day: '2026-03-02',
    time: '20:10',
    place: word,
    present: word,
    childActions: word,
    staffActions: word,
    deEscalation: word,
    restorative: word,
    account: { words: word },
    told: [{ who: word, how: word, day: '2026-03-02', time: '20:15' }],
    settingRecord,
    decision: { goodEnough: 'yes', goodEnoughWords: word, chosenRoute: 'manager-decides', reason: '' },
  };
}

/** Signs a record with the use case itself, yesterday: while the author still worked there. */
async function signYesterday(house: TestApp, ids: Ids, key: Key): Promise<string> {
  const now = new Date('2026-03-02T21:00:00Z');
  const record = checked(incidentRecordSchema, contentOf(ids, key));
  const personId = ids[records[key].author];
  const signing = { submissionId: crypto.randomUUID(), personId, now, newId: () => crypto.randomUUID() };
  const signed = await house.database.asPerson({ personId, settings: { now: now.toISOString() } }, (tx) =>
    recordIncident(tx, record, signing),
  );
  return signed.incidentId;
}

async function done(asked: Promise<{ statusCode: number; body: string }>): Promise<void> {
  const { statusCode, body } = await asked;
  if (statusCode >= 400)
    throw new Error(`the house could not be filled: ${statusCode} ${body.slice(0, 2000)}`);
}

/** Fills every table with what belongs to the home, the other home and the foster home. */
export async function fill(): Promise<Filled> {
  const house = await testApp();
  const ids = await gather(house);
  const incidents = {} as Record<Key, string>;
  for (const key of keys) incidents[key] = await signYesterday(house, ids, key);
  const reviewers: Record<Place, Name> = {
    home: 'manager',
    otherHome: 'otherManager',
    fosterHome: 'supervisor',
  };
  for (const key of keys) {
    const words = wordOf(key);
    const reviewer = house.as(ids[reviewers[records[key].place] as 'manager']);
    const at = `/incidents/${incidents[key]}`;
    await done(reviewer.post(`${at}/notes`, { note: words }));
    await done(reviewer.post(`${at}/addenda`, { addendum: words, addendumReason: words }));
    await done(reviewer.post(`${at}/accounts`, { accountWords: words }));
    const event = { event: 'interview', eventDay: '2026-03-02', eventTime: '22:00', eventWords: words };
    await done(reviewer.post(`${at}/events`, event));
    if (key !== 'ofRobin') await done(reviewer.post(`${at}/review`, { action: 'ask-correction', words }));
  }
  const held = { action: 'hold', until: '2026-03-05T10:00:00Z', namedDeciderId: ids.socialWorker };
  const again = { 'idempotency-key': 'a-key-of-the-matrix' };
  const hold = `/api/v1/incidents/${incidents.ofRobin}/reviews`;
  await done(house.as(ids.manager).api('POST', hold, { ...held, words: wordOf('ofRobin') }, again));
  const otherAgain = { 'idempotency-key': 'another-key-of-the-matrix' };
  const change = { action: 'ask-correction', words: wordOf('ofWren') };
  const review = `/api/v1/incidents/${incidents.ofWren}/reviews`;
  await done(house.as(ids.otherManager).api('POST', review, change, otherAgain));
  for (const [carer, child, place] of [
    ['carer', 'robin', 'home'],
    ['otherCarer', 'wren', 'otherHome'],
    ['fosterCarer', 'fern', 'fosterHome'],
  ] as const) {
    await done(house.as(ids[carer]).post('/records/new', { childId: ids[child] }));
    if (place === 'fosterHome') continue;
    const at = `/settings/${ids[place]}`;
    await done(house.as(ids[carer]).post(`${at}/daybook`, { daybook: wordOfPlace(place) }));
    await done(house.as(ids[carer]).post(`${at}/handovers`, { handover: wordOfPlace(place) }));
  }
  await fillTheRest(house, ids, incidents);
  await fillRegister(house, ids);
  await sealAudit(house.database, house.now);
  return { house, ids, incidents };
}

/** What only the service itself writes. */
async function fillTheRest(house: TestApp, ids: Ids, incidents: Record<Key, string>): Promise<void> {
  const { database, now } = house;
  await database.asOwner(async (tx) => {
    const hash = { password_hash: 'none', changed_at: now };
    await tx
      .insertInto('credential')
      .values([
        { person_id: ids.carer, ...hash },
        { person_id: ids.otherCarer, ...hash },
      ])
      .execute();
    await tx
      .insertInto('sign_in_try')
      .values({
        person_id: ids.carer,
        network: '',
        failures: 1,
        waits_until: null,
        last_tried_at: now,
        known_at: null,
      })
      .execute();
    await tx
      .insertInto('second_factor')
      .values({ person_id: ids.carer, secret: 'A'.repeat(32), made_at: now, confirmed_at: null })
      .execute();
    await tx
      .insertInto('staff_passkey')
      .values(
        [ids.carer, ids.otherCarer].map((person_id) => ({
          id: crypto.randomUUID(),
          person_id,
          credential_id: `made by the device of ${person_id}`,
          name: 'My work phone',
          public_key: 'A'.repeat(32),
          counter: 0,
          made_at: now,
        })),
      )
      .execute();
    await tx
      .insertInto('account_reset')
      .values({
        id: crypto.randomUUID(),
        person_id: ids.carer,
        asked_by: null,
        asked_at: now,
        code_hash: null,
        expires_at: null,
        used_at: null,
      })
      .execute();
    await tx
      .insertInto('kept_form')
      .values({
        id: crypto.randomUUID(),
        person_id: ids.carer,
        path: '/my-work',
        fields: '{}' as never,
        kept_at: now,
      })
      .execute();
    // A draft that somebody left behind.
    await tx
      .insertInto('draft')
      .values({
        id: crypto.randomUUID(),
        person_id: ids.formerCarer,
        child_id: ids.robin,
        setting_id: ids.home,
        content: JSON.stringify({ answers: {}, fields: { childActions: wordOf('ofRobinBefore') } }) as never,
        version: 1,
        created_at: now,
        updated_at: now,
      })
      .execute();
    // A notice that was read, and a shift that was taken over: both for good.
    await tx
      .updateTable('notice')
      .set({ acknowledged_at: now, acknowledged_by: ids.supervisor })
      .where('incident_id', '=', incidents.ofFern)
      .where('to_person_id', '=', ids.supervisor)
      .execute();
    const taken = {
      id: crypto.randomUUID(),
      setting_id: ids.home,
      child_ids: [],
      words: wordOfPlace('home'),
    };
    await tx
      .insertInto('handover')
      .values({
        ...taken,
        given_by: ids.carer,
        given_at: now,
        received_by: ids.secondCarer,
        received_at: now,
      })
      .execute();
    // A step that was handed to somebody who no longer stands in.
    const step = await tx
      .selectFrom('step')
      .select('id')
      .where('incident_id', '=', incidents.ofFern)
      .orderBy('id')
      .executeTakeFirstOrThrow();
    await tx.updateTable('step').set({ owner_id: ids.formerStandIn }).where('id', '=', step.id).execute();
  });
}
