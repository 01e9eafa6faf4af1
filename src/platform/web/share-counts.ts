import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import type { TakeShared } from './request-counts.ts';

/** A request waits for the count at most so long, in milliseconds; then its process counts alone. */
const usualWait = 1000;
/** And so long nobody asks again. */
const restsFor = 5000;
/** For so many at a time is asked. */
const mostAtATime = 500;

interface Asked {
  readonly id: string;
  readonly minute: Date;
  readonly many: number;
  readonly tell: (taken: number | null) => void;
}

/** The hash of who asks in a minute, in the shape of an id: in the next minute it is another. */
function hashOf(key: Buffer, who: string, minute: Date): string {
  const keyOfMinute = createHmac('sha256', key).update(`requests ${minute.toISOString()}`).digest();
  return createHmac('sha256', keyOfMinute)
    .update(who)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}

async function takeAll(
  database: HearthDatabase<Tables>,
  asked: readonly Asked[],
): Promise<Map<string, number>> {
  // In one order everywhere: no two processes wait for each other.
  const sorted = [...asked].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { rows } = await database.asService((tx) =>
    sql<{ id: string; taken: number }>`
      insert into request_count as c (id, minute, taken)
      select * from unnest(${sorted.map(({ id }) => id)}::uuid[], ${sorted.map(({ minute }) => minute)}::timestamptz[],
        ${sorted.map(({ many }) => many)}::integer[])
      on conflict (id) do update set taken = c.taken + excluded.taken returning id, taken`.execute(tx),
  );
  return new Map(rows.map(({ id, taken }) => [id, taken]));
}

/**
 * What the processes over one database share of their counts of requests. One statement at a time is on its way, for
 * everybody who waits: a flood from many addresses makes it longer, and no more of them.
 * @param key of the service, the same in every process
 */
export function shareCounts(
  database: HearthDatabase<Tables>,
  key: Buffer,
  longestWait = usualWait,
): TakeShared {
  let waiting: Asked[] = [];
  let isAsking = false;
  let isResting = false;
  /** Whoever waits is counted by this process alone, and so is everybody until the database answers again. */
  const giveUp = (asked: readonly Asked[]): void => {
    isResting = true;
    for (const { tell } of [...asked, ...waiting]) tell(null);
    waiting = [];
  };
  const ask = async (): Promise<void> => {
    isAsking = true;
    while (waiting.length > 0) {
      const asked = waiting.splice(0, mostAtATime);
      const tooLong = setTimeout(giveUp, longestWait, asked);
      try {
        const taken = await takeAll(database, asked);
        for (const { id, tell } of asked) tell(taken.get(id) ?? null);
      } catch {
        giveUp(asked);
      }
      clearTimeout(tooLong);
    }
    isAsking = false;
    if (isResting)
      setTimeout(() => {
        isResting = false;
      }, restsFor).unref();
  };
  return (who, minute, many) =>
    new Promise((tell) => {
      if (isResting) return tell(null);
      waiting.push({ id: hashOf(key, who, minute), minute, many, tell });
      if (!isAsking) void ask();
    });
}
