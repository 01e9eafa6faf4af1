import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../../src/platform/database/index.ts';
import { seal } from '../../../src/platform/secrets/index.ts';
import { worksAlongside } from '../../house/works-alongside.ts';
import { all, ask, openTellingHouse, refer, type TellingHouse } from './house.ts';

// Two referrals about Robin: one open to the youth justice service, and one about Wren that nobody here has a part in,
// made by Wren's social worker to health. Messages to the carer and the other carer, choices of the same, one turn of
// duty, one subscriber of the provider and one of the youth justice service.
const people = [
  'carer', 'secondCarer', 'manager', 'otherCarer', 'otherManager', 'fosterCarer', 'supervisor', 'socialWorker',
  'otherSocialWorker', 'outsider', 'former', 'standIn', 'breaker', 'justiceWorker', 'justiceStandIn', 'formerJusticeWorker',
  'healthWorker', 'administrator', 'otherAdministrator', 'duty', 'youngPerson', 'nobody',
] as const; // biome-ignore format: a list of names
type Who = (typeof people)[number];

let telling: TellingHouse;
let ids: Record<string, string>;
const rows: Record<string, string> = {};
const key = 'nobody can guess this, or so we say';

beforeAll(async () => {
  telling = await openTellingHouse(undefined, (deps) => ({
    ...deps,
    telling: { textsAreSent: false, secretsKey: key, reach: { thisMachine: true, listed: [] } },
  }));
  const { house } = telling;
  const { world, now } = house;
  ids = {
    ...(world as unknown as Record<string, string>),
    ...(telling as unknown as Record<string, string>),
  };
  for (const name of ['former', 'standIn', 'breaker', 'justiceStandIn']) {
    ids[name] = randomUUID();
    await all(
      telling,
      sql`insert into person_account values (${ids[name]}::uuid, ${name}, ${`${name}@test.example`}, null, ${now})`,
    );
  }
  const work = (person: string, organisation: string, role: string, until: string | null) => sql`
    insert into membership values (gen_random_uuid(), ${person}::uuid, ${organisation}::uuid, null, ${role}, '2020-01-01', ${until})`;
  await all(
    telling,
    sql`insert into involvement values (gen_random_uuid(), ${world.robin}::uuid, ${ids.former}::uuid, 'social-worker', '2020-01-01', '2026-03-02')`,
  );
  await all(telling, work(ids.breaker as string, world.authority, 'social-worker', null));
  for (const [person, standIn] of [
    [world.socialWorker, ids.standIn as string],
    [telling.justiceWorker, ids.justiceStandIn as string],
  ] as const)
    await telling.house.database.asOwner((tx) => worksAlongside(tx, standIn, person, world.authority));
  const away = (person: string, standIn: string) =>
    all(
      telling,
      sql`insert into absence values (gen_random_uuid(), ${person}::uuid, ${standIn}::uuid, ${now}, ${now}::timestamptz + interval '1 day')`,
    );
  await away(world.socialWorker, ids.standIn as string);
  await away(telling.justiceWorker, ids.justiceStandIn as string);
  await all(
    telling,
    sql`insert into break_glass (id, child_id, person_id, reason, opened_at, until_at, review_due_at)
    values (gen_random_uuid(), ${world.robin}::uuid, ${ids.breaker}::uuid, 'a reason of twenty characters', ${now}, ${now}::timestamptz + interval '4 hours', ${now}::timestamptz + interval '24 hours')`,
  );
  rows.ofRobin = await refer(telling);
  const form = {
    to: `health ${telling.health}`,
    purpose: 'support',
    words: 'Please see.',
    lawfulBasis: 'public-task',
    answerHours: '72',
    openDays: '30',
  };
  const made = await house.as(world.otherSocialWorker).post(`/referrals/new/${world.wren}`, form);
  rows.ofWren = String(made.headers.location).slice('/referrals/'.length);
  for (const [id, by] of [
    [rows.ofRobin, world.socialWorker],
    [rows.ofWren, world.otherSocialWorker],
  ] as const)
    await house.as(by).post(`/referrals/${id}/move/chased`, {});
  for (const person of [world.carer, world.otherCarer]) {
    await all(
      telling,
      sql`insert into outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state)
      values (gen_random_uuid(), ${person}::uuid, 'notice', 'email', '/my-work', ${now}, ${now}, 'waiting')`,
    );
    await all(
      telling,
      sql`insert into message_choice values (gen_random_uuid(), ${person}::uuid, 'daily', 'text', '07700900001', ${now})`,
    );
  }
  await all(telling, sql`insert into message_carrier values ('smtp', 1, ${now}, 'smtp-unreachable', ${now})`);
  await all(
    telling,
    sql`insert into duty_turn (id, organisation_id, duty, person_id, rank, from_at, until_at, made_by, made_at)
    values (gen_random_uuid(), ${world.authority}::uuid, 'social-work', ${telling.duty}::uuid, 1, ${now}, ${now}::timestamptz + interval '8 hours', ${telling.duty}::uuid, ${now})`,
  );
  for (const [organisation, by] of [
    [world.provider, telling.administrator],
    [telling.youthJustice, telling.otherAdministrator],
  ] as const) {
    const id = randomUUID();
    rows[by] = id;
    const secret = randomUUID();
    await all(
      telling,
      sql`insert into webhook_subscriber (id, organisation_id, url, made_by, made_at) values (${id}::uuid, ${organisation}::uuid, 'https://hooks.example/', ${by}::uuid, ${now})`,
    );
    await all(
      telling,
      sql`insert into webhook_secret (id, subscriber_id, sealed, made_by, made_at) values (${secret}::uuid, ${id}::uuid, ${seal('whsec_x', secret, key, 'webhook secrets')}, ${by}::uuid, ${now})`,
    );
    await all(
      telling,
      sql`insert into webhook_event (event_id, subscriber_id, kind, subject_kind, subject_id, happened_at) values (gen_random_uuid(), ${id}::uuid, 'x.y', 'x', gen_random_uuid(), ${now})`,
    );
  }
});
afterAll(() => telling.house.close());

