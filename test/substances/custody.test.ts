import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';
import { anItem, collection, destruction, handOver, moment, waitingLine } from './log-of-items.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterEach(() => house.database.asOwner((tx) => tx.deleteFrom('absence').execute()));
afterAll(() => house.close());

const read = async (person: string, url: string): Promise<string> => (await house.as(person).get(url)).body;
const steps = async (item: string) => {
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ code: string; state: string; owner: string }>`
      select s.code, s.state, p.name as owner from step s join person_account p on p.id = s.owner_id
      where s.about_id = ${item.slice(-36)}::uuid order by s.code`.execute(tx),
  );
  return rows;
};

test('a carer destroys, a second carer signs in their own sign-in: only then it counts', async () => {
  const { carer, secondCarer, manager, socialWorker } = house.world;
  const item = await anItem(house);
  expect(await read(carer, item)).toContain('Kept');
  const first = await house.as(carer).post(`${item}/destruction`, destruction(secondCarer));
  expect(first.statusCode).toBe(303);
  const waiting = await read(carer, item);
  expect(waiting).toContain('Waiting for a signature');
  expect(waiting).toContain('Not signed yet');
  expect(waiting).not.toContain('Signed by both');
  expect(await read(secondCarer, '/my-work')).toContain('Sign that you saw a substance destroyed');
  expect(await read(carer, '/my-work')).not.toContain('Sign that you saw');
  const event = waitingLine(await read(secondCarer, item));
  const second = await house.as(secondCarer).post(`${item}/signatures`, { event, verdict: 'signed' });
  expect(second.statusCode).toBe(303);
  for (const person of [carer, secondCarer, manager, socialWorker]) {
    const page = await read(person, item);
    expect(page).toContain('Signed by both');
    expect(page).toContain('>Destroyed</strong>');
  }
  expect(await read(secondCarer, '/my-work')).not.toContain('Sign that you saw');
});

test('whoever signed first cannot sign second, nor can anybody else who was not asked', async () => {
  const { carer, secondCarer, manager, socialWorker } = house.world;
  const item = await anItem(house);
  await house.as(carer).post(`${item}/destruction`, destruction(secondCarer));
  const event = waitingLine(await read(secondCarer, item));
  for (const person of [carer, manager, socialWorker]) {
    const answer = await house.as(person).post(`${item}/signatures`, { event, verdict: 'signed' });
    expect(answer.statusCode).toBe(403);
  }
  const refusal = await house
    .as(carer)
    .post(`${item}/signatures`, { event, verdict: 'refused', secondWords: 'x' });
  expect(refusal.statusCode).toBe(403);
  expect(await read(carer, item)).toContain('Waiting for a signature');
});

test('nobody asks themselves, somebody of another home, or somebody who is away', async () => {
  const { carer, secondCarer, manager, otherCarer } = house.world;
  const item = await anItem(house);
  await house.database.asOwner((tx) =>
    tx
      .insertInto('absence')
      .values({
        id: randomUUID(),
        person_id: secondCarer,
        stand_in_id: manager,
        from_at: new Date('2026-03-01T00:00:00Z'),
        until_at: new Date('2026-03-09T00:00:00Z'),
      })
      .execute(),
  );
  expect(await read(carer, item)).not.toContain(`value="${secondCarer}"`);
  for (const [path, form] of [
    ['destruction', destruction],
    ['hand-over', handOver],
  ] as const) {
    for (const person of [carer, otherCarer, secondCarer, randomUUID()]) {
      const answer = await house.as(carer).post(`${item}/${path}`, form(person));
      expect([path, answer.statusCode]).toEqual([path, 422]);
      expect(answer.body).toContain('govuk-error-summary');
    }
  }
  const typed = await house.as(carer).post(`${item}/destruction`, destruction(secondCarer));
  expect(typed.body).toContain('Mixed with hot water and washing-up liquid');
  expect(typed.body).toContain('<details class="govuk-details" open');
});

