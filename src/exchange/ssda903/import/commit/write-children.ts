import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';

/** What the children of a return came to in the register. */
export interface ChildrenWritten {
  readonly added: number;
  readonly birthsTaken: number;
  readonly numbers: number;
}

const affected = ({ numAffectedRows }: { numAffectedRows?: bigint }): number => Number(numAffectedRows ?? 0n);

/** Adds the children that were not there. A return has no names: they go by their number until somebody adds one. */
async function addChildren(tx: Transaction<Tables>, importId: string, now: Date): Promise<number> {
  await sql`update return_child set child_id = gen_random_uuid() where import_id = ${importId} and is_new`.execute(
    tx,
  );
  const added = await sql`insert into child
      (id, given_name, family_name, date_of_birth, responsible_authority_id, created_at, name_known)
    select r.child_id, 'Child', r.number, r.date_of_birth, i.authority_id, ${now}, false
    from return_child r join return_import i on i.id = r.import_id where r.import_id = ${importId} and r.is_new`.execute(
    tx,
  );
  await sql`insert into child_number (id, child_id, authority_id, kind, value)
    select gen_random_uuid(), r.child_id, i.authority_id, 'ssda903', r.number
    from return_child r join return_import i on i.id = r.import_id where r.import_id = ${importId} and r.is_new`.execute(
    tx,
  );
  return affected(added);
}

/** Carries out what was decided where the return says otherwise than we knew. */
async function takeDecisions(tx: Transaction<Tables>, importId: string): Promise<number> {
  const taken = await sql`update child c set date_of_birth = r.date_of_birth
    from return_conflict x join return_child r on r.import_id = x.import_id and r.number = x.number
    where x.import_id = ${importId} and x.field = 'DOB' and x.decision = 'take' and c.id = x.child_id`.execute(
    tx,
  );
  // What we keep is what the next return is compared with. Where it is not shown, the earlier return still says it.
  await sql`update return_child r set sex = x.known from return_conflict x
    where x.import_id = ${importId} and x.field = 'SEX' and x.decision = 'keep'
      and r.import_id = x.import_id and r.number = x.number`.execute(tx);
  return affected(taken);
}

/** Adds the pupil numbers. One that another child has, and one that was decided against, is not. */
async function addPupilNumbers(tx: Transaction<Tables>, importId: string): Promise<number> {
  const added = await sql`insert into child_number (id, child_id, authority_id, kind, value)
    select gen_random_uuid(), r.child_id, i.authority_id, 'upn', r.upn
    from return_child r join return_import i on i.id = r.import_id
    where r.import_id = ${importId} and r.upn is not null
      and not exists (select 1 from return_left_out l
        where l.import_id = r.import_id and l.file = 'Header' and l.row = r.row and l.part = 'UPN')
      and not exists (select 1 from return_conflict x
        where x.import_id = r.import_id and x.number = r.number and x.field = 'UPN' and x.decision = 'keep')
    on conflict (authority_id, kind, value) do nothing`.execute(tx);
  return affected(added);
}

/** Writes the children of a return, linked by `planReturn`, into the register. */
export async function writeChildren(
  tx: Transaction<Tables>,
  importId: string,
  now: Date,
): Promise<ChildrenWritten> {
  const added = await addChildren(tx, importId, now);
  const birthsTaken = await takeDecisions(tx, importId);
  return { added, birthsTaken, numbers: await addPupilNumbers(tx, importId) };
}
