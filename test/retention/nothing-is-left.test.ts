import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import { fillWithMadeUp, loosen, type MadeUp, tablesAboutChildren } from '../leaks/made-up-rows.ts';
import { agreed, type Office, openOffice, rowsOf } from './office.ts';

let office: Office;
let child: string;
let youngPerson: string;
let made: ReadonlyMap<string, MadeUp>;
const name = 'Quorra Zellaby';
const leftBehind = ['audit_event', 'destruction_certificate'];

/** One row of every table about this child, in the words of one who wrote its name; and nothing of it open. */
async function fillEverything(): Promise<void> {
  const { house, first } = office;
  const { database, world, now } = house;
  const catalogue = await tablesAboutChildren(database);
  await database.asOwner(async (tx) => {
    const about = { child, person: first, setting: world.otherHome, organisation: world.authority };
    made = await fillWithMadeUp(tx, catalogue, { ...about, now, words: `${name} was there.` });
    await sql`insert into person_account (id, name, email, created_at) values (${youngPerson}, ${name}, null, ${now})`.execute(tx);
    await sql`update young_person set person_id = ${youngPerson} where child_id = ${child}`.execute(tx);
    for (const table of ['young_passkey', 'young_sign_in', 'passkey_ask'])
      await sql`update ${sql.table(table)} set person_id = ${youngPerson}`.execute(tx);
  });
}

beforeAll(async () => {
  office = await openOffice();
  const { house } = office;
  child = await addChild(house, { given: 'Quorra', family: 'Zellaby', born: '1951-03-03' }, []);
  youngPerson = randomUUID();
  await house.database.asOwner((tx) => loosen(tx));
  await fillEverything();
}, 60_000);
afterAll(() => office.house.close());

test('every table that says so has a row of the child, and when it is destroyed not one is left', async () => {
  const { house } = office;
  const { rows: through } = await sql<{ name: string }>`
    select name from inside.table_ends() where through is not null`.execute(house.database.kysely);
  console.log(through.length, made.size, through.filter(({ name }) => !made.has(name)).map((x) => x.name));
  const destroyed = await house.database.asOwner(async (tx) => {
    const { rows } = await sql`select * from inside.carry_out(array[${child}::uuid])`.execute(tx);
    return rows[0];
  });
  console.log(JSON.stringify(destroyed));
  expect(await rowsOf(office, [child, 'Quorra', youngPerson])).toEqual({});
});
