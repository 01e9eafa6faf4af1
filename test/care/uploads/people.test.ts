import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendWithFile } from '../../substances/photographs-to-send.ts';
import { openUploads, type Uploads } from './uploads-house.ts';

let at: Uploads;
beforeAll(async () => {
  at = await openUploads();
});
afterAll(() => at.house.close());

const head = 'name,email,role,home,from,until';
const file = (...rows: readonly string[]): string => [head, ...rows, ''].join('\n');
const sent = async (text: string | Uint8Array, person = at.providerAdministrator) => {
  const answer = await at.send(person, 'people', text);
  expect(answer.statusCode, answer.body).toBe(201);
  return at.told(person, 'people', answer.json().id);
};
const faultsOf = async (...rows: readonly string[]) =>
  (await sent(file(...rows))).faults.map(({ row, column, message }) => `${row} ${column}: ${message}`);
const worksAs = (email: string) =>
  at.rowsOf<{ name: string; place: string | null; role: string; from: string; until: string | null }>(sql`
    select p.name, s.name as place, m.role, m.from_day::text as from, m.until_day::text as until
    from person_account p join membership m on m.person_id = p.id left join setting s on s.id = m.setting_id
    where p.email = ${email} order by m.from_day, m.role`);
/** Takes back what waits, so that the next may be sent. */
const clear = async () => {
  for (const { id } of await at.rowsOf<{ id: string }>(sql`select id from upload where answered_at is null`))
    await at.answer(at.providerAdministrator, 'people', id, 'no');
};

test('an administrator sends a file by a page, sees what would happen, and nothing has happened', async () => {
  const bytes = Buffer.from(
    file(
      'New One,new.one@test.example,Carer,Hazel House,2026-03-03,',
      'Ash,carer@test.example,carer,hazel house,03/03/2026,',
    ),
  );
  const came = await sendWithFile(
    at.house,
    at.providerAdministrator,
    at.pathOf('people'),
    {},
    { name: '../staff.csv', bytes },
    { field: 'file' },
  );
  expect(came.statusCode, came.body).toBe(303);
  const page = await at.house.as(at.providerAdministrator).get(String(came.headers.location));
  for (const said of [
    'They are invited by email',
    'They work there in this role already',
    'Nothing has been done yet',
    'Take it back',
  ])
    expect(page.body).toContain(said);
  expect(page.body).not.toContain('>Agree<');
  expect(await worksAs('new.one@test.example')).toEqual([]);
  await clear();
});

test('a second administrator agrees in My work, and each is invited as a single person is', async () => {
  const { id } = await sent(
    file(
      'New Two,new.two@test.example,Carer,Hazel House,2026-03-03,',
      'New Two,NEW.two@test.example,support worker,Birch House,2026-04-01,2026-05-01',
      ',newcomer@test.example,Virtual school,,2026-03-03,',
    ),
  );
  const path = `${at.pathOf('people')}/${id}`;
  const own = await at.answer(at.providerAdministrator, 'people', id);
  expect(own.statusCode).toBe(404);
  const work = await at.house.as(at.ids.second).get('/my-work');
  expect(work.body).toContain(`href="${path}"`);
  expect((await at.house.as(at.providerAdministrator).get('/my-work')).body).not.toContain(path);
  const agreed = await at.house.as(at.ids.second).post(`${path}/answer`, { answer: 'agree' });
  expect(agreed.statusCode).toBe(303);
  await at.goOn();
  expect(await worksAs('new.two@test.example')).toEqual([
    { name: 'New Two', place: 'Hazel House', role: 'carer', from: '2026-03-03', until: null },
    {
      name: 'New Two',
      place: 'Birch House',
      role: 'support-worker',
      from: '2026-04-01',
      until: '2026-05-01',
    },
  ]);
  expect((await worksAs('newcomer@test.example')).map(({ role }) => role)).toEqual(['virtual-school']);
  const messages =
    await at.rowsOf(sql`select m.kind, m.state, r.is_invitation, r.asked_by = ${at.ids.second}::uuid as by_second
    from outgoing_message m join person_account p on p.id = m.person_id join account_reset r on r.person_id = p.id
    where p.email = 'new.two@test.example'`);
  expect(messages).toEqual([{ kind: 'invitation', state: 'waiting', is_invitation: true, by_second: true }]);
  const asks = await at.rowsOf(sql`select asked_by = ${at.providerAdministrator}::uuid as asked,
    answered_by = ${at.ids.second}::uuid as answered, agreed from membership_ask where role = 'virtual-school'`);
  expect(asks).toEqual([{ asked: true, answered: true, agreed: true }]);
  const told = await at.told(at.providerAdministrator, 'people', id);
  expect([told.state, told.isDone, told.notDone]).toEqual(['agreed', true, []]);
  expect(
    await at.rowsOf(sql`select 1 from upload_row where upload_id = ${id}::uuid and said <> '{}'`),
  ).toEqual([]);
  expect((await at.house.as(at.ids.second).get(path)).body).toContain('3 rows are done.');
  expect((await at.answer(at.ids.second, 'people', id)).statusCode).toBe(404);
});

