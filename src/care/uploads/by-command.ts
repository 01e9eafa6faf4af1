import { recordAuditEvent } from '../../platform/audit/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { RowFault } from './columns.ts';
import { keepUpload, lookAtFile } from './keep-upload.ts';
import { uploadKinds } from './kinds.ts';
import { uploadsFor } from './open-upload.ts';
import type { UploadKind } from './upload-kind.ts';
import { planInWords } from './upload-words.ts';

/** A file as whoever runs the service is told of it: rows by number, and nobody by name. */
export interface LookedAt {
  readonly organisation: string;
  readonly happens: readonly { readonly words: string; readonly rows: number }[];
  readonly faults: readonly (RowFault & { readonly row: number })[];
  /** What waits for a second person now; null where the file was only looked at. */
  readonly id: string | null;
}

/** The one organisation that is meant, among those for which this person may send a file. */
async function organisationOf(tx: Tx, kind: 'people' | 'children', wanted: string | undefined) {
  const all = await uploadsFor(tx, kind);
  const found = all.filter(
    ({ id, name }) => !wanted || [id, name.toLowerCase()].includes(wanted.toLowerCase()),
  );
  const [one, another] = found;
  if (one && !another) return one;
  const names = all.map(({ name }) => `"${name}"`).join(', ');
  const message = names
    ? `Say for which organisation. This person can send a file for: ${names}.`
    : 'This person cannot send such a file for any organisation.';
  throw new Refusal('not-yours', message, 'organisation');
}

async function uploadOf<Values>(
  tx: Tx,
  kind: UploadKind<Values>,
  asked: { readonly organisation: string | undefined; readonly file: Uint8Array; readonly send: boolean },
  by: By,
): Promise<LookedAt> {
  const { id: organisationId, name } = await organisationOf(tx, kind.kind, asked.organisation);
  const sent = { organisationId, file: asked.file };
  const kept = asked.send ? await keepUpload(tx, kind, sent, by) : null;
  const { rows } = kept ?? (await lookAtFile(tx, kind, sent, by));
  if (kept)
    await recordAuditEvent(tx, {
      at: by.now,
      personId: by.personId,
      action: 'sent-upload-by-command',
      subjectKind: 'upload',
      subjectId: kept.id,
    });
  const happens = new Map<string, number>();
  for (const { plan } of rows) {
    const words = planInWords(kind, plan, true);
    happens.set(words, (happens.get(words) ?? 0) + 1);
  }
  return {
    organisation: name,
    happens: [...happens].map(([words, many]) => ({ words, rows: many })),
    faults: rows.flatMap(({ row, faults }) => faults.map((fault) => ({ row, ...fault }))),
    id: kept?.id ?? null,
  };
}

/** Looks at a file in the name of somebody who may send it, or sends it: a second person agrees by the pages. */
export const uploadByCommand = (
  tx: Tx,
  kind: 'people' | 'children',
  asked: Parameters<typeof uploadOf>[2],
  by: By,
): Promise<LookedAt> =>
  kind === 'people'
    ? uploadOf(tx, uploadKinds.people, asked, by)
    : uploadOf(tx, uploadKinds.children, asked, by);
