import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../../house/a-record.ts';
import { addChild } from '../../house/register.ts';
import { answer, type Office, openOffice, propose, rowsWith } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.house.close());

const covered = 'another child, whose record was destroyed';

/** Somebody who lived with Robin in the home until yesterday, and is due. */
async function housemate(given: string, family: string): Promise<string> {
  const { house } = office;
  const id = await addChild(house, { given, family, born: '1951-03-03' }, []);
  await house.database.asOwner((tx) =>
    sql`insert into placement (id, child_id, setting_id, from_day, until_day)
      values (${randomUUID()}::uuid, ${id}::uuid, ${house.world.home}::uuid, '2020-01-01', '2026-03-02')`.execute(
      tx,
    ),
  );
  return id;
}

async function destroy(child: string): Promise<void> {
  expect(await propose(office, child)).toBe(303);
  expect((await answer(office, office.second, child)).statusCode).toBe(303);
}

test('the record of another child stays and names nobody; a line about both stays with the other', async () => {
  const { house } = office;
  const { world, database } = house;
  const gone = await housemate('Quorra', 'Zellaby');
  const record = aRecord({ ...world }, { childId: world.robin, day: '2026-03-02', time: '20:00' });
  const answered = await house.as(world.carer).api('POST', '/api/v1/incidents', {
    ...record,
    present: 'Quorra Zellaby and QUORRA  ZELLABY. Quorra of another family.',
  });
  expect(answered.statusCode).toBe(201);
  await database.asOwner(async (tx) => {
    const put = (words: string, children: readonly string[]) =>
      sql`insert into daybook_entry (id, setting_id, words, author_id, written_at, child_ids)
        values (${randomUUID()}::uuid, ${world.home}::uuid, ${words}, ${world.carer}::uuid, ${house.now}, ${children}::uuid[])`.execute(
        tx,
      );
    await put('Quorra and Robin argued; quorra slept, Quorrangle did not.', [gone, world.robin]);
    await put('Zellaby alone.', [gone]);
    await put('Somebody rang for Quorra Zellaby.', []);
    await sql`insert into spoken_word select (jsonb_populate_record(null::spoken_word, jsonb_build_object('id', gen_random_uuid(),
      'child_id', ${world.robin}::text, 'words', 'I like Quorra Zellaby', 'read_back', true, 'written_by', ${world.carer}::text,
      'said_at', ${house.now.toISOString()}::text))).*`.execute(tx);
  });
  await destroy(gone);
  const { rows: lines } = await sql<{ words: string; child_ids: string[] }>`
    select words, child_ids from daybook_entry where incident_id is null order by words`.execute(
    database.kysely,
  );
  expect(lines).toEqual([
    { words: `Somebody rang for ${covered}.`, child_ids: [] },
    { words: `${covered} and Robin argued; ${covered} slept, Quorrangle did not.`, child_ids: [world.robin] },
  ]);
  const { rows: incidents } = await sql<{
    people_present: string;
  }>`select people_present from incident`.execute(database.kysely);
  expect(incidents).toEqual([{ people_present: `${covered} and ${covered}. Quorra of another family.` }]);
  const { rows: said } = await sql<{ words: string }>`select words from spoken_word`.execute(database.kysely);
  expect(said).toEqual([{ words: `I like ${covered}` }]);
  expect(Object.keys(await rowsWith(office, [gone, 'Zellaby']))).toEqual([
    'audit_event',
    'destruction_certificate',
  ]);
});

test('what is about another child and hung on an incident that is gone lets go of it and stays', async () => {
  const { house } = office;
  const { world, database } = house;
  const gone = await housemate('Tamsin', 'Wyndham');
  const [incident, restraint] = [randomUUID(), randomUUID()];
  await database.asOwner(async (tx) => {
    await sql`insert into incident select (jsonb_populate_record(i, jsonb_build_object('id', ${incident}::text,
      'submission_id', ${incident}::text, 'child_id', ${gone}::text))).* from incident i limit 1`.execute(tx);
    await sql`insert into restraint (id, child_id, setting_id, setting_kind, incident_id, measure, in_ehc_plan, used_at, used_on,
        minutes, location, behaviour, description, avoided, effect, injured, injuries, recorded_by, recorded_at)
      values (${restraint}::uuid, ${world.robin}::uuid, ${world.home}::uuid, 'childrens-home', ${incident}::uuid, 'restraint', false,
        ${house.now}, '2026-03-02', 1, 'x', 'x', 'x', 'x', 'x', false, '', ${world.carer}::uuid, ${house.now})`.execute(
      tx,
    );
  });
  await destroy(gone);
  const { rows } = await sql`select incident_id from restraint where id = ${restraint}::uuid`.execute(
    database.kysely,
  );
  expect(rows).toEqual([{ incident_id: null }]);
});

test('a name that is a word as well covers no word in what others wrote', async () => {
  const { house } = office;
  const { world, database } = house;
  const gone = await housemate('Will', 'Hope');
  const put = (words: string, children: readonly string[]) =>
    database.asOwner((tx) =>
      sql`insert into daybook_entry (id, setting_id, words, author_id, written_at, child_ids)
        values (${randomUUID()}::uuid, ${world.home}::uuid, ${words}, ${world.carer}::uuid, ${house.now}, ${children}::uuid[])`.execute(
        tx,
      ),
    );
  const kept = 'Robin says he will hurt himself; I hope he will not.';
  await put(kept, [world.robin]);
  await put(`Will Hope rang. ${kept} We will hope for the best.`, [gone, world.robin]);
  await destroy(gone);
  const { rows } = await sql<{ words: string }>`
    select words from daybook_entry where words like '%hurt himself%' order by words`.execute(
    database.kysely,
  );
  expect(rows.map(({ words }) => words).sort()).toEqual(
    [kept, `${covered} rang. ${kept} We will hope for the best.`].sort(),
  );
});

test('somebody who lived there and has the same name keeps it', async () => {
  const { house } = office;
  const gone = await housemate('Morgan', 'Same');
  const same = await addChild(
    house,
    { given: 'Morgan', family: 'Same', born: '2012-01-01', livesAt: house.world.home },
    [],
  );
  await house.database.asOwner((tx) =>
    sql`insert into daybook_entry (id, setting_id, words, author_id, written_at, child_ids)
      values (${randomUUID()}::uuid, ${house.world.home}::uuid, 'Morgan Same sang.', ${house.world.carer}::uuid, ${house.now}, ${[same]}::uuid[])`.execute(
      tx,
    ),
  );
  await destroy(gone);
  const { rows } = await sql`select 1 from daybook_entry where words = 'Morgan Same sang.'`.execute(
    house.database.kysely,
  );
  expect(rows).toHaveLength(1);
});

test('an entry that was merged away goes with the one that was kept', async () => {
  const { house } = office;
  const [kept, merged, further] = await Promise.all(
    ['Kept', 'Merged', 'Further'].map((given) => housemate(given, 'Twice')),
  );
  await house.database.asOwner(async (tx) => {
    for (const [one, other] of [
      [kept, merged],
      [merged, further],
    ])
      await sql`insert into child_merge (id, kept_id, merged_id, reason, merged_by, merged_at)
        values (${randomUUID()}::uuid, ${one}::uuid, ${other}::uuid, 'x', ${house.world.socialWorker}::uuid, ${house.now})`.execute(
        tx,
      );
  });
  await destroy(String(kept));
  const { rows } = await sql`select 1 from child where family_name = 'Twice'`.execute(house.database.kysely);
  expect(rows).toEqual([]);
});
