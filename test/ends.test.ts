import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endWhatIsOver } from '../src/ends.ts';
import { type House, openHouse } from './house/open-house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const later = (days: number): Date => new Date(house.now.getTime() + days * 86_400_000);

test('what is over ends in its time, and not before', async () => {
  const { carer, manager, provider, home } = house.world;
  const { now } = house;
  const settled = randomUUID();
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
      values (${randomUUID()}, 'open', ${'h'.repeat(43)}, '$argon2id$none', ${now}, ${later(7)})`.execute(tx);
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
    await sql`insert into refusal_count values (${randomUUID()}, 'person', ${now}, 1)`.execute(tx);
  });
  const left = async (after: number): Promise<string[]> => {
    await endWhatIsOver(house.database, later(after));
    const tables = [
      'session',
      'account_reset',
      'sign_in_try',
      'kept_form',
      'idempotency_key',
      'young_account_act',
      'passkey_ask',
      'membership_ask',
      'outgoing_message',
      'refusal_count',
    ];
    const found: string[] = [];
    for (const table of tables) {
      const { rows } = await sql`select 1 from ${sql.table(table)}`.execute(house.database.kysely);
      if (rows.length > 0) found.push(table);
    }
    return found;
  };
  expect(await left(0)).toHaveLength(10);
  expect(await left(0.9)).toHaveLength(10);
  expect(await left(3)).toEqual([
    'session',
    'sign_in_try',
    'young_account_act',
    'membership_ask',
    'outgoing_message',
  ]);
  expect(await left(8)).toEqual(['session', 'sign_in_try', 'membership_ask', 'outgoing_message']);
  expect(await left(31)).toEqual(['sign_in_try', 'outgoing_message']);
  expect(await left(91)).toEqual([]);
});