const idOf = (who: Who): string | null => (who === 'nobody' ? null : (ids[who] as string));
/** Whoever has work here today: whose work has ended is nobody. */
const withoutWork = ['youngPerson', 'nobody', 'former', 'formerJusticeWorker'];
const staff = people.filter((who) => !withoutWork.includes(who));
const aboutRobin: readonly Who[] = [
  'carer',
  'secondCarer',
  'manager',
  'socialWorker',
  'standIn',
  'justiceWorker',
  'justiceStandIn',
];
const aboutWren: readonly Who[] = ['otherCarer', 'otherManager', 'otherSocialWorker', 'healthWorker'];

/** Who sees which rows: for each table the condition that tells one from the other, and who sees those. */
const whoSees: readonly (readonly [table: string, where: string, who: readonly Who[]])[] = [
  ['agency_referral', 'child_id = $robin', aboutRobin],
  ['agency_referral', 'child_id = $wren', aboutWren],
  ['agency_referral_ask', 'child_id = $robin', aboutRobin],
  ['agency_referral_ask', 'child_id = $wren', aboutWren],
  ['agency_referral_event', 'referral_id = $ofRobin', aboutRobin],
  ['agency_referral_event', 'referral_id = $ofWren', aboutWren],
  ['outgoing_message', 'person_id = $carer', ['carer', 'administrator']],
  ['outgoing_message', 'person_id = $otherCarer', ['otherCarer', 'administrator']],
  ['message_choice', 'person_id = $carer', ['carer']],
  ['message_choice', 'person_id = $otherCarer', ['otherCarer']],
  ['message_carrier', 'true', ['administrator', 'otherAdministrator']],
  ['duty_turn', 'true', staff],
  ['webhook_subscriber', 'id = $administrator', ['administrator']],
  ['webhook_subscriber', 'id = $otherAdministrator', ['otherAdministrator']],
  ['webhook_event', 'subscriber_id = $administrator', ['administrator']],
  ['webhook_event', 'subscriber_id = $otherAdministrator', ['otherAdministrator']],
  ['webhook_secret', 'subscriber_id = $administrator', ['administrator']],
  ['webhook_secret', 'subscriber_id = $otherAdministrator', ['otherAdministrator']],
];
const filled = (where: string) =>
  sql.raw(
    where.replace(/\$(\w+)/g, (_, name: string) => {
      const own = ['ofRobin', 'ofWren'].includes(name)
        ? rows[name]
        : /id = \$(?:other)?[aA]dministrator$/.test(where)
          ? rows[ids[name] as string]
          : ids[name];
      return `'${own}'`;
    }),
  );

