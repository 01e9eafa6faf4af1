import './tables.ts';
import { sql } from 'kysely';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { oneOrganisation } from './organisations.ts';

/** How an organisation ends. */
export interface Closing {
  readonly on: string;
  /** The one it merges into; null where it just closes. */
  readonly successorId: string | null;
  readonly words: string;
}

/**
 * Closes an organisation, or asks that it merges into another of its kind: that waits for somebody of the other. Merged, the successor answers for its children from
 * that day, runs its homes, and its people do there what they did here; which authority answered until when stays.
 * @throws HearthError naming the field; `not-yours` for whoever does not administer it
 */
export async function closeOrganisation(
  tx: Tx,
  id: string,
  closing: Closing,
  by: { readonly id: string; readonly personId: string; readonly today: string; readonly now: Date },
): Promise<void> {
  const { today } = by;
  const { on, successorId } = closing;
  const organisation = await oneOrganisation(tx, id);
  if (!organisation.administers) throw new HearthError('not-yours', 'Its own administrator closes it.');
  if (organisation.closed_on) throw new HearthError('already-done', 'It is closed already.');
  if (on > today) throw new HearthError('in-the-future', 'Close it on the day itself, or later.', 'closedOn');
  const words = closing.words.trim();
  if (!words) throw new HearthError('reason-needed', 'Say why, and where that was decided.', 'words');
  if ([...words].length > 2000)
    throw new HearthError('out-of-range', 'Write at most 2000 characters.', 'words');
  if (successorId !== null) {
    const successor = await oneOrganisation(tx, successorId);
    if (successor.id === id || successor.kind !== organisation.kind || successor.closed_on) {
      throw new HearthError('not-allowed', 'Choose an open organisation of the same kind.', 'successor');
    }
  }
  if (successorId !== null) {
    const { id: askId, personId, now } = by;
    await tx
      .insertInto('merger_ask')
      .values({
        id: askId,
        organisation_id: id,
        successor_id: successorId,
        on_day: on,
        words,
        asked_by: personId,
        asked_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  const { rows } = await sql<{ done: boolean }>`
    select app.close_organisation(${id}::uuid, ${on}::date, ${words}) as done`.execute(tx);
  if (!rows[0]?.done) {
    const message = 'Children are with it still. Choose the organisation that takes over.';
    throw new HearthError('undecided', message, 'successor');
  }
}

/** A merger that one side has asked for. */
export interface MergerAsk {
  readonly id: string;
  readonly name: string;
  readonly successor_name: string;
  readonly on_day: string;
  readonly words: string;
  readonly asked_by_name: string | null;
  /** Whether the visitor says yes or no for the organisation that takes over. */
  readonly mayAnswer: boolean;
}

/** The mergers that wait for the other side: of one organisation, or of all that the visitor administers. */
export async function mergerAsks(tx: Tx, organisationId: string | null): Promise<MergerAsk[]> {
  const { rows } = await sql<MergerAsk>`
    select a.id, o.name, n.name as successor_name, a.on_day::text as on_day, a.words, p.name as asked_by_name,
      app.administers(a.successor_id) and a.asked_by <> app.person_id() as "mayAnswer"
    from merger_ask a join organisation o on o.id = a.organisation_id join organisation n on n.id = a.successor_id
      left join person_account p on p.id = a.asked_by
    where a.answered_at is null
      and (${organisationId}::uuid is null or ${organisationId}::uuid in (a.organisation_id, a.successor_id))
    order by a.asked_at`.execute(tx);
  return rows;
}

/** Says yes or no to a merger for the organisation that takes over; or takes one's own ask back. */
export async function answerMerger(tx: Tx, id: string, agreed: boolean): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`
    select app.answer_merger(${id}::uuid, ${agreed}) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}
