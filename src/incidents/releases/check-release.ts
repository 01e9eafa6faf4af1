import { applyMasks, type Chosen, chosenMasks, markOf, masked, namesAround } from '../../care/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { oneRelease, textOf } from './get-release.ts';

interface Checking {
  readonly personId: string;
  readonly now: Date;
}

/** What the young person would read with these masks. */
export async function previewOf(tx: Tx, id: string, chosen: Chosen): Promise<string> {
  const { child_id } = await oneRelease(tx, id);
  return masked(await textOf(tx, id), await namesAround(tx, child_id), chosen);
}

async function openToCheck(tx: Tx, id: string, from: 'asked' | 'released') {
  const release = await oneRelease(tx, id);
  if (!release.checks) {
    throw new Refusal('not-yours', 'Only someone who is responsible for the child can check this.');
  }
  if (release.state !== from) throw new Refusal('already-done', 'Someone has already dealt with this.');
  return release;
}

async function settle(
  tx: Tx,
  id: string,
  from: 'asked' | 'released',
  to: { state: 'released' | 'withheld'; masked_words: string | null; masks: string; reason: string | null },
  { personId, now }: Checking,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('text_release')
    .set({ ...to, checked_by: personId, checked_at: now })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal('already-done', 'Someone has already dealt with this.');
}

/**
 * Gives a text to the young person, with what was chosen covered.
 * @param seen the mark of what the checker read on the page before: if the text would now read otherwise, nothing is given out
 * @throws Refusal `not-yours`, `already-done`, `conflict` when it would read otherwise than what was shown
 */
export async function releaseText(
  tx: Tx,
  id: string,
  chosen: Chosen,
  seen: string,
  by: Checking,
): Promise<void> {
  const { child_id } = await openToCheck(tx, id, 'asked');
  const text = await textOf(tx, id);
  const names = await namesAround(tx, child_id);
  const masks = chosenMasks(text, names, chosen);
  const words = applyMasks(text, masks);
  if (markOf(words) !== seen) {
    throw new Refusal('conflict', 'What would be read has changed. Look at it once more.', 'read');
  }
  const to = { state: 'released', masked_words: words, masks: JSON.stringify(masks), reason: null } as const;
  await settle(tx, id, 'asked', to, by);
}

/**
 * Does not give a text out, with the reason that the young person reads.
 * @throws Refusal `not-yours`, `already-done`
 */
export async function withholdText(tx: Tx, id: string, reason: string, by: Checking): Promise<void> {
  await openToCheck(tx, id, 'asked');
  await settle(tx, id, 'asked', { state: 'withheld', masked_words: null, masks: '[]', reason }, by);
}

/**
 * Takes back what was given out, because somebody can be recognised in it. What was read stays in the record.
 * @throws Refusal as `withholdText`
 */
export async function takeBackText(tx: Tx, id: string, reason: string, by: Checking): Promise<void> {
  await openToCheck(tx, id, 'released');
  await settle(tx, id, 'released', { state: 'withheld', masked_words: null, masks: '[]', reason }, by);
}