test.each(people)('%s sees just the rows that are declared, in every table of the room', async (who) => {
  const faults: string[] = [];
  for (const [table, where, seers] of whoSees) {
    const there = await all<{ n: number }>(
      telling,
      sql`select count(*)::int as n from ${sql.table(table)} where ${filled(where)}`,
    );
    expect([table, where, (there[0]?.n ?? 0) > 0]).toEqual([table, where, true]);
    const seen = await ask<{ n: number }>(
      telling,
      idOf(who),
      sql`select count(*)::int as n from ${sql.table(table)} where ${filled(where)}`,
    );
    const should = seers.includes(who) ? there[0]?.n : 0;
    if (seen[0]?.n !== should) faults.push(`${table} where ${where}: ${seen[0]?.n}, not ${should}`);
  }
  expect(faults).toEqual([]);
});

test('nobody reads a sealed secret', async () => {
  for (const who of people)
    for (const column of ['sealed', '*'])
      await expect(
        ask(telling, idOf(who), sql`select ${sql.raw(column)} from webhook_secret`),
      ).rejects.toMatchObject({ code: '42501' });
});

class WentThrough extends Error {}
async function goesThrough(who: Who, statement: ReturnType<typeof sql>): Promise<boolean> {
  try {
    await telling.house.database.asPerson(
      { personId: idOf(who), settings: { now: telling.house.now.toISOString() } },
      async (tx) => {
        const { rows: touched } = await statement.execute(tx);
        if (touched.length > 0) throw new WentThrough();
      },
    );
  } catch (error) {
    if (error instanceof WentThrough) return true;
    if (sqlState(error) !== '42501') throw error;
  }
  return false;
}

