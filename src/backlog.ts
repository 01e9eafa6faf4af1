import { sql } from 'kysely';
import type { HearthDatabase } from './platform/database/index.ts';
import type { Tables } from './platform/database/tables.ts';
import type { Backlog } from './platform/metrics/index.ts';

/** Counts what waits, in every room: what is open by the partial indexes that the rounds begin at. */
export async function countBacklog(database: HearthDatabase<Tables>, now: Date): Promise<Backlog> {
  const { rows } = await database.asService((tx) =>
    sql<Omit<Backlog, 'lastBackupAt'>>`
      with unsent as (
        select coalesce(lease_until, not_before) <= ${now} as due from outgoing_message
        where state in ('waiting', 'sending')),
      overdue as (
        select due_at, escalated_at from step where state in ('proposed', 'accepted') and due_at <= ${now})
      select
        (select count(*)::integer from unsent where due) as "messagesDue",
        (select count(*)::integer from unsent where not due) as "messagesLater",
        (select count(*)::integer from webhook_event e join webhook_subscriber s on s.id = e.subscriber_id
          where e.delivered_at is null and s.ended_at is null) as "webhooks",
        (select count(*)::integer from overdue) as "overdue",
        (select count(*)::integer from overdue where escalated_at is null or escalated_at < due_at) as "notEscalated",
        (select count(*)::integer from audit_event
          where id > coalesce((select last_id from audit_batch order by sequence desc limit 1), 0)) as "unsealed"`.execute(
      tx,
    ),
  );
  const [counted] = rows;
  if (!counted) throw new Error('nothing was counted');
  return { ...counted, lastBackupAt: await lastBackup(database) };
}

/** When the last backup was made that Hearth knows of. */
async function lastBackup(database: HearthDatabase<Tables>): Promise<Date | null> {
  return database.asService(async (tx) => {
    const made = await tx.selectFrom('backup_made').select('made_at').executeTakeFirst();
    return made?.made_at ?? null;
  });
}
