import { sql } from 'kysely';
import { Refusal } from '../../platform/errors/index.ts';
import { readSheetInThread } from '../../platform/sheets/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { saidIn } from './columns.ts';
import type { Planned, UploadKind } from './upload-kind.ts';

const refusals = {
  refused: ['not-yours', 'You cannot send a file for this organisation.'],
  'too-many': ['already-running', 'Five files are waiting for a second person already. Answer them first.'],
} as const;

/** A file that somebody sends for an organisation. */
interface Sent {
  readonly organisationId: string;
  readonly file: Uint8Array;
}

/**
 * Looks at a file: what would be done with each row, and what is wrong. Changes nothing.
 * @throws Refusal at the field `file`
 */
export async function lookAtFile<Values>(
  tx: Tx,
  kind: UploadKind<Values>,
  { organisationId, file }: Sent,
  by: By,
): Promise<{ readonly rows: readonly Planned<Values>[]; readonly wasWindows: boolean }> {
  const sheet = await readSheetInThread(file);
  const rows = saidIn(sheet, kind.columns);
  if (rows.length > kind.mostRows)
    throw new Refusal(
      'too-large',
      `The file has ${rows.length} rows. Send at most ${kind.mostRows} at once.`,
      'file',
    );
  return { rows: await kind.plan({ tx, organisationId, sent: by, by }, rows), wasWindows: sheet.wasWindows };
}

/**
 * Keeps what stands in a file, with what would be done with each row. Nothing is done until a second person agrees.
 * @throws Refusal at the field `file`
 */
export async function keepUpload<Values>(
  tx: Tx,
  kind: UploadKind<Values>,
  sent: Sent,
  by: By,
): Promise<{ readonly id: string; readonly rows: readonly Planned<Values>[] }> {
  const { rows, wasWindows } = await lookAtFile(tx, kind, sent, by);
  const id = by.newId();
  const kept = JSON.stringify(rows.map(({ row, said, plan, faults }) => ({ row, said, plan, faults })));
  const { rows: came } = await sql<{ came: string }>`select app.keep_upload(
    ${id}::uuid, ${kind.kind}, ${sent.organisationId}::uuid, ${wasWindows}, ${kept}::jsonb) as came`.execute(
    tx,
  );
  const refusal = refusals[(came[0]?.came ?? 'refused') as keyof typeof refusals];
  if (refusal) throw new Refusal(refusal[0], refusal[1], 'file');
  return { id, rows };
}