/** Who adds what, in their own name; $me is theirs. */
const whoAdds: readonly (readonly [what: string, statement: string, who: readonly Who[]])[] = [
  [
    'a referral of Robin',
    `insert into agency_referral (id, child_id, from_organisation_id, to_organisation_id, service, purpose, lawful_basis, kinds, answer_due_at, closes_at, made_by, made_at, changed_at)
    select gen_random_uuid(), $robin, coalesce((select organisation_id from membership where person_id = $me limit 1), $provider), $youthJustice, 'youth-justice', 'support', 'public-task', '{identity}',
    app.now() + interval '1 day', app.now() + interval '2 days', $me, app.now(), app.now() returning 1`,
    ['manager', 'socialWorker', 'standIn'],
  ],
  [
    'a referral that is accepted already',
    `insert into agency_referral (id, child_id, from_organisation_id, to_organisation_id, service, purpose, lawful_basis, kinds, answer_due_at, closes_at, made_by, made_at, changed_at, state)
    values (gen_random_uuid(), $robin, $provider, $youthJustice, 'youth-justice', 'support', 'public-task', '{identity}', app.now() + interval '1 day', app.now() + interval '2 days', $me, app.now(), app.now(), 'accepted') returning 1`,
    [],
  ],
  [
    'what is asked, to a referral of somebody else',
    `insert into agency_referral_ask select gen_random_uuid(), $robin, 'more' from agency_referral where false returning 1`,
    [],
  ],
  [
    'an acceptance',
    `insert into agency_referral_event values (gen_random_uuid(), $ofRobin, 'accepted', '', $me, app.now()) returning 1`,
    ['justiceWorker', 'justiceStandIn'],
  ],
  [
    'that it is taken back',
    `insert into agency_referral_event values (gen_random_uuid(), $ofRobin, 'revoked', '', $me, app.now()) returning 1`,
    ['manager', 'socialWorker', 'standIn'],
  ],
  [
    'that it is done before it was accepted',
    `insert into agency_referral_event values (gen_random_uuid(), $ofRobin, 'done', '', $me, app.now()) returning 1`,
    [],
  ],
  [
    'a message',
    `insert into outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state) values (gen_random_uuid(), $me, 'notice', 'email', '/my-work', app.now(), app.now(), 'waiting') returning 1`,
    [],
  ],
  [
    'a choice',
    `insert into message_choice values (gen_random_uuid(), $me, 'daily', 'email', null, app.now()) returning 1`,
    staff,
  ],
  [
    "somebody else's choice",
    `insert into message_choice values (gen_random_uuid(), $fosterCarer, 'daily', 'email', null, app.now()) returning 1`,
    ['fosterCarer'],
  ],
  ['when digests were made', `insert into digest_made values ('daily', app.now()) returning 1`, []],
  ['a carrier', `insert into message_carrier values ('x', 0, null, null, app.now()) returning 1`, []],
  [
    'a turn of duty for the authority',
    `insert into duty_turn (id, organisation_id, duty, person_id, rank, from_at, until_at, made_by, made_at) values (gen_random_uuid(), $authority, 'social-work', $duty, 1, app.now(), app.now() + interval '1 hour', $me, app.now()) returning 1`,
    ['duty'],
  ],
  [
    'a turn of duty for the provider',
    `insert into duty_turn (id, organisation_id, duty, person_id, rank, from_at, until_at, made_by, made_at) values (gen_random_uuid(), $provider, 'manager-on-call', $carer, 1, app.now(), app.now() + interval '1 hour', $me, app.now()) returning 1`,
    ['manager', 'otherManager', 'supervisor', 'administrator'],
  ],
  [
    'a subscriber of the provider',
    `insert into webhook_subscriber (id, organisation_id, url, made_by, made_at) values (gen_random_uuid(), $provider, 'https://hooks.example/', $me, app.now()) returning 1`,
    ['administrator'],
  ],
  [
    'a secret of its',
    `insert into webhook_secret (id, subscriber_id, sealed, made_by, made_at) values (gen_random_uuid(), $hook, 'x', $me, app.now()) returning 1`,
    ['administrator'],
  ],
  [
    'an event',
    `insert into webhook_event (event_id, subscriber_id, kind, subject_kind, subject_id, happened_at) values (gen_random_uuid(), $hook, 'x', 'x', gen_random_uuid(), app.now()) returning 1`,
    [],
  ],
  // What is changed.
  ['the state of a referral', `update agency_referral set state = 'accepted' returning 1`, []],
  ['the state of a message', `update outgoing_message set state = 'waiting' returning 1`, []],
  [
    'that a turn is off the rota',
    `update duty_turn set withdrawn_by = $me, withdrawn_at = app.now() where organisation_id = $authority returning 1`,
    ['duty'],
  ],
  [
    'that a subscriber is ended',
    `update webhook_subscriber set ended_by = $me, ended_at = app.now() where id = $hook returning 1`,
    ['administrator'],
  ],
  ['that everything is sent again', `select app.replay_webhook($hook, 0)`, ['administrator']],
];

