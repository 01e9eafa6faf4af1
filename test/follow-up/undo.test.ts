import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type Response, type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const later = (minutes: number): void => {
  house.now = new Date(house.now.getTime() + minutes * 60_000);
};

/** The page after an act, as a browser asks for it. */
const nextPage = async (person: string, came: Response): Promise<string> => {
  const [, done = ''] = /hearth_done=([^;]*)/.exec(String(came.headers['set-cookie'])) ?? [];
  const { token } = await house.session(person);
  const cookies = { hearth_session: token, hearth_done: decodeURIComponent(done) };
  return (await house.app.inject({ url: String(came.headers.location).replace(/#.*/, ''), cookies })).body;
};
const undoIn = (body: string): string => /action="([^"]*\/undo)"/.exec(body)?.[1] ?? '';

async function aStep(): Promise<string> {
  const made = await house
    .as(house.world.carer)
    .api('POST', '/api/v1/incidents', aRecord(house.world, { place: randomUUID() }));
  const steps = await house.database.asOwner((tx) =>
    tx
      .selectFrom('step')
      .select('id')
      .where('incident_id', '=', made.json().id)
      .where('owner_id', '=', house.world.carer)
      .where('recipient', 'is', null)
      .execute(),
  );
  return steps[0]?.id ?? '';
}
const stateOf = async (id: string) =>
  (
    await house.database.asOwner((tx) => tx.selectFrom('step').select('state').where('id', '=', id).execute())
  )[0]?.state;

test('a step that is done can be taken back for ten minutes, by whoever did it, and both are kept', async () => {
  const { carer, manager } = house.world;
  const id = await aStep();
  const done = await house.as(carer).post(`/steps/${id}/done`, { words: 'We talked.' });
  const page = await nextPage(carer, done);
  expect([undoIn(page), await stateOf(id)]).toEqual([`/steps/${id}/undo`, 'done']);
  expect((await house.as(manager).post(`/steps/${id}/undo`, {})).statusCode).toBe(409);
  later(9);
  expect((await house.as(carer).post(`/steps/${id}/undo`, {})).headers.location).toBe('/my-work');
  expect(await stateOf(id)).toBe('accepted');
  const events = await house.database.asOwner((tx) =>
    tx.selectFrom('step_event').select('event').where('step_id', '=', id).orderBy('sequence').execute(),
  );
  expect(events.map(({ event }) => event).slice(-2)).toEqual(['done', 'reopened']);
  await house.as(carer).post(`/steps/${id}/done`, { words: 'We talked.' });
  later(11);
  const late = await house.as(carer).post(`/steps/${id}/undo`, {});
  expect([late.statusCode, late.body.includes('too late')]).toEqual([409, true]);
});

test('from any other page than My work the line that says what was done leads there', async () => {
  const { carer } = house.world;
  const id = await aStep();
  const done = await house.as(carer).post(`/steps/${id}`, { action: 'done', words: 'We talked.' });
  const page = await nextPage(carer, done);
  expect(page).toMatch(/govuk-notification-banner__link" href="\/my-work"/);
  expect(undoIn(page)).toBe(`/steps/${id}/undo`);
});

test('what was read in one press is unread again, and nothing that was read before', async () => {
  const { socialWorker } = house.world;
  await aStep();
  const unread = () =>
    house.database.asOwner((tx) =>
      tx
        .selectFrom('notice')
        .select('id')
        .where('to_person_id', '=', socialWorker)
        .where('acknowledged_at', 'is', null)
        .orderBy('id')
        .execute(),
    );
  const read = (shown = house.now) =>
    house.as(socialWorker).post('/notices/read', { which: 'all', shown: shown.toISOString() });
  await read();
  later(1);
  await aStep();
  const before = await unread();
  expect(before.length).toBeGreaterThan(0);
  const page = await nextPage(socialWorker, await read());
  expect((await unread()).length).toBeLessThan(before.length);
  const undo = undoIn(page);
  expect((await house.as(house.world.carer).post(undo, {})).statusCode).toBeGreaterThanOrEqual(404);
  expect((await house.as(socialWorker).post(undo, {})).headers.location).toBe('/my-work#know');
  expect(await unread()).toEqual(before);
  const again = undoIn(await nextPage(socialWorker, await read()));
  later(11);
  expect((await house.as(socialWorker).post(again, {})).statusCode).toBe(409);
});

test('an address that is no undo of ours is never a button', async () => {
  const { token } = await house.session(house.world.carer);
  for (const to of ['//evil.example/undo', 'https://evil.example/undo', '/my-work', '/steps/x/undo?y=1']) {
    const cookies = { hearth_session: token, hearth_done: `moved-step ${to}` };
    const { body } = await house.app.inject({ url: '/my-work', cookies });
    expect([body.includes('What you did with the step'), undoIn(body)]).toEqual([true, '']);
  }
});
