import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForEverything } from '../../../src/care/index.ts';
import { makeStepsAbout } from '../../../src/follow-up/index.ts';
import { workAs } from '../subject-access/young-person.ts';
import { type Borough, day, openBorough } from './borough.ts';

let borough: Borough;

beforeAll(async () => {
  borough = await openBorough();
});
afterAll(() => borough.house.close());

const begin = (role: string, setting: string, email = 'newcomer@test.example') => ({
  email,
  role,
  setting,
  ...day('from', 2026, 3, 3),
});
const worksWhere = (personId: string) =>
  borough.house.database.asOwner(async (tx) => {
    const { rows } = await sql<{ id: string; role: string; until_day: string | null }>`
      select id, role, until_day::text as until_day from membership where person_id = ${personId}::uuid`.execute(
      tx,
    );
    return rows;
  });

test('a manager brings carers into their own home, and nobody else, nowhere else', async () => {
  const { house, newcomer } = borough;
  const { provider, home, otherHome, manager, otherManager } = house.world;
  const path = `/organisations/${provider}/people`;
  const asManager = house.as(manager);
  expect((await asManager.post(path, begin('carer', otherHome))).statusCode).toBe(422);
  expect((await asManager.post(path, begin('registered-manager', home))).statusCode).toBe(422);
  expect((await asManager.post(path, begin('carer', home, 'manager@test.example'))).statusCode).toBe(422);
  const unknown = await asManager.post(path, begin('carer', home, 'nobody@test.example'));
  expect([unknown.statusCode, unknown.body.includes('nobody@test.example')]).toEqual([422, true]);
  expect((await asManager.post(path, begin('carer', home))).statusCode).toBe(303);
  expect((await asManager.post(path, begin('carer', home))).statusCode).toBe(303);
  expect((await worksWhere(newcomer)).map(({ role }) => role)).toEqual(['carer']);
  expect((await house.as(newcomer).get('/children')).statusCode).toBe(200);
  const other = await house.as(otherManager).get(path);
  expect([other.statusCode, other.body.includes('newcomer Pretend')]).toEqual([200, false]);
  for (const who of [house.world.carer, house.world.socialWorker, house.world.outsider]) {
    expect((await house.as(who).get(path)).statusCode).toBe(404);
  }
});

test('somebody who owns nothing leaves, and sees nothing the day after', async () => {
  const { house, newcomer } = borough;
  const { provider, manager, robin } = house.world;
  const [membership] = await worksWhere(newcomer);
  const path = `/organisations/${provider}/people/${membership?.id}/end`;
  expect((await house.as(newcomer).get(`/children/${robin}`)).statusCode).toBe(200);
  const early = await house.as(manager).post(path, day('until', 2026, 2, 1));
  expect([early.statusCode, early.body.includes('must not be before the first')]).toEqual([422, true]);
  expect((await house.as(manager).post(path, day('until', 2026, 3, 4))).statusCode).toBe(422);
  expect((await house.as(manager).post(path, day('until', 2026, 3, 3))).statusCode).toBe(303);
  house.now = new Date(house.now.getTime() + 86_400_000);
  // Nobody any more: led to the sign-in.
  expect((await house.as(newcomer).get(`/children/${robin}`)).statusCode).toBe(303);
  house.now = new Date(house.now.getTime() - 86_400_000);
});

