import '../../../tables.ts';
import { sql } from 'kysely';
import { type AuditVerb, recordAuditEvent } from '../../../../platform/audit/index.ts';
import type { ImportDeps } from '../advance/import-deps.ts';
import { keepLease, type Lease } from '../advance/lease.ts';
import { takeTime } from '../advance/take-time.ts';
import { repairEarlier, repairHere } from './apply-repairs.ts';
import { keepWhatWas } from './keep-what-was.ts';
import { planReturn } from './plan-return.ts';
import { writeAddresses } from './write-addresses.ts';
import { writeChildren } from './write-children.ts';
import { writeEpisodes } from './write-episodes.ts';

/** Leaves a trace with every child that the return added or changed, so that whoever asks can be told. */
async function traceChildren(
  tx: Parameters<typeof recordAuditEvent>[0],
  importId: string,
  now: Date,
): Promise<void> {
  const verb: AuditVerb = 'imported-child';
  await sql`insert into audit_event (happened_at, person_id, action, subject_kind, subject_id, child_id)
    select ${now}, i.confirmed_by, ${verb}, 'return-import', i.id, r.child_id
    from return_child r join return_import i on i.id = r.import_id
    where r.import_id = ${importId} and (r.is_new or exists (
      select 1 from return_episode e
      where e.import_id = r.import_id and e.number = r.number and e.plan in ('added', 'ended')))`.execute(tx);
}

/**
 * The last stage: puts the return into the register, whole or not at all. The register may have changed since the
 * preview, so everything is planned anew.
 * @throws LetGo when the import is no longer ours
 */
export async function commitReturn(deps: ImportDeps, lease: Lease): Promise<void> {
  const { id, confirmed_by } = lease.import;
  const now = deps.clock();
  await deps.database.asService(async (tx) => {
    await takeTime(tx);
    await keepLease(tx, lease, now, 'confirmed');
    const repaired = await repairEarlier(tx, id);
    await repairHere(tx, id);
    await planReturn(tx, id);
    await keepWhatWas(tx, id);
    const children = await writeChildren(tx, id, now);
    const episodes = await writeEpisodes(tx, id, now);
    const addresses = await writeAddresses(tx, id, now);
    await traceChildren(tx, id, now);
    await recordAuditEvent(tx, {
      at: now,
      personId: confirmed_by,
      action: 'committed-import',
      subjectKind: 'return-import',
      subjectId: id,
    });
    const counts = {
      childrenAdded: children.added,
      birthsTaken: children.birthsTaken,
      pupilNumbers: children.numbers,
      episodesAdded: episodes.added,
      episodesEnded: episodes.ended,
      episodesRepaired: repaired,
      addresses,
    };
    await tx
      .updateTable('return_import')
      .set({
        state: 'committed',
        finished_at: now,
        counts: JSON.stringify(counts) as never,
        keeps_what_was: true,
      })
      .where('id', '=', id)
      .execute();
  });
}
