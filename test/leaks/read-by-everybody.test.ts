import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

/** What every member of staff reads, and how no child is named in it. */
const readByAll: Readonly<Record<string, string>> = {
  access_source: 'written by the service',
  duty_turn: 'no free text',
  joint_protocol: 'names are refused as it is written',
  organisation: 'names of organisations',
  organisation_event: 'about organisations',
  participation_entry: 'names are refused as it is written',
  person_account: 'names of staff; a young person reads their own',
  postcode_directory: 'public',
  postcode_place: 'public',
  practice_example: 'names are refused as it is written',
  practice_note: 'names are refused as it is written',
  said_and_done: 'names are refused as it is written',
  service_contact: 'names are refused as it is written',
  sharing_rule: 'written by the service',
  training_champion: 'no free text',
  training_session: 'no free text',
};

test('a table that everybody reads says here how no child is named in it', async () => {
  const { rows } = await sql<{ table: string }>`
    select distinct tablename as table from pg_policies
    where 'hearth_app' = any (roles) and cmd in ('SELECT', 'ALL') and (qual = '( SELECT app.is_staff() AS is_staff)'
      or qual like '(( SELECT app.is_staff() AS is_staff) OR %' or qual = 'true'
      or qual like '%( SELECT app.person_id() AS person_id) IS NOT NULL%') order by 1`.execute(
    house.database.kysely,
  );
  expect(rows.map(({ table }) => table)).toEqual(Object.keys(readByAll));
});

const refused = /This includes the name of a child in your care/;

test.each([
  ...['ROBIN', 'robin', "Robin's", 'Robin’s', 'ROBIN’S', 'Robin-Lee'],
  ...['Robín'.normalize('NFC'), 'Robín'.normalize('NFD')],
  ...['the Sampleton', 'Sampleton’s', 'R. Sampleton', 'Robin S.', 'R.S.'],
])('%s is refused where everybody reads it', async (name) => {
  const { manager, provider } = house.world;
  const example = { organisation: provider, title: 'Tea first', words: `We mended ${name} door.` };
  const answer = await house.as(manager).post('/training/partnership/examples', example);
  expect([answer.statusCode, refused.test(answer.body), answer.body.includes('Tea first')]).toEqual([
    422,
    true,
    true,
  ]);
});

test('a child whose name is an ordinary word makes no sentence impossible, and is not named either', async () => {
  const { manager, provider, home } = house.world;
  const names = { given: 'Will', family: 'Park', known: 'May', born: '2012-02-02', livesAt: home };
  await addChild(house, names, []);
  const send = (title: string, words: string) =>
    house.as(manager).post('/training/partnership/examples', { organisation: provider, title, words });
  const plain = 'Will it help? It may: we will meet in the park in May, or on 12 May.';
  expect((await send('Tea in the park', plain)).statusCode).toBe(303);
  for (const words of ['We asked Will first.', 'It was W. Park.', 'We asked may, and then May said so.']) {
    const back = await send('Tea first', words);
    expect([words, back.statusCode, refused.test(back.body)]).toEqual([words, 422, true]);
  }
});
