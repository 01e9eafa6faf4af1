import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factKinds } from '../../../src/care/sharing/agreement.ts';
import { mattersOfChildren, mattersOfWork } from '../../../src/care/sharing/matters.ts';
import { readersOfSet } from '../../../src/care/sharing/sets.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const asked = <Row>(query: ReturnType<typeof sql<Row>>) =>
  house.database.asOwner(async (tx) => (await query.execute(tx)).rows);
const all = [...mattersOfChildren, ...mattersOfWork];
const named = (text: string): string[] =>
  [...text.matchAll(/app\.(\w+)\((?:ARRAY\[)?('[\w-]+')?/g)].map(([, name, kind]) =>
    kind ? `${name}(${kind})` : String(name),
  );
const nothingToSay = new Set(['is_staff', 'now', 'today', 'sealed_around_me', 'seals_where_i_work']);

/** Of the kinds of the agreement itself. */
const ofKinds =
  'child child_merge placement involvement young_person care_episode child_number profile_entry spoken_word health_entry nationality_entry address_entry child_seal child_seal_key responsibility_change'.split(
    ' ',
  );
/** Known to everybody who works here, or one's own alone, or read by nobody: nothing of a child. */
const besides =
  'absence access_source audit_event carer_deregistration draft drugs_policy drugs_policy_read duty_turn foster_approval home_transfer idempotency_key joint_protocol message_choice organisation organisation_event participation_entry passkey_ask person_account postcode_directory postcode_place practice_example practice_note said_and_done service_contact service_key setting sharing_rule sign_in_rule staff_passkey webhook_event webhook_secret young_passkey young_sign_in'.split(
    ' ',
  );

test('every table that anybody may read is in the matrix once, or is nothing of a child', async () => {
  const rows = await asked(sql<{ name: string }>`
    select distinct tablename as name from pg_policies where schemaname = 'public' and cmd = 'SELECT' and 'hearth_app' = any (roles)`);
  const written = [...all.flatMap(({ tables }) => tables.split(' ')), ...ofKinds, ...besides];
  expect(written.length).toBe(new Set(written).size);
  expect(rows.map(({ name }) => name).filter((name) => !written.includes(name))).toEqual([]);
});

test.each(all)('what the matrix says is what the policies compare with: $title', async ({ tables, sets }) => {
  const rows = await asked(sql<{ qual: string }>`
    select qual from pg_policies where schemaname = 'public' and cmd = 'SELECT' and 'hearth_app' = any (roles)
      and tablename = any (${tables.split(' ')}::text[])`);
  const compared = new Set(rows.flatMap(({ qual }) => named(qual)).filter((name) => !nothingToSay.has(name)));
  expect([...compared].sort()).toEqual([...sets].sort());
  expect(sets.filter((set) => !(set in readersOfSet))).toEqual([]);
});

test('every kind, every matter and every role that the database knows stand on the page', async () => {
  const page = (await house.as(null).get('/sharing')).body;
  for (const title of [...Object.values(factKinds), ...all.map((matter) => matter.title)])
    expect(page).toContain(title);
  const rows = await asked(sql<{ def: string }>`
    select pg_get_constraintdef(oid) as def from pg_constraint where conname in ('membership_role_check', 'involvement_role_check')`);
  const roles = new Set(rows.flatMap(({ def }) => [...def.matchAll(/'([\w-]+)'/g)].map(([, role]) => role)));
  expect(roles.size).toBeGreaterThan(20);
  for (const role of roles) expect(page).toContain(`id="role-${role}"`);
});
