import type { SignedInContext } from '../../../platform/web/index.ts';
import { getImport, type ShownImport } from './look/get-import.ts';

/** The import in the address; the audit is told. */
export async function openImport({ tx, params, auditSubject: about }: SignedInContext): Promise<ShownImport> {
  const shown = await getImport(tx, params.importId ?? '');
  about({ kind: 'return-import', id: shown.id });
  return shown;
}