test('the signature of somebody who has gone away since is refused, and the line can be withdrawn', async () => {
  const { carer, secondCarer, manager } = house.world;
  const item = await anItem(house);
  await house.as(carer).post(`${item}/destruction`, destruction(secondCarer));
  const event = waitingLine(await read(secondCarer, item));
  await house.database.asOwner((tx) =>
    tx
      .insertInto('absence')
      .values({
        id: randomUUID(),
        person_id: secondCarer,
        stand_in_id: manager,
        from_at: house.now,
        until_at: new Date('2026-03-09T00:00:00Z'),
      })
      .execute(),
  );
  const sign = { event, verdict: 'signed' };
  const absent = await house.as(secondCarer).post(`${item}/signatures`, sign);
  expect(absent.statusCode).toBe(422);
  expect(absent.body).toContain('You are away and someone is standing in for you, so you cannot sign.');
  // Whoever stands in was not there.
  expect((await house.as(manager).post(`${item}/signatures`, sign)).statusCode).toBe(403);
  const silent = await house.as(carer).post(`${item}/signatures`, { event, verdict: 'withdrawn' });
  expect(silent.statusCode).toBe(422);
  const withdrawal = { event, verdict: 'withdrawn', secondWords: 'They went home ill.' };
  expect((await house.as(carer).post(`${item}/signatures`, withdrawal)).statusCode).toBe(303);
  expect(await read(carer, item)).toContain('Does not count');
  const again = await house.as(carer).post(`${item}/destruction`, destruction(manager));
  expect(again.statusCode).toBe(303);
});

test('a second signature that is refused leaves the item kept, and says so to whoever signed first', async () => {
  const { carer, secondCarer } = house.world;
  const item = await anItem(house);
  await house.as(carer).post(`${item}/hand-over`, handOver(secondCarer));
  const event = waitingLine(await read(secondCarer, item));
  const refusal = { event, verdict: 'refused', secondWords: 'The bag was open.' };
  expect((await house.as(secondCarer).post(`${item}/signatures`, refusal)).statusCode).toBe(303);
  const page = await read(carer, item);
  expect(page).toContain('The bag was open.');
  expect(page).toContain('>Kept</strong>');
  expect(await read(carer, '/my-work')).toContain('Someone did not sign for a substance');
});

test('the police collect it without an allegation: the officer signs with name, number and words', async () => {
  const { carer, manager } = house.world;
  const item = await anItem(house);
  const bare = {
    ...collection,
    officerName: '',
    officerNumber: '',
    officerWords: '',
    collectedSure: '',
    allegation: '',
  };
  const incomplete = await house.as(carer).post(`${item}/collection`, bare);
  expect(incomplete.statusCode).toBe(422);
  for (const field of ['officerName', 'officerNumber', 'officerWords', 'collectedSure', 'allegation'])
    expect(incomplete.body).toContain(`href="#${field}"`);
  expect(incomplete.body).toContain('One sealed bag.');
  expect((await house.as(carer).post(`${item}/collection`, collection)).statusCode).toBe(303);
  const page = await read(manager, item);
  expect(page).toContain(
    'Officer: Pat Constable, number 1234TW. Reference CAD 77. Without an allegation against a child.',
  );
  expect(page).toContain('Collected by police');
  expect(await steps(item)).toEqual([{ code: 'substance-settled', state: 'done', owner: 'Ash Pretend' }]);
});

test('the officer is not whoever signs for the setting', async () => {
  const item = await anItem(house);
  const same = { ...collection, officerName: ' ash   PRETEND ' };
  const answer = await house.as(house.world.carer).post(`${item}/collection`, same);
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('You and the officer must both sign');
});

