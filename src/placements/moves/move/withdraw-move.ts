import '../../tables.ts';
import { sql } from 'kysely';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { Withdrawal } from './withdraw-form.ts';

/**
 * Withdraws a move that waits or lies ahead. The home until now goes on as it was, and the move stays readable.
 * @throws Refusal `not-yours` when it has begun
 */
export async function withdrawMove(tx: Tx, moveId: string, { words }: Withdrawal, by: By): Promise<void> {
  const { rows } = await sql<{ withdrawn: boolean }>`
    select app.withdraw_move(${moveId}::uuid, ${by.newId()}::uuid, ${words}) as withdrawn`.execute(tx);
  if (!rows[0]?.withdrawn) {
    throw new Refusal('not-yours', 'You cannot withdraw this move: it has started. Record another one.');
  }
}
