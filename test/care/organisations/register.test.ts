import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workAs } from '../subject-access/young-person.ts';
import { type Borough, day, openBorough } from './borough.ts';

let borough: Borough;

beforeAll(async () => {
  borough = await openBorough();
});
afterAll(() => borough.house.close());

const court = { name: 'Nexton Youth Court', kind: 'court', gss: '', dfe: '', urn: '' };
const idOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers.location).split('/').at(-1) ?? '';

test('an administrator of an authority adds an organisation, once however often the button is pressed', async () => {
  const { house, administrator, providerAdministrator } = borough;
  const entry = randomUUID();
  const first = await house.as(administrator).post('/organisations', { ...court, entry });
  const again = await house.as(administrator).post('/organisations', { ...court, entry });
  expect([first.statusCode, again.statusCode, idOf(again)]).toEqual([303, 303, idOf(first)]);
  const found = await house.as(house.world.carer).get('/organisations?words=youth&kind=court');
  expect(found.body).toContain('Nexton Youth Court');
  expect((await house.as(providerAdministrator).post('/organisations', court)).statusCode).toBe(403);
  expect((await house.as(house.world.carer).get('/organisations/new')).statusCode).toBe(403);
});

test('a wrong code and one that another has are named at the field, and what was typed stays', async () => {
  const { house, administrator } = borough;
  const wrong = await house.as(administrator).post('/organisations', { ...court, gss: '9000098' });
  expect([wrong.statusCode, wrong.body.includes('eight digits'), wrong.body.includes('9000098')]).toEqual([
    422,
    true,
    true,
  ]);
  const noAuthority = await house.as(administrator).post('/organisations', { ...court, dfe: '301' });
  expect([noAuthority.statusCode, noAuthority.body.includes('Only a local authority has')]).toEqual([
    422,
    true,
  ]);
  const taken = await house.as(administrator).post('/organisations', {
    ...court,
    kind: 'local-authority',
    gss: 'e09000098',
  });
  expect([taken.statusCode, taken.body.includes('Borough of Nexton has this code')]).toEqual([422, true]);
});

test('each administrator changes their own, and what has none of its own; what it was called stays', async () => {
  const { house, administrator, providerAdministrator } = borough;
  const { provider } = house.world;
  const change = { name: 'Testwick Care', gss: '', dfe: '', urn: 'SC400400' };
  expect((await house.as(administrator).post(`/organisations/${provider}/change`, change)).statusCode).toBe(
    403,
  );
  expect(
    (await house.as(providerAdministrator).post(`/organisations/${provider}/change`, change)).statusCode,
  ).toBe(303);
  const shown = await house.as(providerAdministrator).get(`/organisations/${provider}`);
  expect(shown.body).toContain('Before: Testwick Homes');
});

test('an authority with children does not just close; it merges, and each child has a history of who answered', async () => {
  const { house, administrator, nextBorough, governance } = borough;
  const { authority, robin, socialWorker } = house.world;
  const path = `/organisations/${authority}/close`;
  const closing = { words: 'The boroughs became one.', successor: '', ...day('closedOn', 2026, 3, 3) };
  const alone = await house.as(administrator).post(path, closing);
  expect([alone.statusCode, alone.body.includes('It still has children')]).toEqual([422, true]);
  const later = { ...closing, successor: nextBorough, ...day('closedOn', 2026, 3, 4) };
  expect((await house.as(administrator).post(path, later)).statusCode).toBe(422);
  const wrongKind = { ...closing, successor: house.world.provider };
  expect((await house.as(administrator).post(path, wrongKind)).statusCode).toBe(422);
  expect((await house.as(socialWorker).post(path, { ...closing, successor: nextBorough })).statusCode).toBe(
    403,
  );
  const merged = await house.as(administrator).post(path, { ...closing, successor: nextBorough });
  expect(merged.statusCode).toBe(303);
  // An administrator of the other borough says yes.
  const other = randomUUID();
  await house.database.asOwner(async (tx) => {
    await sql`insert into person_account (id, name, email, created_at)
      values (${other}::uuid, 'Rush Pretend', 'rush@test.example', ${house.now})`.execute(tx);
    await sql`insert into membership (id, person_id, organisation_id, role, from_day)
      values (gen_random_uuid(), ${other}::uuid, ${nextBorough}::uuid, 'administrator', '2020-01-01')`.execute(
      tx,
    );
  });
  const waiting = (await house.as(other).get(`/organisations/${nextBorough}`)).body;
  const ask = /mergers\/([0-9a-f-]{36})/.exec(waiting)?.[1];
  const agreed = await house
    .as(other)
    .post(`/organisations/${nextBorough}/mergers/${ask}`, { answer: 'agree' });
  expect(agreed.statusCode).toBe(303);
  const now = await workAs(house, socialWorker, async (tx) => {
    const child = await sql<{ name: string }>`select o.name from child c
      join organisation o on o.id = c.responsible_authority_id where c.id = ${robin}::uuid`.execute(tx);
    const history = await sql<{ from_authority_id: string; on_day: string }>`
      select from_authority_id, on_day::text as on_day from responsibility_change where child_id = ${robin}::uuid`.execute(
      tx,
    );
    return { name: child.rows[0]?.name, history: history.rows };
  });
  expect(now).toEqual({
    name: 'Borough of Nexton',
    history: [{ from_authority_id: authority, on_day: '2026-03-03' }],
  });
  // The people go on in the new borough; the closed one takes nobody and nothing.
  expect((await house.as(governance).get('/retention')).statusCode).toBe(200);
  const there = await house.as(administrator).get(`/organisations/${nextBorough}/people`);
  expect([there.statusCode, there.body.includes('governance Pretend')]).toEqual([200, true]);
  const shown = await house.as(administrator).get(`/organisations/${authority}`);
  expect(shown.body).toContain('It is now');
  // Nobody administers what is closed.
  expect((await house.as(administrator).post(path, { ...closing, successor: nextBorough })).statusCode).toBe(
    403,
  );
});