test('nothing follows the end, two lines never wait at once, and the order of time holds', async () => {
  const { carer, secondCarer, manager } = house.world;
  const item = await anItem(house);
  const early = { ...handOver(secondCarer), ...moment('handedAt', '20:00', '2') };
  expect((await house.as(carer).post(`${item}/hand-over`, early)).statusCode).toBe(422);
  const later = { ...handOver(secondCarer), ...moment('handedAt', '02:30') };
  const future = await house.as(carer).post(`${item}/hand-over`, later);
  expect(future.body).toContain('That time is in the future.');
  expect((await house.as(carer).post(`${item}/hand-over`, handOver(secondCarer))).statusCode).toBe(303);
  expect((await house.as(manager).post(`${item}/destruction`, destruction(carer))).statusCode).toBe(409);
  expect((await house.as(carer).post(`${item}/collection`, collection)).statusCode).toBe(409);
  const event = waitingLine(await read(secondCarer, item));
  await house.as(secondCarer).post(`${item}/signatures`, { event, verdict: 'signed' });
  const before = { ...destruction(carer), ...moment('destroyedAt', '00:30') };
  expect((await house.as(secondCarer).post(`${item}/destruction`, before)).statusCode).toBe(422);
  expect((await house.as(secondCarer).post(`${item}/collection`, collection)).statusCode).toBe(303);
  expect((await house.as(carer).post(`${item}/destruction`, destruction(manager))).statusCode).toBe(409);
  const late = { event, verdict: 'signed', secondWords: 'The seal was whole.' };
  const again = await house.as(secondCarer).post(`${item}/signatures`, late);
  expect(again.statusCode).toBe(409);
  expect(again.body).toContain('The seal was whole.');
});

