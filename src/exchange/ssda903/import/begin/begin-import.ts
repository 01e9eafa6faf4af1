import '../../../tables.ts';
import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';
import { Refusal } from '../../../../platform/errors/index.ts';
import type { Upload } from '../../../../platform/web/index.ts';
import { openStates } from '../import-state.ts';

/** What begins an import: the files on disk, for which authority, of which year if that is known, and who says so. */
export interface Beginning {
  readonly upload: Upload;
  readonly authorityId: string;
  readonly year: number | null;
  /** The machine on whose disk the files lie. */
  readonly machine: string;
  /** Null is the operator. */
  readonly startedBy: string | null;
  readonly now: Date;
}

const fingerprintOf = ({ files }: Upload): string =>
  createHash('sha256')
    .update(
      files
        .map(({ sha256 }) => sha256)
        .sort()
        .join(),
    )
    .digest('hex');

/** The import of an authority that has not come to an end; there is one at most. */
async function openImportOf(tx: Transaction<Tables>, authorityId: string) {
  return tx
    .selectFrom('return_import')
    .select(['id', 'fingerprint', 'year', 'state'])
    .where('authority_id', '=', authorityId)
    .where('state', 'in', openStates)
    .executeTakeFirst();
}

/**
 * Begins an import of files that lie on disk. The same files while they are being imported are the same import: it is
 * answered, and nothing is begun.
 * @returns the id, and whether it was begun; when not, the caller takes the files off the disk
 * @throws Refusal `already-running` while another import of the authority is open; `missing` without a file
 */
export async function beginImport(
  tx: Transaction<Tables>,
  { upload, authorityId, year, machine, startedBy, now }: Beginning,
): Promise<{ id: string; created: boolean }> {
  if (upload.files.length === 0) throw new Refusal('missing', 'Choose the files of the return.', 'files');
  const fingerprint = fingerprintOf(upload);
  const values = { authority_id: authorityId, year, state: 'received', fingerprint } as const;
  const begun = await tx
    .insertInto('return_import')
    .values({ id: upload.id, ...values, spooled_on: machine, started_by: startedBy, started_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (begun.numInsertedOrUpdatedRows === 0n) {
    const open = await openImportOf(tx, authorityId);
    if (open?.fingerprint === fingerprint && (year === null || open.year === null || open.year === year))
      return { id: open.id, created: false };
    throw new Refusal(
      'already-running',
      'Another import for this authority has not finished. Put it into the register or cancel it first.',
      'files',
    );
  }
  await tx
    .insertInto('return_file')
    .values(upload.files.map((file) => ({ import_id: upload.id, ...file })))
    .execute();
  return { id: upload.id, created: true };
}
