import '../../../incidents/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';

/** Whose record an incident is and where it happened. @throws Refusal `not-found` when it is not open to the visitor */
export async function incidentOf(tx: Tx, id: string) {
  const incident = await tx
    .selectFrom('incident')
    .select(['id', 'child_id', 'setting_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!incident) throw notFound();
  return incident;
}
