import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import { didInWords, wasInWords } from './in-words.ts';

/** Somebody who did one thing with the visitor's record on one day. */
export interface Looker {
  readonly name: string;
  readonly job: string;
  readonly did: string;
  readonly day: string;
}

const most = 500;

/** Who looked at the visitor's own record, the latest day first; things that read the same stand once a day. */
export async function myLookers(tx: Tx): Promise<Looker[]> {
  const { rows } = await sql<{ person_name: string; job: string; action: string; day: string }>`
    select person_name, job, action, day::text as day from app.my_lookers(${most})`.execute(tx);
  const seen = new Set<string>();
  return rows
    .map(({ person_name, job, action, day }) => ({
      name: person_name,
      job: wasInWords(job),
      did: didInWords(action),
      day,
    }))
    .filter((looker) => {
      const key = JSON.stringify(looker);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