test('every fault is said at once, with its row, its column and what is allowed', async () => {
  const faults = await faultsOf(
    'A,not an address,Carer,Hazel House,2026-03-03,',
    'B,b@test.example,Wizard,Hazel House,2026-03-03,',
    'C,c@test.example,Carer,,2026-03-03,',
    'D,d@test.example,Carer,Nowhere,31.02.2027,soon',
    ',e@test.example,Carer,Hazel House,2026-03-03,',
    'F,f@test.example,Carer,Hazel House,2026-03-02,2026-03-01',
    'G,g@test.example,Carer,Hazel House,2026-03-03,',
    'G,G@test.example,Carer,Hazel House,2026-03-03,',
    'H,g@test.example,Carer,Birch House,2026-03-03,',
    'I,providerAdministrator@test.example,Director,,2026-03-03,',
    '=cmd|x,j@test.example,Carer,Hazel House,2026-03-03,',
    'K,k@test.example,Carer,Hazel House,2026-03-03,,more',
  );
  const text = faults.join('\n');
  for (const said of [
    '2 email: Give an email address, such as name@example.org.',
    '3 role: This is not a role in a home. Use one of: Carer, Foster carer, Support worker',
    '4 role: This is not a role for the organisation as a whole. Use one of: Social worker,',
    '5 home: Testwick Homes has no home with this name or number. Use one of: Birch House, Hazel House, The Fictional family.',
    '5 from: 31 February 2027 is not a date.',
    '5 until: Write the day as 2026-03-31 or 31/03/2026.',
    '6 name: Nobody has an account with this address. To invite them, give their name too.',
    '7 from: Today or later.',
    '7 until: The last day must not be before the first day.',
    '9 email: This is the same as row 8.',
    '10 email: Row 8 gives another name for this address.',
    '11 email: This is you.',
    '12 name: Do not begin with =, +, - or @.',
    '13 : There is more in this row than the first row has columns for.',
  ])
    expect(text).toContain(said);
  expect(faults).toHaveLength(14);
  await clear();
});

test('two homes with one name are never guessed: their Ofsted numbers tell them apart', async () => {
  await at.rowsOf(sql`insert into setting (id, organisation_id, name, kind, urn, created_at)
    select gen_random_uuid(), ${at.house.world.provider}::uuid, 'Twin House', 'childrens-home', urn, now()
    from unnest(array['SC111111', 'SC222222']) urn`);
  const faults = await faultsOf(
    'A,twin@test.example,Carer,Twin House,2026-03-03,',
    'A,twin@test.example,Carer,sc222222,2026-03-03,',
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^2 home: 2 homes are called this\..*SC111111, SC222222/);
  await clear();
});

test('a file that is none of ours is refused at its field, and what it may hold is said', async () => {
  for (const [text, said] of [
    ['', 'The file is empty'],
    ['name,email\nA,a@test.example\n', 'These columns are missing: "role", "from"'],
    [`${head},password\n`, 'We do not know these columns: "password". The columns can be: "name"'],
    [`${head},Email\n`, 'The column "Email" is there twice'],
    [`${head}\n\n`, 'nothing below the first row'],
    [`${head}\n${'x,x@test.example,Carer,,2026-03-03,\n'.repeat(5001)}`, 'more than 5000 rows'],
  ] as const) {
    const came = await at.send(at.providerAdministrator, 'people', text);
    expect([came.statusCode, came.json().error?.field ?? came.json().field]).toEqual([
      said.startsWith('more') ? 413 : 400,
      'file',
    ]);
    expect(came.body).toContain(said.replaceAll('"', '\\"'));
  }
  const none = await sendWithFile(at.house, at.providerAdministrator, at.pathOf('people'), {}, null, {
    field: 'file',
  });
  expect([none.statusCode, none.body.includes('Choose a file.')]).toEqual([422, true]);
});