test('the same form sent twice at once makes one line', async () => {
  const { carer, secondCarer } = house.world;
  const item = await anItem(house);
  const form = { entry: randomUUID(), ...destruction(secondCarer) };
  const send = () => house.as(carer).post(`${item}/destruction`, form);
  expect((await Promise.all([send(), send()])).map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  const { rows } = await house.database.asOwner((tx) =>
    sql`select 1 from seizure_event where seizure_id = ${item.slice(-36)}::uuid`.execute(tx),
  );
  expect(rows.length).toBe(1);
});

test('two people who sign at the same moment make one line, and the other is told', async () => {
  const { carer, secondCarer, manager } = house.world;
  const item = await anItem(house);
  const answers = await Promise.all([
    house.as(carer).post(`${item}/destruction`, destruction(manager)),
    house.as(secondCarer).post(`${item}/destruction`, destruction(manager)),
  ]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
  // What the other typed is not lost, though it is not asked any more.
  const other = answers.find(({ statusCode }) => statusCode === 409);
  expect(other?.body).toContain('Mixed with hot water and washing-up liquid');
});

test('corrections are additions with their reason; what was signed stays as it was', async () => {
  const { carer, secondCarer } = house.world;
  const item = await anItem(house);
  const bare = await house
    .as(secondCarer)
    .post(`${item}/additions`, { kind: 'correction', words: 'Two bags, not one.' });
  expect(bare.statusCode).toBe(422);
  expect(bare.body).toContain('Two bags, not one.');
  const correction = { kind: 'correction', words: 'Two bags, not one.', reason: 'The second lay below.' };
  expect((await house.as(secondCarer).post(`${item}/additions`, correction)).statusCode).toBe(303);
  const page = await read(carer, item);
  expect(page).toContain('One small bag, the size of a thumbnail');
  expect(page).toContain('Why: The second lay below.');
});

test('a larger quantity is a child at risk: steps, and the social worker is told at once', async () => {
  const { socialWorker, manager } = house.world;
  const item = await anItem(house, { larger: 'yes' });
  expect(await steps(item)).toEqual([
    { code: 'larger-quantity', state: 'proposed', owner: 'Cedar Pretend' },
    { code: 'substance-settled', state: 'proposed', owner: 'Ash Pretend' },
    { code: 'tell-social-services', state: 'proposed', owner: 'Cedar Pretend' },
  ]);
  const work = await read(socialWorker, '/my-work');
  expect(work).toContain(
    'A larger quantity of a substance was found. Think of the child as at risk: who may be behind it?',
  );
  expect(await read(manager, '/my-work')).toContain(
    'refer the child to the local criminal exploitation service',
  );
});

test('what is found in the lounge is of the setting, and of nobody else', async () => {
  const { carer, secondCarer, manager, socialWorker, otherCarer } = house.world;
  const item = await anItem(house, { child: '' });
  for (const person of [carer, secondCarer, manager])
    expect(await read(person, item)).toContain('No child is named');
  for (const person of [socialWorker, otherCarer])
    expect((await house.as(person).get(item)).statusCode).toBe(404);
  expect(await read(secondCarer, '/my-work')).toContain('A substance found on 2 March 2026 is still kept');
});

test('what is missing in the log is asked for, all at once, beside its field', async () => {
  const empty = { setting: house.world.home, child: house.world.robin, ...moment('found', '2:15', '31') };
  const answer = await house.as(house.world.carer).post('/substances/seizures', empty);
  expect(answer.statusCode).toBe(422);
  for (const field of ['what', 'class', 'description', 'amount', 'foundWhere', 'keptWhere', 'found-day'])
    expect(answer.body).toContain(`href="#${field}"`);
});

test('other systems record, read and list items; signatures are given by people', async () => {
  const { carer, robin, home, otherCarer } = house.world;
  const body = {
    childId: robin,
    settingId: home,
    what: 'Pills',
    class: 'unknown',
    description: 'White, round.',
    amount: 'Three',
    foundWhere: 'Kitchen',
    foundAt: '2026-03-03T01:00:00Z',
    keptWhere: 'Safe',
  };
  const key = { 'idempotency-key': 'a-key-of-the-tests' };
  const made = await house.as(carer).api('POST', '/api/v1/seizures', body, key);
  expect(made.statusCode).toBe(201);
  const again = await house.as(carer).api('POST', '/api/v1/seizures', body, key);
  expect(again.json()).toEqual(made.json());
  const { id } = made.json();
  await house.as(carer).post(`/substances/seizures/${id}/destruction`, destruction(house.world.secondCarer));
  const shown = await house.as(carer).api('GET', `/api/v1/seizures/${id}`);
  expect(shown.json()).toMatchObject({ id, state: 'waiting', chain: [{ kind: 'destroyed', counts: false }] });
  const { seizures } = (await house.as(carer).api('GET', '/api/v1/seizures')).json();
  expect(seizures).toContainEqual(expect.objectContaining({ id, state: 'waiting' }));
  expect((await house.as(otherCarer).api('GET', '/api/v1/seizures')).json()).toEqual({ seizures: [] });
  expect((await house.as(otherCarer).api('GET', `/api/v1/seizures/${id}`)).statusCode).toBe(404);
  const wrong = await house.as(carer).api('POST', '/api/v1/seizures', { ...body, class: 'D' });
  expect(wrong.statusCode).toBe(400);
  expect(wrong.json().error.field).toBe('class');
});

test('a child who moves on leaves the item behind: the people of the setting finish its chain', async () => {
  const { carer, secondCarer, robin, otherHome, otherCarer } = house.world;
  const item = await anItem(house);
  await house.database.asOwner(async (tx) => {
    await tx
      .updateTable('placement')
      .set({ until_day: '2026-03-02' })
      .where('child_id', '=', robin)
      .execute();
    const moved = { child_id: robin, setting_id: otherHome, from_day: '2026-03-03', until_day: null };
    await tx
      .insertInto('placement')
      .values({ id: randomUUID(), ...moved })
      .execute();
  });
  const page = await read(secondCarer, item);
  expect(page).not.toContain('Robin');
  await house.as(carer).post(`${item}/destruction`, destruction(secondCarer));
  const event = waitingLine(await read(secondCarer, item));
  expect(
    (await house.as(secondCarer).post(`${item}/signatures`, { event, verdict: 'signed' })).statusCode,
  ).toBe(303);
  // It is gone: the record is the child's, and goes with them.
  expect((await house.as(secondCarer).get(item)).statusCode).toBe(404);
  expect((await house.as(otherCarer).get(item)).statusCode).toBe(200);
  expect((await house.as(otherCarer).post(`${item}/destruction`, destruction(carer))).statusCode).toBe(403);
});
