import '../../tables.ts';
import { sql } from 'kysely';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';

/**
 * Withdraws a move that waits or lies ahead. The home until now goes on as it was, and the move stays readable.
 * @throws HearthError `reason-needed` without words; `not-yours` when it has begun, or is not the visitor's to withdraw
 */
export async function withdrawMove(
  tx: Tx,
  moveId: string,
  words: string,
  newId: () => string,
): Promise<void> {
  if (!words.trim())
    throw new HearthError('reason-needed', 'Say why the move does not happen.', 'withdrawWords');
  if (words.length > 5000) {
    throw new HearthError('out-of-range', 'Write at most 5000 characters.', 'withdrawWords');
  }
  const { rows } = await sql<{ withdrawn: boolean }>`
    select app.withdraw_move(${moveId}::uuid, ${newId()}::uuid, ${words.trim()}) as withdrawn`.execute(tx);
  if (!rows[0]?.withdrawn) {
    throw new HearthError(
      'not-yours',
      'This move has begun, or is not yours to withdraw. Record another one.',
    );
  }
}
