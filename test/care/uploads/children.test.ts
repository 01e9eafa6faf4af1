import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openUploads, type Uploads } from './uploads-house.ts';

let at: Uploads;
beforeAll(async () => {
  at = await openUploads();
});
afterAll(() => at.house.close());

const head =
  'given names,family name,date of birth,date of birth is,authority number,UPN,basis of care,basis since,worker email,worker role,home,home since,another child';
const file = (...rows: readonly string[]): string => [head, ...rows, ''].join('\n');
const sent = async (text: string, person = at.ids.duty) => {
  const answer = await at.send(person, 'children', text);
  expect(answer.statusCode, answer.body).toBe(201);
  return at.told(person, 'children', answer.json().id);
};
const faultsOf = async (...rows: readonly string[]) => {
  const { id, faults } = await sent(file(...rows));
  await at.answer(at.ids.duty, 'children', id, 'no');
  return faults.map(({ row, column, message }) => `${row} ${column}: ${message}`);
};
const childrenNamed = (given: string) =>
  at.rowsOf<Record<string, unknown>>(sql`
    select c.family_name as family, c.date_of_birth::text as born, c.birth_basis as basis, c.responsible_authority_id = ${at.house.world.authority}::uuid as ours,
      (select string_agg(kind || ' ' || value, ', ' order by kind) from child_number n where n.child_id = c.id) as numbers,
      (select string_agg(p.email || ' ' || i.role, ', ') from involvement i join person_account p on p.id = i.person_id where i.child_id = c.id) as workers,
      (select string_agg(s.name || ' ' || l.from_day, ', ') from placement l join setting s on s.id = l.setting_id where l.child_id = c.id) as homes,
      (select string_agg(e.legal_status || ' ' || e.from_day, ', ') from care_episode e where e.child_id = c.id) as care
    from child c where c.given_name = ${given}`);

test('the duty team sends children with their workers and homes, and a second person lets each be begun', async () => {
  const { id, happens, faults } = await sent(
    file(
      'Juniper,Imagined,2011-04-05,exact,FIC1,A123456789012,V2,2025-11-03,worker@test.example,Social worker,Hazel House,2025-11-05,',
      'Bramble,,01/01/2010,estimated,,,,,WORKER@test.example,,,,',
    ),
  );
  expect(faults).toEqual([]);
  expect(happens).toEqual([{ words: 'They are added to the register', rows: 2, came: null }]);
  expect(await childrenNamed('Juniper')).toEqual([]);
  expect((await at.answer(at.ids.duty, 'children', id)).statusCode).toBe(404);
  expect((await at.answer(at.ids.worker, 'children', id)).statusCode).toBe(404);
  expect((await at.answer(at.administrator, 'children', id)).statusCode).toBe(404);
  expect((await at.house.as(at.ids.finder).get('/my-work')).body).toContain(`${at.pathOf('children')}/${id}`);
  expect((await at.answer(at.ids.finder, 'children', id)).statusCode).toBe(200);
  await at.goOn();
  expect(await childrenNamed('Juniper')).toEqual([
    {
      family: 'Imagined',
      born: '2011-04-05',
      basis: 'known',
      ours: true,
      numbers: 'ssda903 FIC1, upn A123456789012',
      workers: 'worker@test.example social-worker',
      homes: 'Hazel House 2025-11-05',
      care: 'V2 2025-11-03',
    },
  ]);
  expect(await childrenNamed('Bramble')).toMatchObject([{ basis: 'estimated', homes: null, care: null }]);
  expect((await at.house.as(at.ids.worker).get('/my-work')).body).toContain(
    'A child was added to the register',
  );
  expect((await at.house.as(at.house.world.manager).get('/my-work')).body).toContain(
    'A child who lives in your home',
  );
  const events =
    await at.rowsOf(sql`select e.person_id = ${at.ids.finder}::uuid as by_finder from audit_event e
    join child c on c.id = e.child_id where e.action = 'began-child'`);
  expect(events).toEqual([{ by_finder: true }, { by_finder: true }]);
});

test('every fault is said at once, with its row, its column and what is allowed', async () => {
  const text = (
    await faultsOf(
      ',Imagined,2026-03-04,perhaps,,,,,,,,,',
      'A,,2011-04-05,exact,,123,Z9,,nobody@test.example,,,,',
      'B,,2011-04-05,exact,,,V2,,worker@test.example,Carer,,,',
      'C,,2011-04-05,exact,,,,,worker@test.example,personal adviser,Hazel House,,',
      'D,,2011-04-05,exact,,,,,both@test.example,,Nowhere at all,2026-01-01,',
      'E,,2011-04-05,exact,,,V2,2010-01-01,both@test.example,Social worker,,2026-01-01,perhaps',
      'F,Same,2011-04-05,exact,N1,,,,worker@test.example,,,,',
      'F,Same,2011-04-05,exact,N1,,,,worker@test.example,,,,',
    )
  ).join('\n');
  for (const said of [
    '2 given names: Give a name. One is enough.',
    '2 date of birth: That day is in the future.',
    '2 date of birth is: Write exact, estimated or disputed.',
    '2 worker email: Give the address',
    '3 UPN: A UPN has 13 characters',
    '3 basis of care: We do not know this basis. The code of the legal basis: C1, C2,',
    '3 worker email: Nobody with this address is a social worker or personal adviser of your authority today.',
    '4 basis since: Give the day this basis started.',
    '4 worker role: This is not a role that a first worker can have. Use one of: Social worker, Personal adviser.',
    '5 worker email: They work as social worker. Correct "worker role".',
    '5 home since: Give the day they moved in.',
    '6 home: We do not know a home with this name.',
    '6 worker email: They have both roles.',
    '7 basis since: That day is before they were born.',
    '7 home: Give the home they moved into.',
    '7 another child: Write yes, or nothing.',
    '9 authority number: Row 8 has this number too. Correct one of them.',
    '9 given names: Row 8 has this name and date of birth too. If it is another child, write yes in "another child".',
  ])
    expect(text).toContain(said);
  expect(
    text
      .split('\n')
      .map((line) => Number(line.split(' ')[0]))
      .toSorted((a, b) => a - b),
  ).not.toContain(8);
});