test('what Windows wrote is read, with semicolons and one mark, and that letters may be others is said', async () => {
  const windows = Buffer.from(
    `name;email;role;home;from\nZo\xeb "Z" Pretend;zoe@test.example;Carer;Hazel House;2026-03-03\n`,
    'latin1',
  );
  const { id, faults } = await sent(windows);
  expect(faults).toEqual([]);
  const page = await at.house.as(at.ids.second).get(`${at.pathOf('people')}/${id}`);
  expect(page.body).toContain('Zoë');
  expect(page.body).toContain('This file is not UTF-8');
  const marked = await sent(`\uFEFF${file('A,a@test.example,Carer,Hazel House,2026-03-03,')}`);
  expect(marked.faults).toEqual([]);
  await clear();
});

test('a row of which something has changed since is told, and not forced; the others are done', async () => {
  const { id } = await sent(
    file(
      'Opened Since,opened@test.example,Carer,Hazel House,2026-03-03,',
      'Closed Since,closed.since@test.example,Carer,Birch House,2026-03-03,',
      'Still The Same,same@test.example,Carer,Hazel House,2026-03-03,',
      'Too Late,late@test.example,Carer,Hazel House,2026-03-03,2026-03-03',
    ),
  );
  await at.rowsOf(sql`insert into person_account (id, name, email, created_at)
    values (gen_random_uuid(), 'Opened Pretend', 'opened@test.example', now())`);
  await at.rowsOf(
    sql`update setting set closed_on = '2026-03-03' where id = ${at.house.world.otherHome}::uuid`,
  );
  at.house.now = new Date(at.house.now.getTime() + 86_400_000);
  expect((await at.answer(at.ids.second, 'people', id)).statusCode).toBe(200);
  await at.goOn();
  const { notDone, isDone } = await at.told(at.providerAdministrator, 'people', id);
  expect(notDone.map(({ row, message }) => `${row} ${message.slice(0, 22)}`)).toEqual([
    '2 Something has changed ',
    '3 Something has changed ',
    '5 You cannot add this pe',
  ]);
  expect(isDone).toBe(true);
  expect((await worksAs('same@test.example')).map(({ from }) => from)).toEqual(['2026-03-04']);
  expect(await worksAs('opened@test.example')).toEqual([]);
  // Nobody is left with an account who has no work.
  expect(await at.rowsOf(sql`select 1 from person_account where email = 'late@test.example'`)).toEqual([]);
  await at.rowsOf(sql`update setting set closed_on = null where id = ${at.house.world.otherHome}::uuid`);
});

test('who sent the file takes it back, a second person does not agree: what stood in it is gone at once', async () => {
  for (const person of [at.providerAdministrator, at.ids.second]) {
    const { id } = await sent(file('Never Here,never@test.example,Carer,Hazel House,2026-04-03,'));
    expect((await at.answer(person, 'people', id, 'no')).statusCode).toBe(200);
    expect(
      await at.rowsOf(sql`select 1 from upload_row where upload_id = ${id}::uuid and said <> '{}'`),
    ).toEqual([]);
    expect((await at.told(at.ids.second, 'people', id)).state).toBe('not-agreed');
  }
  expect(await worksAs('never@test.example')).toEqual([]);
});

test('when whoever sent a file has left, nobody can agree to it; when whoever agreed leaves, the rest is told', async () => {
  const many = Array.from(
    { length: 40 },
    (_, n) => `P ${n},p${n}@test.example,Carer,Hazel House,2026-05-03,`,
  );
  const { id } = await sent(file(...many), at.ids.second);
  const leave = (who: string, until: string | null) =>
    at.rowsOf(sql`update membership set until_day = ${until}::date where person_id = ${who}::uuid`);
  await leave(at.ids.second, '2026-03-01');
  expect((await at.answer(at.providerAdministrator, 'people', id)).statusCode).toBe(404);
  await leave(at.ids.second, null);
  expect((await at.answer(at.providerAdministrator, 'people', id)).statusCode).toBe(200);
  await leave(at.providerAdministrator, '2026-03-01');
  await at.goOn();
  const { notDone, isDone } = await at.told(at.ids.second, 'people', id);
  expect([notDone.length, isDone]).toEqual([15, true]);
  await leave(at.providerAdministrator, null);
});

test('five files at most wait for a second person', async () => {
  const one = file('One More,more@test.example,Carer,Hazel House,2026-04-03,');
  for (let count = 0; count < 5; count += 1) await sent(one);
  const sixth = await at.send(at.providerAdministrator, 'people', one);
  expect([sixth.statusCode, sixth.body.includes('Five files are waiting')]).toEqual([409, true]);
  await clear();
});
