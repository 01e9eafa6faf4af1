import { type RawBuilder, sql } from 'kysely';
import type { TestApp } from '../house/test-app.ts';

/**
 * Fills the house with what is open or over, and of which nothing is due: steps with clocks that run and such as ran out
 * long ago, absences, notices, messages, referrals, moves, sessions, and so on. Past the triggers, as an import would.
 */
export async function fillWithOpenRows(house: TestApp, steps: number, besides: number): Promise<void> {
  const { database, world, now } = house;
  const one = sql`md5('person ' || i % ${sql.lit(besides)})::uuid`;
  const another = sql`md5('person ' || (i + 1) % ${sql.lit(besides)})::uuid`;
  const id = sql`gen_random_uuid()`;
  const later = sql`${now}::timestamptz + interval '2 days' + (i % 80) * interval '11 hours'`;
  const before = sql`${now}::timestamptz - interval '30 hours' - (i % 700) * interval '1 hour'`;
  const lately = sql`${now}::timestamptz - (i % 300) * interval '1 minute'`;
  const series = (many: number) => sql`generate_series(1, ${sql.lit(many)}) i`;
  const rows: [table: string, columns: string, many: number, values: RawBuilder<unknown>][] = [
    [
      'step',
      'id, child_id, about, about_id, setting_id, code, cites, words, owner_role, owner_id, made_for_id, due_at, state, made_at, changed_at',
      steps,
      sql`${id}, ${world.robin}::uuid, 'referral', ${id}, ${world.home}::uuid, 'do', '[]', 'Do it.',
        (array['carer', 'social-worker', 'registered-manager'])[1 + i % 3], ${one}, case when i % 20 = 1 then ${another} else ${one} end,
        case when i % 25 = 3 then ${before} + interval '1 hour' else ${later} end, 'accepted',
        case when i % 40 = 0 then ${lately} else ${before} end, ${before}`,
    ],
    [
      'notice',
      'id, child_id, about, about_id, kind, words, to_role, to_person_id, made_at, acknowledged_at, acknowledged_by',
      besides * 4,
      sql`${id}, ${world.robin}::uuid, 'referral', ${id}, 'told', 'Read this.', 'referrer', ${one}, ${lately} - (i % 20) * interval '1 day',
        case when i % 2 = 0 then ${now}::timestamptz end, case when i % 2 = 0 then ${one} end`,
    ],
    [
      'absence',
      'id, person_id, stand_in_id, from_at, until_at',
      besides,
      sql`${id}, ${one}, ${another}, ${before} - interval '9 days', ${before}`,
    ],
    [
      'absence',
      'id, person_id, stand_in_id, from_at, until_at',
      200,
      sql`${id}, md5('away ' || i)::uuid, ${another}, ${before}, ${before} + interval '35 days'`,
    ],
    [
      'outgoing_message',
      'id, person_id, kind, channel, link, made_at, not_before, state, settled_at',
      besides,
      sql`${id}, ${one}, 'digest', 'email', '/my-work', ${before}, ${before}, 'sent', ${before}`,
    ],
    [
      'outgoing_message',
      'id, person_id, kind, channel, link, made_at, not_before, state',
      besides,
      sql`${id}, ${one}, 'digest', 'email', '/my-work', ${before}, ${later}, 'waiting'`,
    ],
    [
      'audit_event',
      'happened_at, person_id, action, child_id',
      besides * 2,
      sql`${lately} - interval '10 minutes', ${one}, 'saw-record', gen_random_uuid()`,
    ],
    [
      'session',
      'token_hash, person_id, csrf_token, created_at, last_seen_at, expires_at, revoked_at',
      besides,
      sql`'t' || i, ${one}, 'x', ${before}, ${before}, ${later}, case when i % 2 = 0 then ${now}::timestamptz end`,
    ],
    [
      'idempotency_key',
      'person_id, key, request_hash, status, body, made_at',
      besides,
      sql`${one}, lpad('k' || i, 40, '0'), 'x', 201, '{}', ${lately}`,
    ],
    [
      'refusal_count',
      'who, kind, hour, times',
      besides,
      sql`${id}, 'person', date_trunc('hour', ${now}::timestamptz) - interval '20 hours', 3`,
    ],
    [
      'second_factor',
      'person_id, secret, made_at, confirmed_at',
      besides,
      sql`${id}, 'v1.' || repeat('s', 120), ${before}, ${before}`,
    ],
    [
      'person_account',
      'id, name, email, created_at',
      besides,
      sql`${one}, 'Some Body', 'p' || i || '@test.example', ${before}`,
    ],
    [
      'child',
      'id, given_name, family_name, date_of_birth, responsible_authority_id, created_at',
      besides,
      sql`${id}, 'Robin', 'Sampleton', '2012-01-01', ${world.authority}::uuid, ${before}`,
    ],
    [
      'incident',
      'id, submission_id, child_id, setting_id, as_it_stood, occurred_at, occurred_on, place, people_present, child_actions, staff_actions, de_escalation, restorative, setting_record, author_id, signed_at',
      besides,
      sql`${id}, ${id}, ${world.robin}::uuid, ${world.home}::uuid, '{}', ${before}, '2026-01-01', '', '', '', '', '', '', '{}', ${one}, ${before}`,
    ],
    [
      'missing_episode',
      'id, child_id, setting_id, setting_kind, noticed_at, whereabouts_known, immediate_danger, opened_by, opened_at',
      besides,
      sql`${id}, ${world.robin}::uuid, ${world.home}::uuid, 'childrens-home', ${before}, false, false, ${one}, ${before}`,
    ],
    [
      'agency_referral',
      'id, child_id, from_organisation_id, to_organisation_id, service, purpose, lawful_basis, kinds, answer_due_at, closes_at, made_by, made_at, state, changed_at',
      besides,
      sql`${id}, ${world.robin}::uuid, ${world.authority}::uuid, ${world.provider}::uuid, 'health', 'support', 'public-task', array['identity'],
        ${before} + interval '1 hour', ${later}, ${one}, ${before}, (array['waiting', 'accepted', 'done'])[1 + i % 3], ${before}`,
    ],
    [
      'placement_move',
      'id, child_id, setting_id, event, from_day, emergency, edition, facts, outcome, approval, made_by, made_at',
      besides,
      sql`md5('move ' || i)::uuid, ${world.robin}::uuid, ${world.home}::uuid, 'moves', '2026-01-01', false, '2025', '{}', '{}', 'none', ${one}, ${before}`,
    ],
    [
      'step',
      'id, about, about_id, fact_kind, child_id, setting_id, code, words, cites, owner_role, owner_id, made_for_id, due_at, state, made_at, changed_at',
      besides,
      sql`${id}, 'move', md5('move ' || i)::uuid, 'home', ${world.robin}::uuid, ${world.home}::uuid, 'do', 'Do it.', '[]', 'carer', ${one}, ${one},
        case when i % 5 = 0 then ${before} + interval '1 hour' else ${later} end, 'accepted', ${before}, ${before}`,
    ],
    [
      'webhook_subscriber',
      'id, organisation_id, url, made_by, made_at',
      1,
      sql`md5('s')::uuid, ${id}, 'https://hooks.example/', ${one}, ${before}`,
    ],
    [
      'webhook_event',
      'event_id, subscriber_id, kind, subject_kind, subject_id, happened_at, delivered_at',
      besides,
      sql`${id}, md5('s')::uuid, 'step.made', 'step', ${id}, ${before}, ${before}`,
    ],
    [
      'return_import',
      'id, authority_id, state, fingerprint, spooled_on, started_at, finished_at, cleared_at',
      besides,
      sql`${id}, ${world.authority}::uuid, (array['committed', 'refused'])[1 + i % 2], 'x', 'here', ${before}, ${before}, ${before}`,
    ],
    [
      'audit_alarm',
      'id, organisation_id, kind, most, set_by, set_at',
      2,
      sql`${id}, ${world.provider}::uuid, (array['refusals-in-a-day', 'children-in-an-hour'])[i], 10000, ${one}, ${before}`,
    ],
    [
      'duty_turn',
      'id, organisation_id, duty, person_id, rank, from_at, until_at, made_by, made_at',
      besides,
      sql`${id}, ${world.provider}::uuid, 'manager-on-call', ${one}, 1, ${before} - interval '1 day', ${before}, ${one}, ${before}`,
    ],
    [
      'duty_turn',
      'id, organisation_id, duty, person_id, rank, from_at, until_at, made_by, made_at',
      1,
      sql`${id}, ${world.provider}::uuid, 'manager-on-call', ${world.supervisor}::uuid, 1, ${before}, ${before} + interval '13 days', ${one}, ${before}`,
    ],
  ];
  await database.asOwner(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`set local statement_timeout = 0`.execute(tx);
    for (const [table, columns, many, values] of rows)
      await sql`insert into ${sql.table(table)} (${sql.raw(columns)}) select ${values} from ${series(many)}`.execute(
        tx,
      );
  });
  await sql`analyze`.execute(database.kysely);
}
