import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setHold } from '../../../src/care/retention/holds.ts';
import { noteBackup } from '../../../src/cli/backup/note-backup.ts';
import { certificateLines, destroyAgain } from '../../../src/cli/retention/destroy-again.ts';
import { sqlState } from '../../../src/platform/database/index.ts';
import type { Tx } from '../../../src/platform/web/index.ts';
import { answer, askOf, type Office, openOffice, propose, whoIsDue, workAs } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.house.close());

const isThere = async (child: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from child where id = ${child}::uuid`.execute(
    office.house.database.kysely,
  );
  return rows.length > 0;
};
const called = async (person: string, query: ReturnType<typeof sql<{ came: string }>>): Promise<string> =>
  workAs(office, person, async (tx) => (await query.execute(tx)).rows[0]?.came ?? '');
const agreeing = (ask: string) =>
  sql<{
    came: string;
  }>`select app.answer_destruction(${ask}::uuid, true, null, ${randomUUID()}::uuid, 35) as came`;
const asOwner = (work: (tx: Tx) => Promise<unknown>) => office.house.database.asOwner(work);

test('a day early it is refused, on the page and in the database, whatever somebody wrote before', async () => {
  const early = await whoIsDue(office, 'Early', '1951-03-04');
  expect(await propose(office, early)).toBe(422);
  await workAs(office, office.first, (tx) =>
    sql`insert into record_review (id, child_id, due_on, outcome, reason, look_again_on, reviewed_by, reviewed_at)
      values (${randomUUID()}::uuid, ${early}::uuid, '2026-03-04', 'keep', 'x', '2026-01-01', ${office.first}::uuid, app.now())`.execute(
      tx,
    ),
  );
  const asked = sql<{
    came: string;
  }>`select app.ask_destruction(${randomUUID()}::uuid, ${early}::uuid, 'x') as came`;
  expect(await called(office.first, asked)).toBe('stopped');
  const ask = randomUUID();
  await asOwner((tx) =>
    sql`insert into destruction_ask (id, child_id, reason, proposed_by, proposed_at)
      values (${ask}::uuid, ${early}::uuid, 'x', ${office.first}::uuid, ${office.house.now})`.execute(tx),
  );
  expect(await called(office.second, agreeing(ask))).toBe('stopped');
  expect((await answer(office, office.second, early)).body).toContain('Its date has not come');
  expect(await isThere(early)).toBe(true);
});

test('a proposal is answered on the page of its own child, and the audit says whom it was about', async () => {
  const [one, other] = [await whoIsDue(office, 'One'), await whoIsDue(office, 'Other')];
  for (const child of [one, other]) expect(await propose(office, child)).toBe(303);
  const form = { ask: await askOf(office, other), answer: 'agree' };
  const mixed = await office.house.as(office.second).post(`/retention/${one}/answers`, form);
  expect(mixed.statusCode).toBe(404);
  expect([await isThere(one), await isThere(other)]).toEqual([true, true]);
});

test('one person alone is refused, and so is whoever stands in for them or they for', async () => {
  const child = await whoIsDue(office);
  expect(await propose(office, child)).toBe(303);
  expect(await propose(office, child)).toBe(303);
  const ask = await askOf(office, child);
  expect(await called(office.first, agreeing(ask))).toBe('same-person');
  expect((await answer(office, office.first, child)).body).toContain('You proposed this');
  for (const [away, there] of [
    [office.first, office.second],
    [office.second, office.first],
  ] as const) {
    const until = new Date(office.house.now.getTime() + 3_600_000);
    await asOwner((tx) =>
      sql`insert into absence (id, person_id, stand_in_id, from_at, until_at)
        values (${randomUUID()}::uuid, ${away}::uuid, ${there}::uuid, '2026-03-01', ${until})`.execute(tx),
    );
    expect(await called(office.second, agreeing(ask))).toBe('stands-in');
    expect((await answer(office, office.second, child)).body).toContain('standing in for each other');
    await asOwner((tx) => sql`delete from absence`.execute(tx));
  }
  expect(await isThere(child)).toBe(true);
});

test('the second person says why not, and it can be proposed anew; whoever proposed it can take it back', async () => {
  const child = await whoIsDue(office);
  await propose(office, child);
  const page = await office.house.as(office.second).get(`/retention/${child}`);
  expect(page.body).toContain('Nobody has set how long backups are kept');
  const work = (who: string) => office.house.as(who).get('/my-work');
  expect((await work(office.second)).body).toContain(`/retention/${child}`);
  expect((await work(office.first)).body).not.toContain(`/retention/${child}`);
  const unsaid = await answer(office, office.second, child, { answer: 'refuse', reason: ' ' });
  expect([unsaid.statusCode, unsaid.body.includes('Say why.')]).toEqual([422, true]);
  const nothing = await answer(office, office.second, child, { answer: '', reason: 'Kept here.' });
  expect([nothing.statusCode, nothing.body.includes('Kept here.')]).toEqual([422, true]);
  const refused = await answer(office, office.second, child, {
    answer: 'refuse',
    reason: 'Her brother asks.',
  });
  expect(refused.statusCode).toBe(303);
  expect((await office.house.as(office.first).get(`/retention/${child}`)).body).toContain(
    'Her brother asks.',
  );
  expect(await propose(office, child)).toBe(303);
  const back = await answer(office, office.first, child, { answer: 'refuse', reason: 'Too soon.' });
  expect([back.statusCode, await isThere(child)]).toEqual([303, true]);
});

test('whoever has left is neither of the two', async () => {
  const child = await whoIsDue(office);
  await propose(office, child);
  const ask = await askOf(office, child);
  const until = (person: string, day: string | null) =>
    asOwner((tx) =>
      sql`update membership set until_day = ${day}::date where person_id = ${person}::uuid`.execute(tx),
    );
  await until(office.first, '2026-03-02');
  expect(await called(office.second, agreeing(ask))).toBe('proposer-left');
  expect((await answer(office, office.second, child)).body).toContain('no longer works');
  await until(office.first, null);
  await until(office.second, '2026-03-02');
  expect(await called(office.second, agreeing(ask))).toBe('gone');
  expect((await answer(office, office.second, child)).statusCode).not.toBe(303);
  await until(office.second, null);
  await asOwner((tx) =>
    sql`update person_account set closed_at = ${office.house.now} where id = ${office.first}::uuid`.execute(
      tx,
    ),
  );
  expect(await called(office.second, agreeing(ask))).toBe('proposer-left');
  await asOwner((tx) =>
    sql`update person_account set closed_at = null where id = ${office.first}::uuid`.execute(tx),
  );
  expect(await isThere(child)).toBe(true);
});

test('people of another authority, and of this one with other work, see nothing and do nothing', async () => {
  const { house, elsewhere, first } = office;
  const child = await whoIsDue(office);
  await propose(office, child);
  const ask = await askOf(office, child);
  await house
    .as(first)
    .post(`/retention/${child}/holds`, { kind: 'claim', holdReason: 'A solicitor wrote.' });
  const { rows } = await sql<{
    id: string;
  }>`select id from legal_hold where child_id = ${child}::uuid`.execute(house.database.kysely);
  const hold = rows[0]?.id ?? '';
  for (const who of [elsewhere, house.world.socialWorker, house.world.manager, house.world.carer]) {
    const visitor = house.as(who);
    expect((await visitor.get(`/retention/${child}`)).statusCode).toBe(404);
    for (const [path, form] of [
      ['', { outcome: 'may-go', reason: 'x' }],
      ['/answers', { ask, answer: 'agree' }],
      ['/holds', { kind: 'claim', holdReason: 'x' }],
      [`/holds/${hold}/lift`, { [`lift-${hold}`]: 'x' }],
    ] as const)
      expect([path, (await visitor.post(`/retention/${child}${path}`, form)).statusCode]).toEqual([
        path,
        404,
      ]);
    expect(await called(who, agreeing(ask))).toBe('gone');
    const seen = await workAs(office, who, async (tx) => [
      ...(await sql`select id from destruction_ask`.execute(tx)).rows,
      ...(await sql`select id from legal_hold`.execute(tx)).rows,
      ...(await sql`select id from destruction_certificate`.execute(tx)).rows,
      ...(await sql`update legal_hold set lifted_by = app.person_id() returning id`.execute(tx)).rows,
    ]);
    expect(seen).toEqual([]);
  }
});

test('a hold stops it, also one that came after the proposal; only with a reason is it set and lifted', async () => {
  const { house, first, second, third } = office;
  const child = await whoIsDue(office);
  await propose(office, child);
  const holds = `/retention/${child}/holds`;
  expect((await house.as(third).post(holds, { kind: '', holdReason: 'Kept words.' })).body).toContain(
    'Kept words.',
  );
  expect((await house.as(third).post(holds, { kind: 'inquiry', holdReason: '' })).statusCode).toBe(422);
  const entry = randomUUID();
  for (const _ of ['once', 'twice'])
    expect(
      (await house.as(third).post(holds, { kind: 'inquiry', holdReason: 'They asked.', entry })).statusCode,
    ).toBe(303);
  const { rows } = await sql<{
    id: string;
  }>`select id from legal_hold where child_id = ${child}::uuid`.execute(house.database.kysely);
  expect(rows).toHaveLength(1);
  const hold = rows[0]?.id ?? '';
  const agreed = await answer(office, second, child);
  expect([agreed.statusCode, agreed.body.includes('A legal hold is set.'), await isThere(child)]).toEqual([
    422,
    true,
    true,
  ]);
  const lift = (reason: string) =>
    house.as(first).post(`${holds}/${hold}/lift`, { [`lift-${hold}`]: reason });
  expect((await lift(' ')).statusCode).toBe(422);
  expect((await lift('It has reported.')).statusCode).toBe(303);
  expect((await lift('Again.')).statusCode).toBe(404);
  expect((await answer(office, second, child)).statusCode).toBe(303);
  expect(await isThere(child)).toBe(false);
});

test('a hold that somebody is setting at that very moment counts', async () => {
  const { first, second, third } = office;
  const child = await whoIsDue(office);
  await propose(office, child);
  const ask = await askOf(office, child);
  let end = (): void => {};
  let set = (): void => {};
  const mayEnd = new Promise<void>((resolve) => {
    end = resolve;
  });
  const isSet = new Promise<void>((resolve) => {
    set = resolve;
  });
  const setting = workAs(office, third, async (tx) => {
    await setHold(
      tx,
      child,
      { kind: 'court', reason: 'x' },
      { personId: third, now: office.house.now, today: '2026-03-03', newId: randomUUID },
    );
    set();
    await mayEnd;
  });
  await isSet;
  const agreed = called(second, agreeing(ask));
  end();
  await setting;
  expect([await agreed, await isThere(child)]).toEqual(['stopped', true]);
  expect(await called(first, agreeing(ask))).toBe('same-person');
});

test('fifty who agree at once destroy once', async () => {
  const { house, second, third } = office;
  const child = await whoIsDue(office);
  await propose(office, child);
  const before = (await certificateLines(house.database)).length;
  const ask = await askOf(office, child);
  const form = { ask, answer: 'agree' };
  await Promise.all([house.as(second).token(), house.as(third).token()]);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      house.as(index % 2 ? second : third).post(`/retention/${child}/answers`, form),
    ),
  );
  const statuses = answers.map(({ statusCode }) => statusCode);
  expect([
    statuses.filter((code) => code === 303).length,
    statuses.filter((code) => code === 404).length,
  ]).toEqual([1, 49]);
  expect((await certificateLines(house.database)).length).toBe(before + 1);
});

test('nobody deletes past the one door: not the person, not a setting, not the owner', async () => {
  const { database, world, now } = office.house;
  await asOwner((tx) =>
    sql`insert into profile_entry (id, child_id, topic, words, said_by_child, written_by, written_at)
      select ${randomUUID()}::uuid, ${world.robin}::uuid, topic, 'x', false, ${world.carer}::uuid, ${now}
      from unnest(array['likes']) topic`.execute(tx),
  ).catch(() => undefined);
  const tries = [
    sql`delete from incident`,
    sql`insert into inside.destruction_under_way values (pg_current_xact_id())`,
    sql`select inside.carry_out(array[${world.robin}::uuid])`,
    sql`insert into destruction_certificate select * from destruction_certificate`,
    sql`insert into destruction_ask (id, child_id, reason, proposed_by, proposed_at)
      values (${randomUUID()}::uuid, ${world.robin}::uuid, 'x', ${office.first}::uuid, app.now())`,
    sql`insert into backup_made (made_at) values (now())`,
  ];
  for (const statement of tries)
    for (const who of [office.first, world.carer]) {
      const came = await workAs(office, who, (tx) => statement.execute(tx)).catch(sqlState);
      expect(came).toBe('42501');
    }
  for (const table of ['record_review', 'destruction_certificate', 'audit_event', 'destruction_ask']) {
    const forced = database.asOwner(async (tx) => {
      await sql`select set_config('hearth.destroying', 'yes', true)`.execute(tx);
      await sql`delete from ${sql.table(table)}`.execute(tx);
    });
    await expect(forced).rejects.toMatchObject({ code: 'HR001' });
  }
});

test('what an older backup brings back is destroyed again from the certificates, and nothing whose time is not over', async () => {
  const { database } = office.house;
  await noteBackup(database, new Date('2026-03-01T03:00:00Z'));
  const child = await whoIsDue(office, 'Returned');
  await propose(office, child);
  expect((await office.house.as(office.second).get(`/retention/${child}`)).body).toContain(
    '1 March 2026 at 03:00',
  );
  await answer(office, office.second, child);
  const lines = await certificateLines(database);
  await asOwner((tx) =>
    sql`insert into child (id, given_name, family_name, date_of_birth, responsible_authority_id, created_at)
      values (${child}::uuid, 'Returned', 'Faraway', '1951-03-03', ${office.house.world.authority}::uuid, ${office.house.now})`.execute(
      tx,
    ),
  );
  const came = await destroyAgain(database, `${lines.join('\n')}\n`);
  expect([came, await isThere(child)]).toEqual([{ certificates: lines.length, again: 1 }, false]);
  expect(await certificateLines(database)).toEqual(lines);
  const [line = ''] = lines;
  const forged = { ...JSON.parse(line), id: randomUUID(), entry_ids: [office.house.world.robin] };
  await expect(destroyAgain(database, JSON.stringify(forged))).rejects.toThrow('Line 1');
  expect(await isThere(office.house.world.robin)).toBe(true);
});
