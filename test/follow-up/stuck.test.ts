import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escalateOverdue } from '../../src/follow-up/index.ts';
import { tellDuty } from '../../src/follow-up/rotas/tell-duty.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
/** A child of an authority where nobody is ever on duty. */
const lark = randomUUID();
beforeAll(async () => {
  house = await testApp({ now: new Date('2026-03-03T20:00:00Z') });
  const elsewhere = randomUUID();
  await house.database.asOwner(async (tx) => {
    await sql`insert into organisation (id, name, kind, created_at) values (${elsewhere}, 'Elsewhere', 'local-authority', ${house.now})`.execute(
      tx,
    );
    await sql`insert into child (id, given_name, family_name, date_of_birth, responsible_authority_id, created_at)
      values (${lark}, 'Lark', 'Sampleton', '2012-01-01', ${elsewhere}, ${house.now})`.execute(tx);
  });
});
afterAll(() => house.close());

const escalate = () => escalateOverdue(house.database, house.now, randomUUID);
const hours = (many: number) => new Date(house.now.getTime() + many * 3_600_000);
const owners = async (code: string) =>
  (
    await house.database.asOwner((tx) =>
      tx.selectFrom('step').select('owner_id').where('code', '=', code).execute(),
    )
  ).map(({ owner_id }) => owner_id);

/** So many steps of one person about a child, all at once. */
const steps = (
  many: number,
  code: string,
  owner: string | null,
  child: string,
  due: Date,
  made = hours(-1),
) =>
  house.database.asOwner((tx) =>
    sql`insert into step (id, child_id, about, about_id, code, cites, words, owner_role, owner_id, made_for_id, due_at, state, made_at, changed_at)
      select gen_random_uuid(), ${child}::uuid, 'referral', gen_random_uuid(), ${code}, '[]', 'Do it.', 'social-worker', ${owner}::uuid,
        ${owner}::uuid, ${due}::timestamptz, 'proposed', ${made}::timestamptz, ${made}::timestamptz
      from generate_series(1, ${sql.lit(many)})`.execute(tx),
  );
const away = (person: string, standIn: string) =>
  house.database.asOwner((tx) =>
    tx
      .insertInto('absence')
      .values({
        id: randomUUID(),
        person_id: person,
        stand_in_id: standIn,
        from_at: hours(-1),
        until_at: hours(48),
      })
      .execute(),
  );

test('steps of somebody who has gone, and of nobody, are escalated once and stop no others', async () => {
  const { outsider, socialWorker, robin } = house.world;
  await house.database.asOwner((tx) =>
    tx.updateTable('person_account').set({ closed_at: house.now }).where('id', '=', outsider).execute(),
  );
  await steps(600, 'of-gone', outsider, robin, hours(-3), hours(-9));
  await steps(1, 'of-nobody', null, robin, hours(-2), hours(-9));
  await steps(1, 'of-others', socialWorker, robin, hours(-1), hours(-9));
  expect(await escalate()).toBe(500);
  expect(await escalate()).toBe(102);
  expect(await escalate()).toBe(0);
});

test('clocks of an authority without anybody on duty do not keep the clocks of others from whoever is', async () => {
  const { otherSocialWorker, socialWorker, robin, authority } = house.world;
  await house.database.asOwner(async (tx) => {
    await sql`insert into membership (id, person_id, organisation_id, role, from_day)
      values (gen_random_uuid(), ${otherSocialWorker}, ${authority}, 'social-worker', '2020-01-01')`.execute(
      tx,
    );
    await sql`insert into duty_turn (id, organisation_id, duty, person_id, rank, from_at, until_at, made_by, made_at)
      values (gen_random_uuid(), ${authority}, 'social-work', ${otherSocialWorker}, 1, ${hours(-1)}, ${hours(9)}, ${otherSocialWorker}, ${house.now})`.execute(
      tx,
    );
  });
  await steps(300, 'nobody-on-duty', socialWorker, lark, hours(5));
  await steps(1, 'on-duty', socialWorker, robin, hours(6));
  expect(await tellDuty(house.database, house.now)).toBe(1);
  expect(await tellDuty(house.database, house.now)).toBe(0);
});

test('where two stand in for each other and both are away, steps do not go back and forth', async () => {
  const { manager, secondCarer, carer, otherSocialWorker } = house.world;
  await away(manager, secondCarer);
  await away(secondCarer, manager);
  await away(carer, otherSocialWorker);
  await steps(600, 'of-both', manager, lark, hours(40));
  await steps(1, 'of-carer', carer, lark, hours(41));
  expect(await escalate()).toBe(1);
  expect(await escalate()).toBe(0);
  expect(new Set(await owners('of-both'))).toEqual(new Set([manager]));
  expect(await owners('of-carer')).toEqual([otherSocialWorker]);
});

test('where three stand in for each other in a ring, steps stay, and go to whoever is on duty where somebody is', async () => {
  const { otherCarer, fosterCarer, supervisor, otherSocialWorker, wren } = house.world;
  await away(otherCarer, fosterCarer);
  await away(fosterCarer, supervisor);
  await away(supervisor, otherCarer);
  await steps(5, 'of-ring', otherCarer, lark, hours(40));
  await steps(5, 'of-ring-with-duty', otherCarer, wren, hours(40));
  expect(await escalate()).toBe(5);
  expect(await escalate()).toBe(0);
  expect(new Set(await owners('of-ring'))).toEqual(new Set([otherCarer]));
  expect(new Set(await owners('of-ring-with-duty'))).toEqual(new Set([otherSocialWorker]));
});

test('a seal hands the open clocks to whoever holds a key, and no clock goes to somebody whom it keeps out', async () => {
  const { world, database, now } = house;
  const { robin, socialWorker, carer, manager, otherSocialWorker } = world;
  await steps(2, 'of-sealed', carer, robin, hours(-1), hours(-9));
  const who = { personId: socialWorker, settings: { now: now.toISOString() } };
  const sealed = await database.asPerson(who, (tx) =>
    sql<{ done: boolean }>`
      select app.seal_child(${randomUUID()}::uuid, ${robin}::uuid, 'Nobody else must know where they are.', '{}') as done`.execute(
      tx,
    ),
  );
  expect(sealed.rows).toEqual([{ done: true }]);
  expect(new Set(await owners('of-sealed'))).toEqual(new Set([socialWorker]));
  await escalate();
  const { rows: told } = await database.asOwner((tx) =>
    sql<{ to: string }>`
      select distinct n.to_person_id as to from notice n join step s on s.id = n.id or n.about_id = s.about_id
      where s.code = 'of-sealed' and n.kind = 'step-escalated'`.execute(tx),
  );
  expect(told).toEqual([{ to: socialWorker }]);
  // Away, their stand-in has no key: the step stays, and nobody is sent to a page that they cannot open.
  await away(socialWorker, otherSocialWorker);
  await steps(1, 'of-sealer', socialWorker, robin, hours(40));
  await escalate();
  expect(await owners('of-sealer')).toEqual([socialWorker]);
  expect([carer, manager]).not.toContain((await owners('of-sealed'))[0]);
});
