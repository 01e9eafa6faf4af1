import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { Refusal } from '../../platform/errors/index.ts';
import type { YoungSignInDeps } from './young-sign-in-deps.ts';

/** So many may begin from one network in an hour: a whole home can on one day, and nobody fills a table. */
export const mostStartsInAnHour = 30;

/**
 * Counts that somebody begins, in the hour it falls into, before anything costs time. The network is kept as a hash that
 * is known again nowhere else.
 * @throws Refusal `too-many-requests`
 */
export async function countStart(
  { database, secretsKey }: Pick<YoungSignInDeps, 'database' | 'secretsKey'>,
  network: string,
  now: Date,
): Promise<void> {
  const hex = createHmac('sha256', secretsKey).update(`start ${network}`).digest('hex').slice(0, 32);
  const { rows } = await database.asService((tx) =>
    sql<{ times: number }>`
      insert into refusal_count as c (who, kind, hour, times)
      values (${hex}::uuid, 'network', date_trunc('hour', ${now}::timestamptz), 1)
      on conflict (who, hour) do update set times = least(c.times + 1, ${mostStartsInAnHour + 1})
      returning times`.execute(tx),
  );
  if ((rows[0]?.times ?? 0) > mostStartsInAnHour)
    throw new Refusal('too-many-requests', 'Many people started from here just now. Try again in an hour.');
}
