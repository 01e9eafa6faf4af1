import { sql } from 'kysely';
import { HearthError } from '../../platform/errors/index.ts';
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
 * Closes an organisation, or merges it into another of its kind. Merged, the successor answers for its children from
 * that day, runs its homes, and its people do there what they did here; which authority answered until when stays.
 * @throws HearthError naming the field; `not-yours` for whoever does not administer it
 */
export async function closeOrganisation(tx: Tx, id: string, closing: Closing, today: string): Promise<void> {
  const { on, successorId } = closing;
  const organisation = await oneOrganisation(tx, id);
  if (!organisation.mayChange) throw new HearthError('not-yours', 'Its own administrator closes it.');
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
  const { rows } = await sql<{
    done: boolean;
  }>`select app.close_organisation(${id}::uuid, ${successorId}::uuid,
    ${on}::date, ${words}) as done`.execute(tx);
  if (!rows[0]?.done) {
    const message = 'Children are with it still. Choose the organisation that takes over.';
    throw new HearthError('undecided', message, 'successor');
  }
}
