import { sql } from 'kysely';
import { notFound } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { NewHold } from './hold-forms.ts';
import type { HoldKind } from './words.ts';

/** Something for which a record is still needed. */
export interface Hold {
  readonly id: string;
  readonly kind: HoldKind;
  readonly reason: string;
  readonly set_at: Date;
  readonly set_by_name: string;
  readonly lifted_at: Date | null;
  readonly lifted_because: string | null;
}

/** The holds of a record, those that stand first. */
export async function holdsOf(tx: Tx, childId: string): Promise<Hold[]> {
  const { rows } = await sql<Hold>`
    select h.id, h.kind, h.reason, h.set_at, p.name as set_by_name, h.lifted_at, h.lifted_because
    from legal_hold h join person_account p on p.id = h.set_by
    where h.child_id = ${childId}::uuid order by h.lifted_at desc nulls first, h.set_at desc`.execute(tx);
  return rows;
}

/** Sets a hold: nothing is destroyed while it stands. */
export async function setHold(tx: Tx, childId: string, { kind, reason }: NewHold, by: By): Promise<void> {
  await sql`insert into legal_hold (id, child_id, kind, reason, set_by, set_at)
    values (${by.newId()}::uuid, ${childId}::uuid, ${kind}, ${reason}, ${by.personId}::uuid, ${by.now})`.execute(
    tx,
  );
}

/** Lifts one. Throws `not-found` for one that is not there or was lifted before. */
export async function liftHold(
  tx: Tx,
  childId: string,
  lifted: { readonly id: string; readonly reason: string },
  by: By,
): Promise<void> {
  const { numAffectedRows } = await sql`
    update legal_hold set lifted_by = ${by.personId}::uuid, lifted_at = ${by.now}, lifted_because = ${lifted.reason}
    where id = ${lifted.id}::uuid and child_id = ${childId}::uuid and lifted_at is null`.execute(tx);
  if (numAffectedRows !== 1n) throw notFound();
}