test('a child like one that the sender knows is not begun, unless the file says that it is another', async () => {
  const { world } = at.house;
  await at.rowsOf(sql`insert into membership (id, person_id, organisation_id, role, from_day)
    values (gen_random_uuid(), ${world.socialWorker}::uuid, ${world.authority}::uuid, 'team-manager', '2020-01-01')`);
  const rows = [
    'Robyn,Sampleton,2011-05-04,exact,,,,,worker@test.example,,,,',
    'Robin,Sampleton,2011-05-04,exact,,,,,worker@test.example,,,,yes',
    'Other,Sampleton,2011-05-04,exact,KNOWN1,,,,worker@test.example,,,,',
  ];
  await at.rowsOf(sql`insert into child_number (id, child_id, authority_id, kind, value)
    values (gen_random_uuid(), ${world.robin}::uuid, ${world.authority}::uuid, 'ssda903', 'KNOWN1')`);
  const { id, happens } = await sent(file(...rows), world.socialWorker);
  expect(happens.map(({ words }) => words.slice(0, 30)).toSorted()).toEqual([
    'They are added to the register',
    'You know a child like this one',
    'You know a child with this aut',
  ]);
  const path = `${at.pathOf('children')}/${id}`;
  expect((await at.house.as(world.socialWorker).get(path)).body).toContain(`/children/${world.robin}"`);
  // Whoever does not know Robin is not told that there is such a child.
  const other = await at.house.as(at.ids.duty).get(path);
  expect(other.body).toContain('The person who sent the file must look at this row first');
  expect(other.body).not.toContain(world.robin);
  expect(other.body).not.toContain('You know a child');
  expect(JSON.stringify(await at.told(at.ids.duty, 'children', id))).not.toContain('You know');
  expect((await at.answer(at.ids.duty, 'children', id)).statusCode).toBe(200);
  await at.goOn();
  expect([
    (await childrenNamed('Robyn')).length,
    (await childrenNamed('Robin')).length,
    (await childrenNamed('Other')).length,
  ]).toEqual([0, 2, 0]);
});

test('of a closed record nothing is said to whoever sends a file; a taken number is refused as for a single child', async () => {
  const { world } = at.house;
  await at.rowsOf(sql`insert into child_number (id, child_id, authority_id, kind, value)
    values (gen_random_uuid(), ${world.wren}::uuid, ${world.authority}::uuid, 'ssda903', 'CLOSED1')`);
  const { id, happens } = await sent(
    file(
      'Wren,Sampleton,2012-06-05,exact,,,,,worker@test.example,,,,',
      'Clover,Sampleton,2012-06-06,exact,CLOSED1,,,,worker@test.example,,,,',
      'Clary,Sampleton,2012-06-06,exact,FREE1,,,,worker@test.example,,,,',
    ),
  );
  expect(happens).toEqual([{ words: 'They are added to the register', rows: 3, came: null }]);
  await at.answer(at.ids.lead, 'children', id);
  await at.goOn();
  const { notDone } = await at.told(at.ids.duty, 'children', id);
  expect(notDone).toEqual([
    { row: 3, message: 'This number cannot be used. Check it, or ask the information governance team.' },
  ]);
  expect(await childrenNamed('Clary')).toHaveLength(1);
});

test('a child whom the second person knows is not begun, nor one whose worker has left since', async () => {
  const { world } = at.house;
  const { id } = await sent(
    file(
      'Fern,Sampleton,2013-07-06,exact,,,,,worker@test.example,,,,',
      'Sorrel,Sampleton,2013-07-07,exact,,,,,both@test.example,personal adviser,,,',
      'Yarrow,Sampleton,2013-07-08,exact,,,,,worker@test.example,,,,',
    ),
  );
  await at.rowsOf(
    sql`update membership set until_day = '2026-03-01' where person_id = ${at.ids.both}::uuid and role = 'personal-adviser'`,
  );
  await at.rowsOf(sql`insert into involvement (id, child_id, person_id, role, from_day)
    values (gen_random_uuid(), ${world.fern}::uuid, ${world.socialWorker}::uuid, 'social-worker', '2020-01-01')
    on conflict do nothing`);
  expect((await at.answer(world.socialWorker, 'children', id)).statusCode).toBe(200);
  await at.goOn();
  const { notDone } = await at.told(at.ids.duty, 'children', id);
  expect(notDone.map(({ row, message }) => [row, message.startsWith('Something has changed')])).toEqual([
    [2, true],
    [3, true],
  ]);
  expect(await childrenNamed('Yarrow')).toHaveLength(1);
});

test('at most 1,000 children come with one file', async () => {
  const many = Array.from({ length: 1001 }, (_, n) => `N${n},,2011-04-05,exact,,,,,worker@test.example,,,,`);
  const came = await at.send(at.ids.duty, 'children', file(...many));
  expect([came.statusCode, came.body.includes('Send at most 1000 at once')]).toEqual([413, true]);
});