test.each(whoAdds)('who adds or changes %s: just those who are declared', async (_what, statement, who) => {
  const through: Who[] = [];
  for (const name of people) {
    if (name === 'nobody') continue;
    const text = statement.replace(/\$(\w+)/g, (_, key: string) => {
      const own =
        key === 'me'
          ? ids[name]
          : key === 'hook'
            ? rows[ids.administrator as string]
            : (rows[key] ?? ids[key]);
      return `'${own}'::uuid`;
    });
    if (await goesThrough(name, sql.raw(text))) through.push(name);
  }
  expect(through).toEqual(people.filter((name) => who.includes(name)));
});

const everybody = staff;
const follow: readonly Who[] = aboutRobin;
/** Who is answered by which address, and everybody else is turned away: 404, or 303 to the sign-in for nobody. */
const asked: readonly (readonly [path: string, who: readonly Who[]])[] = [
  ['/referrals', everybody],
  ['/referrals/new', everybody],
  ['/referrals/new/$robin', ['manager', 'socialWorker', 'standIn']],
  ['/referrals/$ofRobin', follow],
  ['/referrals/$ofRobin/move/declined', follow],
  ['/rotas', everybody],
  ['/outbox', everybody],
  ['/my-messages', everybody],
  ['/webhooks', everybody],
];

test.each(people)('%s is answered where it is declared, and no page says more than its rows', async (who) => {
  const faults: string[] = [];
  for (const [path, may] of asked) {
    const url = path.replace(/\$(\w+)/g, (_, name: string) => rows[name] ?? (ids[name] as string));
    const { statusCode, body } = await telling.house.as(idOf(who)).get(url);
    const good = may.includes(who)
      ? [200, 303]
      : who === 'nobody' || who.startsWith('former')
        ? [303]
        : [404];
    if (!good.includes(statusCode)) faults.push(`${path}: ${statusCode}`);
    if (!aboutRobin.includes(who) && !['breaker', 'youngPerson'].includes(who) && /Robin/.test(body))
      faults.push(`${path} says Robin`);
    if (!aboutWren.includes(who) && /Wren/.test(body)) faults.push(`${path} says Wren`);
    if (/07700900001/.test(body) && !['carer', 'otherCarer'].includes(who))
      faults.push(`${path} says a number`);
    if (/@test\.example/.test(body)) faults.push(`${path} says an address`);
    if (/hooks\.example/.test(body) && !['administrator', 'otherAdministrator'].includes(who))
      faults.push(`${path} says a subscriber`);
  }
  expect(faults).toEqual([]);
});

test('what is sent to another door changes nothing for whoever has no part in it', async () => {
  const { house } = telling;
  const posts: readonly (readonly [string, Record<string, string>])[] = [
    [
      `/referrals/new/${ids.robin}`,
      {
        to: `youth-justice ${telling.youthJustice}`,
        purpose: 'support',
        words: 'x',
        lawfulBasis: 'public-task',
        answerHours: '72',
        openDays: '30',
      },
    ],
    [`/referrals/${rows.ofRobin}/move/accepted`, {}],
    [`/referrals/${rows.ofRobin}/move/revoked`, { words: 'x' }],
    [`/webhooks/${rows[ids.administrator as string]}/end`, {}],
    [`/webhooks/${rows[ids.administrator as string]}/secret`, {}],
    [`/webhooks/${rows[ids.administrator as string]}/replay`, { sequence: '0' }],
  ];
  const before = await all(telling, sql`select id, state from agency_referral order by id`);
  for (const who of ['outsider', 'otherCarer', 'former', 'healthWorker', 'youngPerson', 'nobody'] as const) {
    for (const [path, form] of posts) {
      const { statusCode } = await house.as(idOf(who)).post(path, form);
      expect([path, who, [401, 303, 403, 404].includes(statusCode)]).toEqual([path, who, true]);
    }
  }
  expect(await all(telling, sql`select id, state from agency_referral order by id`)).toEqual(before);
});
