import '../tables.ts';
import { sql } from 'kysely';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { Tx } from '../../platform/web/index.ts';
import { latestDigest, withDigests } from '../digests/model.ts';
import { notBefore } from '../quiet-hours/model.ts';
import { digestsDue, type News, newNotices, stepsDue } from './what-is-new.ts';

const day = 86_400_000;
/** How far back somebody is told one by one, after the service was off; what is older waits in their list. */
const lookBack = 14 * day;
/** What ran out longer ago than this is not told any more: it has been escalated. */
const overdueFor = 3 * day;

async function insert(tx: Tx, news: readonly News[], now: Date): Promise<number> {
  if (news.length === 0) return 0;
  const rows = news.map(({ due_at, ...message }) => ({
    ...message,
    made_at: now,
    not_before: message.kind === 'duty' ? now : notBefore(now, due_at),
    ...(message.channel === 'none'
      ? { state: 'sent' as const, carrier: 'page', settled_at: now }
      : { state: 'waiting' as const }),
  }));
  const done = await tx
    .insertInto('outgoing_message')
    .values(rows)
    .onConflict((clash) => clash.column('id').doNothing())
    .executeTakeFirst();
  return Number(done.numInsertedOrUpdatedRows ?? 0);
}

/** Whoever wrote something down just before a digest has ended by now, in milliseconds. */
const longestRequest = 5 * 60_000;

/** Makes the digests that are due, until all of that time are made; what was written at its last moment is there by then. */
async function makeDigests(tx: Tx, now: Date): Promise<number> {
  let made = 0;
  for (const how of withDigests) {
    const digest = latestDigest(how, now);
    if (!digest) continue;
    const { rows } = await sql`select from digest_made where how = ${how} and at >= ${digest.at}`.execute(tx);
    if (rows.length > 0) continue;
    const news = await digestsDue(tx, how, digest.before, digest.at);
    made += await insert(tx, news, now);
    if (news.length === 0 && now.getTime() >= digest.at.getTime() + longestRequest)
      await sql`insert into digest_made (how, at) values (${how}, ${digest.at})
        on conflict (how) do update set at = excluded.at`.execute(tx);
  }
  return made;
}

/**
 * Makes the messages that are due: of notices, of steps whose clocks end soon or have run out, and digests. The id of a
 * message comes from its cause, so that two processes, or one that was killed, make it once.
 * @returns how much was looked at and made
 */
export function makeMessages(database: HearthDatabase<Tables>, now: Date): Promise<number> {
  return database.asService(async (tx) => {
    await sql`select set_config('hearth.now', ${now.toISOString()}, true)`.execute(tx);
    const notices = await newNotices(tx, now, new Date(now.getTime() - lookBack));
    const steps = await stepsDue(tx, now, new Date(now.getTime() - overdueFor));
    await insert(tx, notices.news, now);
    await insert(tx, steps.news, now);
    return notices.looked + steps.looked + (await makeDigests(tx, now));
  });
}
