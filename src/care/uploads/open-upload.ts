import { sql } from 'kysely';
import type { May, SignedInContext, Tx } from '../../platform/web/index.ts';
import { openOrganisation } from '../organisations/organisations.ts';
import type { UploadKind } from './upload-kind.ts';
import { oneUpload } from './uploads.ts';

/** Whether the visitor may send a file of this kind for an organisation, and agree to what another sent. */
async function uploads(tx: Tx, kind: string, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select app.uploads(${kind}, ${organisationId}::uuid) as may`.execute(tx);
  return rows[0]?.may ?? false;
}

export const mayUpload = ({ kind, words }: Pick<UploadKind<never>, 'kind' | 'words'>): May => ({
  words: words.may,
  check: ({ tx, params }) => uploads(tx, kind, params.organisationId ?? ''),
});

/** The file in the address; the audit is told. */
export async function openUpload({ kind }: Pick<UploadKind<never>, 'kind'>, context: SignedInContext) {
  const organisation = await openOrganisation(context);
  const upload = await oneUpload(context.tx, kind, organisation.id, context.params.uploadId ?? '');
  context.auditSubject({ kind: 'upload', id: upload.id });
  return { organisation, upload };
}

/** The organisations for which the visitor may send a file of this kind. */
export async function uploadsFor(
  tx: Tx,
  kind: 'people' | 'children',
): Promise<{ id: string; name: string }[]> {
  const theirs =
    kind === 'people'
      ? sql`array(select app.serves_as('administrator'))`
      : sql`(select app.uploads_children_for())::uuid[]`;
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisation where id = any (${theirs}) and closed_on is null order by name`.execute(
    tx,
  );
  return rows;
}
