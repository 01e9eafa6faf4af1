import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { About } from './about.ts';

/** A file beside a record, without what is in it. */
export interface Attachment {
  readonly id: string;
  readonly shows: string;
  readonly is_voice: boolean;
  readonly shows_injury: boolean;
  readonly media_type: string;
  readonly size: number;
  readonly seconds: number | null;
  readonly added_at: Date;
  readonly added_by: string;
  /** Null where the visitor does not see the name. */
  readonly added_by_name: string | null;
}

/** The files beside a record that are open to the visitor, in the order in which they were added. */
export function attachmentsOf(tx: Tx, about: About, id: string): Promise<Attachment[]> {
  return tx
    .selectFrom('attachment as a')
    .leftJoin('person_account as p', 'p.id', 'a.added_by')
    .select([
      'a.id',
      'a.shows',
      'a.is_voice',
      'a.shows_injury',
      'a.media_type',
      'a.seconds',
      'a.added_at',
      'a.added_by',
    ])
    .select(['p.name as added_by_name', sql<number>`length(a.bytes)`.as('size')])
    .where('a.about', '=', about)
    .where('a.about_id', '=', id)
    .orderBy('a.added_at')
    .orderBy('a.id')
    .execute();
}

/** Whether something was said in the child's own voice. */
export async function hasVoice(tx: Tx, about: About, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom('attachment')
    .select('id')
    .where('about', '=', about)
    .where('about_id', '=', id)
    .where('is_voice', '=', true)
    .executeTakeFirst();
  return found !== undefined;
}