test('somebody who owns clocks and children leaves: each goes to whoever takes it, and none is orphaned', async () => {
  const { house, providerAdministrator } = borough;
  const { provider, socialWorker, otherSocialWorker, robin } = house.world;
  await workAs(house, socialWorker, async (tx) => {
    const asked = { childId: robin, askedAs: 'child', how: 'letter', receivedOn: '2026-03-01' } as const;
    const request = await askForEverything(tx, asked, () => crypto.randomUUID());
    const step = { id: 'answer', cites: [], who: 'social-worker', text: 'Answer it.' };
    const matter = { about: 'subject-access', aboutId: request.id, childId: robin, settingId: null } as const;
    await makeStepsAbout(tx, [step], matter, { personId: socialWorker }, house.now, () =>
      crypto.randomUUID(),
    );
  });
  const [membership] = await worksWhere(socialWorker);
  const path = `/organisations/${provider}/people/${membership?.id}/end`;
  const administrator = house.as(providerAdministrator);
  const shown = await administrator.get(path);
  expect([
    shown.body.includes('Answer it.'),
    shown.body.includes('They have 2 children and 1 thing that is open'),
  ]).toEqual([true, true]);
  const nobody = await administrator.post(path, day('until', 2026, 3, 2));
  expect([nobody.statusCode, nobody.body.includes('Choose who takes over their work')]).toEqual([422, true]);
  const stranger = await administrator.post(path, { ...day('until', 2026, 3, 2), taker: borough.director });
  expect(stranger.statusCode).toBe(422);
  const done = await administrator.post(path, { ...day('until', 2026, 3, 2), taker: otherSocialWorker });
  expect(done.statusCode).toBe(303);
  const left = await house.database.asOwner(async (tx) => {
    const { rows } = await sql<{ owned: number; events: number; involved: number }>`select
      (select count(*)::integer from step where owner_id = ${socialWorker}::uuid and state in ('proposed', 'accepted')) as owned,
      (select count(*)::integer from step_event where event = 'handed-over' and to_person_id = ${otherSocialWorker}::uuid) as events,
      (select count(*)::integer from involvement where child_id = ${robin}::uuid and person_id = ${otherSocialWorker}::uuid) as involved`.execute(
      tx,
    );
    return rows[0];
  });
  expect(left).toEqual({ owned: 0, events: 1, involved: 1 });
  expect((await house.as(socialWorker).get(`/children/${robin}`)).statusCode).toBe(303);
  expect((await house.as(otherSocialWorker).get(`/children/${robin}`)).statusCode).toBe(200);
});

test('nobody ends their own work, and nobody gives themselves any', async () => {
  const { house, administrator, providerAdministrator } = borough;
  const { provider, authority } = house.world;
  const [own] = await worksWhere(providerAdministrator);
  const end = `/organisations/${provider}/people/${own?.id}/end`;
  expect((await house.as(providerAdministrator).get(end)).statusCode).toBe(404);
  const self = begin('information-governance', '', 'administrator@test.example');
  expect((await house.as(administrator).post(`/organisations/${authority}/people`, self)).statusCode).toBe(
    422,
  );
});

test('one social worker hands over to the next: a second one is not begun beside them', async () => {
  const { house, director } = borough;
  const { otherSocialWorker, outsider, robin, carer, manager } = house.world;
  const path = `/children/${robin}/around`;
  const worker = house.as(otherSocialWorker);
  const second = await worker.post(path, { role: 'social-worker', who: director });
  expect([second.statusCode, second.body.includes('Someone already has this role')]).toEqual([422, true]);
  const list = await worker.get(path);
  const id = new RegExp(`${path}/([0-9a-f-]{36})/end`).exec(list.body)?.[1];
  const notOne = await worker.post(`${path}/${id}/end`, { taker: director, ...day('until', 2026, 3, 3) });
  expect(notOne.statusCode).toBe(422);
  const none = await worker.post(`${path}/${id}/end`, day('until', 2026, 3, 3));
  expect(none.statusCode).toBe(422);
  const over = await worker.post(`${path}/${id}/end`, { taker: outsider, ...day('until', 2026, 3, 3) });
  expect(over.statusCode).toBe(303);
  const { rows } = await house.database.asOwner((tx) =>
    sql<{
      owner_id: string;
    }>`select owner_id from step where child_id = ${robin}::uuid and state = 'proposed'`.execute(tx),
  );
  expect(rows).toEqual([{ owner_id: outsider }]);
  // A carer sees who is around, and changes nothing; a manager gives a key worker and no more.
  expect((await house.as(carer).get(path)).statusCode).toBe(200);
  const byCarer = await house.as(carer).post(path, { role: 'key-worker', who: carer });
  expect(byCarer.statusCode).toBe(403);
  const key = await house.as(manager).post(path, { role: 'key-worker', who: carer });
  expect(key.statusCode).toBe(303);
  const advocate = await house.as(manager).post(path, { role: 'advocate', who: carer });
  expect(advocate.statusCode).toBe(422);
});

test('a director can approve a move, and an administrator cannot', async () => {
  const { house, director } = borough;
  const { fern, otherSocialWorker } = house.world;
  const { rows } = await workAs(house, otherSocialWorker, (tx) =>
    sql<{ person_id: string; post: string }>`
      select person_id, post from app.who_approves(${fern}::uuid, 'nominated-officer')`.execute(tx),
  );
  expect(rows).toEqual([{ person_id: director, post: 'director' }]);
});
