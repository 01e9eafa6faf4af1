import * as z from 'zod';
import { pageOf } from '../../platform/html/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { listOf } from '../../protocol/checked.ts';
import { openUpload } from './open-upload.ts';
import type { UploadKind } from './upload-kind.ts';
import { planInWords } from './upload-words.ts';
import { countsOf, rowsOf } from './uploads.ts';

const rowsAtATime = 500;

export const uploadSchema = z.strictObject({
  id: z.uuid(),
  state: z.enum(['waiting', 'agreed', 'not-agreed']),
  isDone: z.boolean(),
  rows: z.int(),
  happens: listOf(
    z.strictObject({ words: z.string(), rows: z.int(), came: z.enum(['done', 'not-done']).nullable() }),
    100,
  ),
  /** Those of a page: `?page=2` has the next 500 rows that have something wrong. */
  faults: listOf(z.strictObject({ row: z.int(), column: z.string(), message: z.string() }), 50 * rowsAtATime),
  notDone: listOf(z.strictObject({ row: z.int(), message: z.string() }), rowsAtATime),
});

/** A file as a program is told of it: what would happen, what is wrong, what was not done. */
export async function uploadJson(
  kind: Pick<UploadKind<never>, 'kind' | 'plans' | 'forSender'>,
  context: SignedInContext,
): Promise<z.infer<typeof uploadSchema>> {
  const { tx, query } = context;
  const { upload } = await openUpload(kind, context);
  const { plans } = await countsOf(tx, upload.id);
  const some = { from: (pageOf(query) - 1) * rowsAtATime, most: rowsAtATime };
  const faulty = await rowsOf(tx, upload.id, 'faults', some);
  const notDone = await rowsOf(tx, upload.id, 'not-done', some);
  return {
    id: upload.id,
    state: upload.agreed === null ? 'waiting' : upload.agreed ? 'agreed' : 'not-agreed',
    isDone: upload.done_at !== null,
    rows: upload.row_count,
    happens: plans.map(({ plan, came, many }) => ({
      words: planInWords(kind, plan, upload.mine),
      rows: many,
      came: came as 'done' | 'not-done' | null,
    })),
    faults: faulty.flatMap(({ row_number: row, faults }) => faults.map((fault) => ({ row, ...fault }))),
    notDone: notDone.map(({ row_number: row, came_words: message }) => ({ row, message })),
  };
}
