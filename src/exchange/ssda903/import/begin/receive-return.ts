import { notFound, Refusal } from '../../../../platform/errors/index.ts';
import { removeUpload, type SignedInContext, uploadOf } from '../../../../platform/web/index.ts';
import type { Importing } from '../importing.ts';
import { type Authority, authoritiesOf } from '../look/get-import.ts';
import { beginImport } from './begin-import.ts';

/** The authority that was named, among those the visitor administers. */
function authorityOf(authorities: readonly Authority[], named: string): Authority {
  const wanted = named.trim().toLowerCase();
  const found = authorities.find(({ id, dfe_code, gss_code }) =>
    [id, dfe_code, gss_code].some((known) => known?.toLowerCase() === wanted),
  );
  if (!found) throw new Refusal('not-allowed', 'Choose one of your authorities.', 'authority');
  return found;
}

/**
 * Begins an import of the files that came with a visit; page and API both call it.
 * @param asked whose return it is, by id or code, and of which year
 * @throws Refusal `not-found` for whoever brings in no returns; `already-running`; `missing` and the like with the
 * field at fault
 */
export async function receiveReturn(
  context: SignedInContext,
  { uploads, machine, wake }: Importing,
  asked: { readonly authority: string; readonly year: number | null },
): Promise<{ id: string; created: boolean }> {
  const { tx, body, person, now } = context;
  const authorities = await authoritiesOf(tx);
  if (authorities.length === 0) throw notFound();
  const authority = authorityOf(authorities, asked.authority);
  const upload = uploadOf(body);
  if (!upload) throw new Refusal('missing', 'Choose the files of the return.', 'files');
  const { year } = asked;
  const beginning = { upload, authorityId: authority.id, year, machine, startedBy: person.personId, now };
  const begun = await beginImport(tx, beginning);
  if (begun.created) wake();
  else await removeUpload(uploads, upload.id);
  context.auditSubject({ kind: 'return-import', id: begun.id });
  return begun;
}
