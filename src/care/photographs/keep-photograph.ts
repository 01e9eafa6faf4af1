import '../tables.ts';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { londonDate } from '../../platform/clock/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { FactKind } from '../sharing/agreement.ts';
import { readInThread } from './read-in-thread.ts';
import { photographField } from './read-photograph.ts';

/** What a photograph is of: whoever sees the one sees the other. */
type Of =
  /** The child it is about, and the kind of fact that it belongs to. */
  | { readonly childId: string; readonly factKind: FactKind }
  /** Where no child is named: the setting whose people see it. */
  | { readonly settingId: string };

/** A photograph that somebody sends. */
export type SentPhotograph = Of & {
  /** What is in the file, as `fileOf(visit.body)` reads it. */
  readonly file: Uint8Array;
  /** The day it was taken, `YYYY-MM-DD`, where that is known. */
  readonly takenOn: string | null;
  readonly personId: string;
};

/**
 * Keeps a photograph, without whatever its camera wrote into it.
 * @returns its id; `PhotographImage` shows it
 * @throws Refusal at the field `photograph`: `too-large`, or `not-allowed` for a file that is not a photograph; at `takenOn`
 * `in-the-future`; at `photograph` `out-of-range` past what one person or one home may add in 24 hours
 */
export async function keepPhotograph(
  tx: Tx,
  sent: SentPhotograph,
  now: Date,
  newId: () => string,
): Promise<string> {
  const { file, takenOn, personId } = sent;
  if (takenOn !== null && takenOn > londonDate(now))
    throw new Refusal('in-the-future', 'The day it was taken must be today or earlier.', 'takenOn');
  const { rows } = await sql<{ left: number }>`select app.photographs_left(${now}) as left`.execute(tx);
  if ((rows[0]?.left ?? 0) <= 0)
    throw new Refusal(
      'out-of-range',
      'You or your home have reached the limit for photographs in 24 hours: 100 for one person, 400 for one home. Send it tomorrow.',
      photographField,
    );
  const { mediaType, width, height, bytes } = await readInThread(file, 'photograph', photographField);
  const id = newId();
  await tx
    .insertInto('photograph')
    .values({
      id,
      child_id: 'childId' in sent ? sent.childId : null,
      fact_kind: 'childId' in sent ? sent.factKind : null,
      setting_id: 'settingId' in sent ? sent.settingId : null,
      media_type: mediaType,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      width,
      height,
      taken_on: takenOn,
      added_by: personId,
      added_at: now,
    })
    .execute();
  return id;
}
