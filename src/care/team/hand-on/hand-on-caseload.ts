import { sql } from 'kysely';
import { Refusal } from '../../../platform/errors/index.ts';
import type { Acting, Tx } from '../../../platform/web/index.ts';
import type { HandingOn } from './hand-on-form.ts';

/** Why a child stays with their worker. */
export const stayedBecause = {
  'began-later': 'Their worker began after that day. Choose a later day.',
  'holds-to-account': 'The person you chose is their reviewing officer or advocate.',
  'other-work': 'The person you chose does not do this work.',
  refused: 'This could not be done. Try it for this child alone.',
} as const;
export type Stayed = keyof typeof stayedBecause;

/** One child, and why they stayed; null for one who went. */
export interface HandedOn {
  readonly child_id: string;
  readonly stayed: Stayed | null;
}

/**
 * Hands children of one worker to another in one act, each as when one person stops working with one child: what is open goes
 * along by name. The audit is told of each child.
 * @throws Refusal `conflict` where none of them is theirs any more
 */
export async function handOnCaseload(
  tx: Tx,
  workerId: string,
  { children, taker, from }: HandingOn,
  by: Acting,
): Promise<readonly HandedOn[]> {
  const { rows } = await sql<HandedOn>`
    select child_id, stayed from app.hand_on_caseload(${by.entry}::uuid, ${workerId}::uuid, ${taker}::uuid, ${from}::date,
      ${[...children]}::uuid[])`.execute(tx);
  if (rows.length === 0)
    throw new Refusal('conflict', 'Somebody else has just handed these children on. Look at the list again.');
  for (const { child_id: id } of rows.filter(({ stayed }) => stayed === null))
    by.about({ kind: 'child', id, childId: id });
  return rows;
}
