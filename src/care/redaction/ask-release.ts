import '../tables.ts';
import { sql } from 'kysely';
import { londonDate, londonInstant } from '../../platform/clock/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { ReleaseState } from '../tables.ts';
import { requestDue } from './request-due.ts';
import { isReleasable, type ReleasableSource } from './sources.ts';

/** Which text is asked for. Who asks is whoever the transaction runs as: the young person, or somebody who sees it. */
export interface AskedText {
  readonly childId: string;
  readonly source: string;
  readonly sourceId: string;
}

/** What came of asking: which release it is, whether it was asked for only now, and by when it is answered. */
export interface AskedRelease {
  readonly id: string;
  readonly isNew: boolean;
  readonly dueAt: Date;
}

/** The end of the last day on which a text that is asked for now is answered in time. */
function releaseDue(now: Date): Date {
  return londonInstant(requestDue({ receivedOn: londonDate(now) }), '23:59');
}

/**
 * Asks for a text to be given to the young person, with other people's names covered. One that waits, or was given, is
 * not asked for again: the answer is the first. What was withheld can be asked for once more.
 * @throws Refusal `not-allowed` for an unknown source; `not-found` when there is no such text of this child, or
 *   it is neither theirs nor open to whoever asks
 */
export async function askRelease(
  tx: Tx,
  { childId, source, sourceId }: AskedText,
  now: Date,
  newId: () => string,
): Promise<AskedRelease> {
  if (!isReleasable(source)) throw new Refusal('not-allowed', 'Choose what you want to read.', 'source');
  const id = newId();
  const dueAt = releaseDue(now);
  const { rows } = await sql<{ id: string | null }>`
    select app.ask_release(${id}::uuid, ${childId}::uuid, ${source}, ${sourceId}::uuid, ${dueAt}) as id`.execute(
    tx,
  );
  const found = rows[0]?.id;
  if (!found) throw notFound();
  return { id: found, isNew: found === id, dueAt };
}

/** A text that was asked for, as the young person sees it: what they may read, how it stands, and why not. */
export interface Release {
  readonly id: string;
  readonly source: ReleasableSource;
  readonly source_id: string;
  readonly asked_at: Date;
  readonly due_at: Date;
  readonly state: ReleaseState;
  /** Only while it is released. */
  readonly masked_words: string | null;
  /** Why it is withheld. */
  readonly reason: string | null;
  readonly checked_at: Date | null;
}

/**
 * The texts of a child that were asked for, the latest first: for the young person whose they are, and for staff who see
 * the kind of fact. Nobody gets the masks from here.
 */
export async function releasesOf(tx: Tx, childId: string): Promise<Release[]> {
  const { rows } = await sql<Release>`
    select * from app.my_releases() where app.is_me(${childId}::uuid)
    union all
    select id, source, source_id, asked_at, due_at, state, masked_words,
      case when state = 'withheld' then reason end, checked_at
    from text_release where child_id = ${childId}::uuid
    order by asked_at desc, id`.execute(tx);
  return rows;
}
