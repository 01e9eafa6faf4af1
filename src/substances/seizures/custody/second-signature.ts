import '../../tables.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import type { Verdict } from '../../model.ts';
import { getSeizure } from '../get-seizure.ts';
import type { By } from '../new/record-seizure.ts';
import { refuseAway } from './could-sign.ts';
import { settleItemSteps } from './sign-line.ts';

/** The second signature of a line, or that it will not be given, with the reason. */
export interface SecondSignature {
  readonly seizureId: string;
  readonly eventId: string;
  readonly verdict: Verdict;
  readonly words: string;
}

/**
 * Gives the second signature, refuses it, or withdraws the line while it waits. Only the person who was asked signs or
 * refuses, never whoever signed first; only whoever signed first withdraws.
 * @throws HearthError `not-found`; `already-done` when the line is signed; `not-yours` for anybody else; `reason-needed`
 * at `secondWords`
 */
export async function signSecond(tx: Tx, second: SecondSignature, by: By): Promise<void> {
  const { verdict, words } = second;
  const { personId, now, newId } = by;
  const seizure = await getSeizure(tx, second.seizureId);
  const line = seizure.chain.find(({ id }) => id === second.eventId);
  if (!line || line.kind === 'collected') throw notFound();
  if (line.verdict !== null) throw new HearthError('already-done', 'This line has its second signature.');
  const whose = verdict === 'withdrawn' ? line.signed_by : line.asked_id;
  if (whose !== personId) {
    const message =
      line.signed_by === personId
        ? 'You signed first. Somebody else signs second: nobody signs twice.'
        : 'Somebody else was asked for this signature.';
    throw new HearthError('not-yours', message);
  }
  if (verdict !== 'signed' && !words) throw new HearthError('reason-needed', 'Say why.', 'secondWords');
  if (verdict === 'signed') await refuseAway(tx, personId, 'secondWords');
  await tx
    .insertInto('seizure_signature')
    .values({ id: newId(), event_id: line.id, verdict, words, person_id: personId, signed_at: now })
    .execute();
  if (verdict === 'signed' && line.kind === 'destroyed')
    await settleItemSteps(tx, seizure, 'Destroyed, and signed by both: see the log.', by);
}
