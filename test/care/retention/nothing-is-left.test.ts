import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealAudit, verifyAudit } from '../../../src/platform/audit/index.ts';
import type { Tx } from '../../../src/platform/web/index.ts';
import { addChild } from '../../house/register.ts';
import {
  fillWithMadeUp,
  insertion,
  loosen,
  type MadeUp,
  tablesAboutChildren,
} from '../../leaks/made-up-rows.ts';
import { answer, type Office, openOffice, propose, rowsWith } from './office.ts';

let office: Office;
let child: string;
let young: string;

beforeAll(async () => {
  office = await openOffice();
  const { house } = office;
  child = await addChild(house, { given: 'Quorra', family: 'Zellaby', born: '1951-03-03' }, []);
  young = randomUUID();
  const catalogue = await tablesAboutChildren(house.database);
  await house.database.asOwner(async (tx) => {
    await loosen(tx);
    const about = { child, person: office.third, setting: house.world.otherHome };
    const rows = await fillWithMadeUp(tx, catalogue, {
      ...about,
      organisation: house.world.authority,
      now: house.now,
      words: 'Quorra Zellaby was there.',
    });
    await fillTheRest(tx, rows);
  });
});
afterAll(() => office.house.close());

/** The account of the young person, the yearly return, and what is in references: a row of each of the other tables. */
async function fillTheRest(tx: Tx, made: ReadonlyMap<string, MadeUp>): Promise<void> {
  const { now, world } = office.house;
  const [returned, subscriber, alarm] = [randomUUID(), randomUUID(), randomUUID()];
  const incident = String(made.get('incident')?.id);
  await sql`insert into person_account (id, name, created_at) values (${young}, 'Quorra Zellaby', ${now})`.execute(
    tx,
  );
  for (const table of ['young_person', 'young_passkey', 'young_sign_in'])
    await sql`update ${sql.table(table)} set person_id = ${young}`.execute(tx);
  const put = async (table: string, row: MadeUp) => {
    const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attname = any (${Object.keys(row)})`.execute(tx);
    await insertion(table, Object.fromEntries(rows.map(({ name }) => [name, row[name]]))).execute(tx);
  };
  const of = { person_id: young, made_at: now, changed_at: now, asked_at: now, created_at: now };
  await put('session', {
    ...of,
    id: randomUUID(),
    token_hash: 'x',
    csrf_token: 'x',
    last_seen_at: now,
    expires_at: now,
    with_factor: false,
  });
  await put('credential', { ...of, password_hash: 'x', must_change: false });
  await put('passkey_ask', { ...of, id: randomUUID(), asked: 'x', expires_at: now });
  await put('staff_passkey', {
    ...of,
    id: randomUUID(),
    credential_id: 'x',
    name: 'x',
    public_key: 'x',
    counter: 0,
  });
  await put('second_factor', { ...of, secret: 'x', last_step: 0 });
  await put('account_reset', { ...of, id: randomUUID() });
  await put('sign_in_try', { ...of, network: '', failures: 1, last_tried_at: now });
  await put('person_identity', {
    ...of,
    id: randomUUID(),
    provider_id: randomUUID(),
    issuer: 'https://x.example',
    subject: 'x',
    linked_at: now,
  });
  await put('service_account', { id: young, organisation_id: world.provider, scopes: ['steps'] });
  await put('service_key', {
    ...of,
    id: randomUUID(),
    account_id: young,
    token_hash: 'x',
    expires_at: new Date(now.getTime() + 1),
  });
  await put('carer_deregistration', {
    ...of,
    id: randomUUID(),
    setting_id: world.fosterHome,
    organisation_id: world.provider,
    on_day: '2020-01-01',
    reason: 'x',
    recorded_by: world.manager,
    recorded_at: now,
  });
  const staff = { person_id: world.carer, made_at: now };
  await put('kept_form', {
    ...staff,
    id: randomUUID(),
    path: `/incidents/${incident}`,
    fields: {},
    kept_at: now,
  });
  await put('idempotency_key', {
    ...staff,
    key: 'a key of eight',
    request_hash: 'x',
    status: 201,
    body: { id: incident },
  });
  await put('outgoing_message', {
    ...staff,
    id: randomUUID(),
    kind: 'x',
    channel: 'none',
    link: `/incidents/${incident}`,
    not_before: now,
    state: 'sent',
    tries: 0,
  });
  await put('webhook_subscriber', {
    id: subscriber,
    organisation_id: world.provider,
    url: 'https://hooks.example',
    made_by: world.manager,
    made_at: now,
    failures: 0,
  });
  await put('webhook_event', {
    event_id: randomUUID(),
    subscriber_id: subscriber,
    kind: 'x',
    subject_kind: 'incident',
    subject_id: incident,
    happened_at: now,
    tries: 0,
  });
  await put('audit_alarm', {
    id: alarm,
    organisation_id: world.authority,
    kind: 'x',
    most: 1,
    set_by: world.carer,
    set_at: now,
  });
  await put('audit_alarm_raised', {
    id: randomUUID(),
    alarm_id: alarm,
    person_id: young,
    since: now,
    times: 2,
    raised_at: now,
  });
  await sql`delete from return_import`.execute(tx);
  await put('return_import', {
    id: returned,
    authority_id: world.authority,
    state: 'done',
    fingerprint: 'x',
    spooled_on: 'x',
    progress_done: 0,
    checked_to: '',
    started_at: now,
    attempts: 0,
  });
  await sql`update child_number set authority_id = ${world.authority}, kind = 'ssda903', value = 'QN77' where child_id = ${child}`.execute(
    tx,
  );
  const line = {
    import_id: returned,
    number: 'QN77',
    child: 'QN77',
    row: 1,
    rule: 'x',
    file: 'x',
    part: 'x',
    reason: 'x',
    key: 'x',
  };
  const more = {
    date_of_birth: '1951-03-03',
    is_new: false,
    from_day: '1960-01-01',
    legal_status: 'C2',
    plan: 'x',
    supplied: {},
  };
  await sql`update return_conflict set import_id = ${returned}`.execute(tx);
  for (const table of [
    'return_child',
    'return_episode',
    'return_flag',
    'return_key',
    'return_left_out',
    'return_row',
  ])
    await put(table, { ...line, ...more });
  await put('return_repair', {
    ...line,
    year: 2020,
    target_id: returned,
    set_aside: false,
    asks_for: [],
    why: 'x',
  });
}

/** Ends, as its people would, what stops the end of a record; each is named until then. */
const settle: Readonly<Record<string, string>> = {
  'A legal hold is set.': `update legal_hold set lifted_at = set_at, lifted_by = set_by, lifted_because = 'x'`,
  'A next step is open.': `update step set state = 'done'`,
  'An episode of being missing has not ended.': '',
  'nobody has answered.': `update challenge_event set event = 'settled'`,
  'asked for and has not been answered': `update young_ask_event set event = 'answered'`,
  'has not been handed over': `update access_request set state = 'withdrawn'`,
  'A referral to another agency is open.': `update agency_referral set state = 'done'`,
  'nobody has checked why': `update break_glass set reviewed_at = opened_at`,
  'still recorded as in care': `update care_episode set to_day = '1969-01-01'; update placement set until_day = '1969-01-01';
    update involvement set until_day = '1969-01-01'`,
};

test('what is open stops it, each in its words, until it is settled', async () => {
  const { house, first } = office;
  await house.database.asOwner(async (tx) => {
    for (const change of [
      `delete from missing_found`,
      `update legal_hold set lifted_at = null, lifted_by = null`,
      `update agency_referral set state = 'waiting', closes_at = closes_at + interval '9 days'`,
      `update break_glass set reviewed_at = null`,
      `update care_episode set to_day = null`,
      `update record_review set look_again_on = null`,
      `update destruction_ask set answered_at = proposed_at, answered_by = proposed_by, refused_because = 'Not yet.'`,
      `update post_ask set answered_at = asked_at, answered_by = asked_by`,
      `update text_release set state = 'withheld'`,
    ]) {
      await sql`set local session_replication_role = replica`.execute(tx);
      await sql.raw(change).execute(tx);
    }
  });
  for (const [words, change] of Object.entries(settle)) {
    const page = await house.as(first).get(`/retention/${child}`);
    expect([words, page.statusCode, page.body.includes(words)]).toEqual([words, 200, true]);
    expect(await propose(office, child)).toBe(422);
    await house.database.asOwner(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      if (change) await sql.raw(change).execute(tx);
      else
        await sql`insert into missing_found select (jsonb_populate_record(null::missing_found,
          to_jsonb(e) || '{"found_at": "2020-01-01", "found_by": "", "found_where": "", "how_they_are": "", "safe_and_well_by": "",
          "was_reported": false, "written_at": "2020-01-01"}' || jsonb_build_object('episode_id', e.id, 'written_by', e.opened_by))).*
          from missing_episode e`.execute(tx);
    });
    expect((await house.as(first).get(`/retention/${child}`)).body).not.toContain(words);
  }
});

test('every table that says so has a row, and when two have agreed not one is left anywhere', async () => {
  const { house, second } = office;
  const { kysely } = house.database;
  const { rows: through } = await sql<{ name: string }>`
    select name from inside.table_ends() where through is not null`.execute(kysely);
  expect(await propose(office, child)).toBe(303);
  const empty: string[] = [];
  for (const { name } of through) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(kysely);
    if (rows.length === 0) empty.push(name);
  }
  expect(empty).toEqual([]);
  await sealAudit(house.database, house.now);
  const destroyed = await answer(office, second, child);
  expect(destroyed.statusCode).toBe(303);
  const certificate = String(destroyed.headers.location).split('/').at(-1) ?? '';
  const left = await rowsWith(office, [child, 'Quorra', 'Zellaby', young, 'QN77']);
  expect(Object.keys(left)).toEqual(['audit_event', 'destruction_certificate']);
  const { rows: counted } = await sql<{ tables: number }>`
    select jsonb_array_length(counts) as tables from destruction_certificate where id = ${certificate}::uuid`.execute(
    kysely,
  );
  expect(counted[0]?.tables).toBe(through.length);
  await sealAudit(house.database, house.now);
  expect(await verifyAudit(house.database)).toMatchObject({ unsealed: 0, faults: [] });
  const { rows: told } = await sql`select 1 from audit_event
    where action = 'answered-destruction' and child_id = ${child}::uuid`.execute(kysely);
  expect(told).toHaveLength(1);
});

test('no page finds them afterwards, and the certificate says how much of what and no name', async () => {
  const { house, first, elsewhere } = office;
  const officer = house.as(first);
  for (const path of [`/retention/${child}`, `/children/${child}`])
    expect([path, (await officer.get(path)).statusCode]).toEqual([path, 404]);
  const list = await officer.get('/retention/certificates');
  const [, path = ''] = /href="(\/retention\/certificates\/[0-9a-f-]{36})"/.exec(list.body) ?? [];
  const page = await officer.get(`${path}?print=1`);
  expect([page.statusCode, page.body.includes('Incidents.'), page.body.includes('1951')]).toEqual([
    200,
    true,
    true,
  ]);
  expect(page.body).not.toMatch(/Quorra|Zellaby|3 March 1951/);
  expect((await house.as(elsewhere).get(path)).statusCode).toBe(404);
  expect((await house.as(elsewhere).get('/retention/certificates')).body).toContain(
    'None of your authority’s records has been destroyed',
  );
});
