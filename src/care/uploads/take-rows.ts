import { sql } from 'kysely';
import { londonDate } from '../../platform/clock/index.ts';
import { statusOf } from '../../platform/errors/index.ts';
import { type By, codedError, type Tx } from '../../platform/web/index.ts';
import type { UploadPlan } from '../tables.ts';
import type { Said } from './columns.ts';
import type { Planned, UploadKind } from './upload-kind.ts';

/** A file to which a second person agreed. */
export interface Agreed {
  readonly id: string;
  readonly organisation_id: string;
  readonly uploaded_at: Date;
}

/** Few enough that nobody else waits for long. */
const atATime = 25;

const changed =
  'Something has changed since the file was looked at, so nothing was done. Send this row again to see what would happen now.';

interface Came {
  readonly id: string;
  readonly came: 'done' | 'not-done';
  readonly words: string;
}

/**
 * Does the next rows of a file, as whoever agreed to it. Each is looked at again: what would now be done differently is not
 * done, and said; a row that is refused takes no other along.
 * @returns how many; 0 when none is left
 */
export async function takeRows<Values>(
  tx: Tx,
  kind: UploadKind<Values>,
  upload: Agreed,
  by: By,
): Promise<number> {
  const { rows } = await sql<{ id: string; row_number: number; said: Said; plan: UploadPlan }>`
    select * from app.take_upload_rows(${upload.id}::uuid, ${atATime}) order by row_number`.execute(tx);
  if (rows.length === 0) return 0;
  const sent = { now: upload.uploaded_at, today: londonDate(upload.uploaded_at) };
  const asking = { tx, organisationId: upload.organisation_id, sent, by };
  const again = await kind.plan(
    asking,
    rows.map(({ row_number: row, said }) => ({ row, said, faults: [] })),
  );
  const takeOne = async (
    id: string,
    wanted: UploadPlan,
    planned: Planned<Values> | undefined,
  ): Promise<Came> => {
    const { plan, values = null } = planned ?? {};
    if (!planned || values === null || plan !== wanted) return { id, came: 'not-done', words: changed };
    await sql`savepoint of_a_row`.execute(tx);
    try {
      await kind.take({ ...asking, uploadId: upload.id }, { ...planned, values });
      await sql`release savepoint of_a_row`.execute(tx);
      return { id, came: 'done', words: '' };
    } catch (error) {
      const refusal = codedError(error);
      if (statusOf(refusal) >= 500) throw error;
      await sql`rollback to savepoint of_a_row`.execute(tx);
      return { id, came: 'not-done', words: refusal.message.slice(0, 500) };
    }
  };
  const came: Came[] = [];
  for (const [index, { id, plan }] of rows.entries()) came.push(await takeOne(id, plan, again[index]));
  await sql`select app.note_upload_rows(${upload.id}::uuid, ${JSON.stringify(came)}::jsonb)`.execute(tx);
  return rows.length;
}
