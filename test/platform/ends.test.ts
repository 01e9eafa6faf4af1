import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ends, endWhatIsOver } from '../../src/ends.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const later = (days: number): Date => new Date(house.now.getTime() + days * 86_400_000);

test('what is over ends in its time, and not before', async () => {
  const { carer, manager, provider, authority, home, robin } = house.world;
  const { now } = house;
  const [settled, act, subscriber] = [randomUUID(), randomUUID(), randomUUID()];
  await house.database.asOwner(async (tx) => {
    await sql`insert into session (token_hash, person_id, csrf_token, created_at, last_seen_at, expires_at)
      values ('over', ${carer}, 'x', ${now}, ${now}, ${now})`.execute(tx);
    await sql`insert into account_reset (id, person_id, asked_at) values (${randomUUID()}, ${carer}, ${now})`.execute(
      tx,
    );
    await sql`insert into sign_in_try (person_id, network, failures, last_tried_at) values (${carer}, '', 1, ${now})`.execute(
      tx,
    );
    await sql`insert into kept_form values (${randomUUID()}, ${carer}, '/my-work', '{}', ${now})`.execute(tx);
    await sql`insert into idempotency_key (person_id, key, request_hash, status, body, made_at)
      values (${carer}, 'a key that is one', 'x', 201, '{}', ${now})`.execute(tx);
    await sql`insert into young_account_act (id, what, number_hash, word_hash, begun_at, expires_at)
      values (${act}, 'open', ${'h'.repeat(43)}, '$argon2id$none', ${now}, ${later(7)})`.execute(tx);
    await sql`insert into young_account_agreement (act_id, person_id, agreed_at, standing)
      values (${act}, ${carer}, ${now}, 'outside')`.execute(tx);
    await sql`insert into passkey_ask (id, asked, expires_at) values (${randomUUID()}, 'asked', ${later(1)})`.execute(
      tx,
    );
    await sql`insert into membership_ask (id, person_id, organisation_id, setting_id, role, from_day, asked_by, asked_at)
      values (${randomUUID()}, ${carer}, ${provider}, ${home}, 'carer', '2026-03-03', ${manager}, ${now})`.execute(
      tx,
    );
    await sql`insert into outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state, settled_at)
      values (${settled}, ${carer}, 'notice', 'none', '/my-work', ${now}, ${now}, 'sent', ${now})`.execute(
      tx,
    );
    await sql`insert into merger_ask (id, organisation_id, successor_id, on_day, asked_by, asked_at)
      values (${randomUUID()}, ${provider}, ${authority}, '2026-03-03', ${manager}, ${now})`.execute(tx);
    await sql`insert into post_ask (id, child_id, role, asked_by, asked_at)
      values (${randomUUID()}, ${robin}, 'advocate', ${manager}, ${now})`.execute(tx);
    await sql`insert into webhook_subscriber (id, organisation_id, url, made_by, made_at)
      values (${subscriber}, ${provider}, 'https://hooks.example/', ${manager}, ${now})`.execute(tx);
    await sql`insert into webhook_event (event_id, subscriber_id, kind, subject_kind, subject_id, happened_at)
      values (${randomUUID()}, ${subscriber}, 'step.made', 'step', ${robin}, ${now})`.execute(tx);
    await sql`insert into request_count values (${randomUUID()}, ${now}, 1)`.execute(tx);
    await sql`insert into refusal_count values (${randomUUID()}, 'person', ${now}, 1)`.execute(tx);
  });
  const left = async (after: number): Promise<string[]> => {
    await endWhatIsOver(house.database, later(after));
    const tables = ends.flatMap((entry) => [...entry.tables]);
    const found: string[] = [];
    for (const table of tables) {
      const { rows } = await sql`select 1 from ${sql.table(table)}`.execute(house.database.kysely);
      if (rows.length > 0) found.push(table);
    }
    return found;
  };
  expect(await left(0)).toHaveLength(15);
  expect(await left(0.9)).toHaveLength(14);
  const forMonths = ['sign_in_try', 'outgoing_message', 'webhook_event'];
  const forAMonth = ['session', 'membership_ask', 'merger_ask', 'post_ask', ...forMonths];
  expect((await left(3)).sort()).toEqual(
    // A reset, because an invitation is one too, and its link works for seven days.
    ['account_reset', 'young_account_act', 'young_account_agreement', ...forAMonth].sort(),
  );
  expect((await left(8.1)).sort()).toEqual(forAMonth.sort());
  expect((await left(31)).sort()).toEqual(forMonths.sort());
  expect(await left(91)).toEqual([]);
});

test('the round ends the tables of which their migrations say so, and no others', async () => {
  const { rows } = await sql<{ name: string }>`
    select name from inside.table_ends() where made_by = 'round'`.execute(house.database.kysely);
  expect(rows.map(({ name }) => name).sort()).toEqual(ends.flatMap(({ tables }) => [...tables]).sort());
});

test('an answer about an organisation stays for six years, and one about a child with the child', async () => {
  const { carer, manager, provider, home, robin } = house.world;
  const { now } = house;
  await house.database.asOwner(async (tx) => {
    await sql`insert into membership_ask (id, person_id, organisation_id, setting_id, role, from_day, asked_by, asked_at,
        answered_by, answered_at, agreed)
      values (${randomUUID()}, ${carer}, ${provider}, ${home}, 'carer', '2026-03-03', ${manager}, ${now}, ${carer}, ${now}, false)`.execute(
      tx,
    );
    await sql`insert into post_ask (id, child_id, role, asked_by, asked_at, answered_by, answered_at)
      values (${randomUUID()}, ${robin}, 'advocate', ${manager}, ${now}, ${carer}, ${now})`.execute(tx);
  });
  const count = async (after: number) => {
    await endWhatIsOver(house.database, later(after));
    const { rows } = await sql<{ members: number; posts: number }>`
      select (select count(*)::integer from membership_ask) as members, (select count(*)::integer from post_ask) as posts`.execute(
      house.database.kysely,
    );
    return rows[0];
  };
  expect(await count(2190)).toEqual({ members: 1, posts: 1 });
  expect(await count(2193)).toEqual({ members: 0, posts: 1 });
});
