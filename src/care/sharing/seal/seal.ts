import '../../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { Sealing } from './seal-form.ts';

/** A seal on a child's record, with those who hold a key. */
export interface Seal {
  readonly id: string;
  readonly reason: string;
  readonly sealed_at: Date;
  readonly sealed_by_name: string;
  readonly keys: readonly { person_id: string; name: string }[];
}

/** The seal that is on a child's record now; null when there is none, or it is not open to the visitor. */
export async function sealOf(tx: Tx, childId: string): Promise<Seal | null> {
  const seal = await tx
    .selectFrom('child_seal as s')
    .innerJoin('person_account as p', 'p.id', 's.sealed_by')
    .select(['s.id', 's.reason', 's.sealed_at', 'p.name as sealed_by_name'])
    .where('s.child_id', '=', childId)
    .where('s.lifted_at', 'is', null)
    .executeTakeFirst();
  if (!seal) return null;
  const keys = await tx
    .selectFrom('child_seal_key as k')
    .innerJoin('person_account as p', 'p.id', 'k.person_id')
    .select(['k.person_id', 'p.name'])
    .where('k.seal_id', '=', seal.id)
    .orderBy('p.name')
    .execute();
  return { ...seal, keys };
}

/** Who works with the child today, by involvement or where they live: those who can be given a key. */
export async function couldHoldKey(tx: Tx, childId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.name from person_account p
    where p.id = any (array(select i.person_id from involvement i where i.child_id = ${childId}::uuid
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
      union select f.person_id from placement l
        cross join unnest(array['registered-manager', 'supervising-social-worker', 'carer', 'foster-carer', 'support-worker']) r(role)
        cross join lateral app.people_in_role(l.child_id, l.setting_id, r.role) f
        where l.child_id = ${childId}::uuid and l.from_day <= app.today() and (l.until_day is null or l.until_day >= app.today())))
    order by p.name`.execute(tx);
  return rows;
}

/**
 * Seals a record: from now on only those who hold a key find the child, whatever their role. Whoever seals holds one.
 * @throws Refusal `not-yours` when the agreement does not let them, or it is sealed already
 */
export async function sealChild(tx: Tx, childId: string, { reason, people }: Sealing, by: By): Promise<void> {
  const { rows } = await sql<{ sealed: boolean }>`select app.seal_child(${by.newId()}::uuid, ${childId}::uuid,
    ${reason}, ${[...people]}::uuid[]) as sealed`.execute(tx);
  if (!rows[0]?.sealed) {
    throw new Refusal('not-yours', 'You cannot seal this record, or it is already sealed.');
  }
}

/** Lifts the seal: whoever could see the child before sees them again. */
export async function liftSeal(tx: Tx, childId: string, { personId, now }: By): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('child_seal')
    .set({ lifted_by: personId, lifted_at: now })
    .where('child_id', '=', childId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw notFound();
}
