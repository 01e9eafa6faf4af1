import '../tables.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { SignedInContext, Tx } from '../../platform/web/index.ts';
import { mayAdd, readsOnly } from './who-may.ts';

/** A record and whom it is about, for whoever adds to it. Throws `not-found`, or `not-yours` for whoever only reads it. */
export async function recordToAddTo(tx: Tx, id: string) {
  const record = await tx
    .selectFrom('incident')
    .select(['id', 'child_id', 'setting_id', 'submission_id', 'occurred_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!record) throw notFound();
  if (!(await mayAdd(tx, id))) throw readsOnly();
  return record;
}

/** The record in the address, for whoever adds to it; the audit is told. */
export async function openToAdd({ tx, params, auditSubject: about }: SignedInContext) {
  const record = await recordToAddTo(tx, params.incidentId ?? '');
  about({ kind: 'incident', id: record.id, childId: record.child_id });
  return record;
}
