import '../../../tables.ts';
import { type Selectable, sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';
import type { ImportState } from '../../../tables.ts';
import type { ImportDeps } from './import-deps.ts';

/** An import as it stands. */
export type Import = Selectable<Tables['return_import']>;

/** An import that is ours to work on, for as long as we show that we are alive. */
export interface Lease {
  readonly import: Import;
  readonly worker: string;
  /** Whether the process that worked on it before ended before it got any further. */
  readonly isAfterCrash: boolean;
  readonly isStopping: () => boolean;
}

/** After so long without a sign, in milliseconds, whoever worked on an import is taken for dead. */
const believedFor = 30_000;

/** Thrown inside a stage to leave it: the import was given up, somebody else took over, or the process is to end. */
export class LetGo extends Error {
  override readonly name = 'LetGo';
}

/**
 * Takes an import that waits for the service, the oldest first.
 * @param only this one and no other
 */
export async function takeLease(deps: ImportDeps, only?: string): Promise<Lease | null> {
  const { database, clock, machine, worker } = deps;
  // The embedded database has one process: whoever else is named there is dead.
  const isAlone = database.kind === 'embedded';
  const now = clock();
  const until = new Date(now.getTime() + believedFor);
  const { rows } = await database.asService((tx) =>
    sql<Import & { crashed: boolean }>`
      with waiting as materialized (
        select id, worked_by is not null and attempts > 0 as crashed from return_import
        where ((state = 'received' and spooled_on = ${machine}) or (state = 'read' and year is not null)
            or state = 'confirmed' or (state in ('refused', 'abandoned', 'undone') and cleared_at is null))
          and (worked_until is null or worked_until <= ${now} or (${isAlone} and worked_by <> ${worker})) and (${only ?? null}::uuid is null or id = ${only ?? null}::uuid)
        order by started_at, id limit 1 for update skip locked)
      update return_import i set worked_by = ${worker}, worked_until = ${until}, attempts = attempts + 1
      from waiting where i.id = waiting.id
      returning i.*, waiting.crashed`.execute(tx),
  );
  const [taken] = rows;
  if (!taken) return null;
  const { crashed, ...of } = taken;
  return { import: of, worker, isAfterCrash: crashed, isStopping: deps.isStopping ?? (() => false) };
}

/** What a stage changes when it goes on; the attempts begin anew unless it says otherwise. */
export type Progress = Partial<
  Pick<Import, 'state' | 'progress_done' | 'progress_of' | 'checked_to' | 'proposed_year' | 'attempts'>
>;

/**
 * Shows that we are alive, in the transaction of the work itself: what is done by somebody who was taken for dead does
 * not count.
 * @param state the state in which the work is done
 * @throws LetGo when the import is no longer ours, or the process is to end
 */
export async function keepLease(
  tx: Transaction<Tables>,
  { import: { id }, worker, isStopping }: Lease,
  now: Date,
  state: ImportState,
  progress: Progress = {},
): Promise<void> {
  if (isStopping()) throw new LetGo('the process is to end');
  const { numUpdatedRows } = await tx
    .updateTable('return_import')
    .set({ attempts: 0, ...progress, worked_until: new Date(now.getTime() + believedFor) })
    .where('id', '=', id)
    .where('worked_by', '=', worker)
    .where('state', '=', state)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new LetGo('the import is no longer ours');
}

/** Lets go of an import. */
export async function endLease({ database }: ImportDeps, { import: { id }, worker }: Lease): Promise<void> {
  await database.asService((tx) =>
    tx
      .updateTable('return_import')
      .set({ worked_by: null, worked_until: null })
      .where('id', '=', id)
      .where('worked_by', '=', worker)
      .execute(),
  );
}
