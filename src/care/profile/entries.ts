import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { EntryKind } from './kinds.ts';

/** Something written on a topic. */
export interface WrittenEntry {
  readonly id: string;
  readonly topic: string;
  readonly words: string;
  readonly written_at: Date;
  /** Null where it came from a return. */
  readonly author: string | null;
  readonly said_by_child: boolean;
}

/**
 * What is written about a child, the latest first. Who may not see the kind gets nothing.
 * @param childIds the child, and the entries that were merged with theirs
 */
export async function entriesOf(
  tx: Tx,
  { table, ownWords }: EntryKind,
  childIds: readonly string[],
): Promise<WrittenEntry[]> {
  const { rows } = await sql<WrittenEntry>`
    select e.id, e.topic, e.words, e.written_at, p.name as author,
      ${ownWords ? sql`e.said_by_child` : sql`false`} as said_by_child
    from ${sql.table(table)} e left join person_account p on p.id = e.written_by
    where e.child_id = any (${[...childIds]}::uuid[])
    order by e.written_at desc, e.id`.execute(tx);
  return rows;
}

/** The entry that holds on each topic: the latest. */
export function latestByTopic(entries: readonly WrittenEntry[]): ReadonlyMap<string, WrittenEntry> {
  return new Map(entries.toReversed().map((entry) => [entry.topic, entry]));
}
