import '../../tables.ts';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { WholeSeizure } from '../get-seizure.ts';
import { refuseAway } from './could-sign.ts';
import { settleItemSteps } from './sign-line.ts';
import type { SecondSignature } from './signature-form.ts';

/**
 * Gives the second signature, refuses it, or withdraws the line while it waits. Only the person who was asked signs or
 * refuses, never whoever signed first; only whoever signed first withdraws.
 * @throws Refusal `not-found`; `already-done` when the line is signed; `not-yours` for anybody else; `reason-needed`
 * at `words`
 */
export async function signSecond(
  tx: Tx,
  seizure: WholeSeizure,
  { eventId, verdict, words }: SecondSignature,
  by: By,
): Promise<void> {
  const { personId, now, newId } = by;
  const line = seizure.chain.find(({ id }) => id === eventId);
  if (!line || line.kind === 'collected') throw notFound();
  if (line.verdict !== null) throw new Refusal('already-done', 'This line already has its second signature.');
  const whose = verdict === 'withdrawn' ? line.signed_by : line.asked_id;
  if (whose !== personId) {
    const message =
      line.signed_by === personId
        ? 'You signed first, so someone else must sign second.'
        : 'Someone else was asked for this signature.';
    throw new Refusal('not-yours', message);
  }
  if (verdict !== 'signed' && !words) throw new Refusal('reason-needed', 'Say why.', 'words');
  if (verdict === 'signed') await refuseAway(tx, personId);
  await tx
    .insertInto('seizure_signature')
    .values({ id: newId(), event_id: line.id, verdict, words, person_id: personId, signed_at: now })
    .execute();
  if (verdict === 'signed' && line.kind === 'destroyed')
    await settleItemSteps(tx, seizure, 'Destroyed, and signed by both: see the log.', by);
}
