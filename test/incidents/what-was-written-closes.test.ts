import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

/** A bruise: another child was pushed, nobody wants the police. */
const bruise = {
  facts: {
    conduct: [{ kind: 'assault', injury: 'minor' }],
    victim: { who: 'child', wantsPolice: false },
    riskManageable: true,
  },
  present: 'Ash Pretend, another child',
  restorative: 'We talk tomorrow at breakfast.',
  told: [{ who: 'Yael, social worker', how: 'by phone', day: '2026-03-02', time: '22:10' }],
};
const settledAtHome = {
  goodEnough: 'yes',
  goodEnoughWords: 'It is what I would do.',
  chosenRoute: 'resolve-internally',
  reason: '',
};

async function sign(besides: Record<string, unknown> = {}): Promise<string> {
  const { world, as } = house;
  const record = aRecord(world, { ...bruise, decision: settledAtHome, ...besides });
  const signed = await as(world.carer).api('POST', '/api/v1/incidents', record);
  expect([signed.statusCode, signed.body]).toEqual([201, expect.any(String)]);
  return signed.json<{ id: string }>().id;
}

const stepsOf = (incidentId: string) =>
  house.database.asOwner((tx) =>
    tx
      .selectFrom('step as s')
      .leftJoin('step_event as e', 'e.step_id', 's.id')
      .select(['s.code', 's.state', 's.words', 'e.event', 'e.words as evidence', 'e.person_id'])
      .where('s.incident_id', '=', incidentId)
      .orderBy('s.code')
      .execute(),
  );
const openOf = async (incidentId: string) =>
  (await stepsOf(incidentId)).filter(({ state }) => state === 'proposed').map(({ code }) => code);

test('a bruise at level 1 leaves three steps, of which none asks for what was just written', async () => {
  const incidentId = await sign();
  expect(await openOf(incidentId)).toEqual(['find-support', 'record-home', 'staff-check-in']);
  const steps = await stepsOf(incidentId);
  expect(steps.find(({ code }) => code === 'record-home')?.words).toBe(
    'Tell the child what was written and why. Offer a copy, and ask whether anything is wrong or unfair.',
  );
});

test('each step that was closed says which record and which line closed it', async () => {
  const steps = await stepsOf(await sign());
  const closed = Object.fromEntries(
    steps.filter(({ event }) => event === 'done').map(({ code, evidence }) => [code, evidence]),
  );
  expect(closed).toEqual({
    'inform-social-worker':
      'Done by what was written in the record, under “The people who were told”: “Yael, social worker, by phone, 2026-03-02, 22:10”.',
    'talk-it-through':
      'The account is in the record. Done by what was written in the record, under “What was done or is planned to put it right”: “We talk tomorrow at breakfast.”.',
  });
  expect(steps.filter(({ event }) => event).every(({ person_id }) => person_id === house.world.carer)).toBe(
    true,
  );
});

test('what was not said stays open: nobody reached, no account, nothing planned', async () => {
  const vain = { who: 'Social worker', how: 'voicemail', day: '2026-03-02', time: '22:10' };
  const incidentId = await sign({
    told: [vain],
    account: { notYet: 'They are asleep.' },
    restorative: 'Nothing yet.',
  });
  expect(await openOf(incidentId)).toEqual([
    'find-support',
    'inform-social-worker',
    'record-home',
    'staff-check-in',
    'talk-it-through',
  ]);
});

test('an account that comes later closes the step, whoever writes it down', async () => {
  const incidentId = await sign({ account: { notYet: 'They are asleep.' } });
  expect(await openOf(incidentId)).toContain('talk-it-through');
  const { world, as } = house;
  const added = await as(world.manager).post(`/incidents/${incidentId}/accounts`, {
    accountWords: 'I pushed.',
  });
  expect(added.statusCode).toBe(303);
  expect(await openOf(incidentId)).not.toContain('talk-it-through');
  const [event] = (await stepsOf(incidentId)).filter(({ code }) => code === 'talk-it-through');
  expect(event).toMatchObject({ event: 'done', person_id: world.manager });
});

test('at level 2 telling the manager and the duty worker closes the step that asks for both, and one alone does not', async () => {
  const both = [
    { who: 'The registered manager', how: 'in person', day: '2026-03-02', time: '22:00' },
    { who: 'Duty social worker', how: 'by phone', day: '2026-03-02', time: '22:10' },
  ];
  const level2 = { facts: aRecord(house.world).facts, decision: aRecord(house.world).decision };
  expect(await openOf(await sign({ ...level2, told: both }))).not.toContain('tell-manager');
  expect(await openOf(await sign({ ...level2, told: both.slice(0, 1) }))).toContain('tell-manager');
});

test('somebody who may not add to the record closes nothing of it', async () => {
  const incidentId = await sign({ account: { notYet: 'They are asleep.' } });
  const { world, database, now } = house;
  const steps = await database.asOwner((tx) =>
    tx.selectFrom('step').select('id').where('incident_id', '=', incidentId).execute(),
  );
  const pairs = JSON.stringify(steps.map(({ id }) => ({ id, words: 'Done elsewhere.' })));
  for (const person of [world.otherCarer, world.outsider]) {
    const { rows } = await database.asPerson(
      { personId: person, settings: { now: now.toISOString() } },
      (tx) => sql<{ ended: number }>`select app.end_by_writing('done', ${pairs}::jsonb) as ended`.execute(tx),
    );
    expect(rows).toEqual([{ ended: 0 }]);
  }
  expect(await openOf(incidentId)).toHaveLength(4);
});
