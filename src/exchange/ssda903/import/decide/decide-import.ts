import '../../../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../../../platform/errors/index.ts';
import type { Tx } from '../../../../platform/web/index.ts';
import { countConflicts } from '../look/summary.ts';

/** Whether a function of the database found what it was asked to change. */
async function found(tx: Tx, call: ReturnType<typeof sql<{ found: boolean }>>): Promise<boolean> {
  const { rows } = await call.execute(tx);
  return rows[0]?.found ?? false;
}

async function stateOf(tx: Tx, importId: string): Promise<string> {
  const there = await tx
    .selectFrom('return_import')
    .select('state')
    .where('id', '=', importId)
    .executeTakeFirst();
  if (!there) throw notFound();
  return there.state;
}

/** Refuses what comes too late or too early. What is not there, or not the visitor's, is not found. */
async function refuseIn(tx: Tx, importId: string): Promise<never> {
  const state = await stateOf(tx, importId);
  throw new Refusal(
    'already-done',
    state === 'received' || state === 'read'
      ? 'The return is still being read and checked.'
      : 'This import has moved on, or has ended. Look at it again.',
  );
}

/**
 * Says of which year a return is.
 * @throws Refusal `already-done` when the year is known; `not-found`
 */
export async function chooseYear(tx: Tx, importId: string, year: number): Promise<void> {
  if (!(await found(tx, sql`select app.date_return(${importId}::uuid, ${year}::integer) as found`)))
    await refuseIn(tx, importId);
}

/** Which repairs are meant: one row, all of a rule, or all. */
export interface RepairsMeant {
  readonly rule: string | null;
  readonly year: number | null;
  readonly row: number | null;
}

/** Accepts or leaves repairs. @throws Refusal `already-done`; `not-found` */
export async function decideRepairs(
  tx: Tx,
  importId: string,
  { rule, year, row }: RepairsMeant,
  accept: boolean,
): Promise<void> {
  const { rows } = await sql<{
    decided: number;
  }>`select app.decide_return_repairs(${importId}::uuid, ${rule}::text,
    ${year}::integer, ${row}::integer, ${accept}::boolean) as decided`.execute(tx);
  if (rows[0]?.decided === 0) await refuseIn(tx, importId);
}

/** Decides a conflict. @throws Refusal `already-done`; `not-found` */
export async function decideConflict(
  tx: Tx,
  importId: string,
  conflict: { readonly number: string; readonly field: string },
  decision: 'keep' | 'take',
): Promise<void> {
  const { number, field } = conflict;
  const call = sql<{
    found: boolean;
  }>`select app.decide_return_conflict(${importId}::uuid, ${number}, ${field},
    ${decision}) as found`;
  if (!(await found(tx, call))) await refuseIn(tx, importId);
}

/**
 * Lets a checked return into the register; the service then does it.
 * @throws Refusal `undecided` while a conflict is; `already-done`; `not-found`
 */
export async function confirmImport(tx: Tx, importId: string): Promise<void> {
  if (await found(tx, sql`select app.confirm_return(${importId}::uuid) as found`)) return;
  const { undecided } =
    (await stateOf(tx, importId)) === 'checked' ? await countConflicts(tx, importId) : { undecided: 0 };
  if (undecided === 0) await refuseIn(tx, importId);
  const words = undecided === 1 ? '1 conflict has' : `${undecided} conflicts have`;
  throw new Refusal('undecided', `${words} to be decided first.`);
}

/** Gives an import up. @throws Refusal `already-done` when it is in the register or has ended; `not-found` */
export async function abandonImport(tx: Tx, importId: string): Promise<void> {
  if (!(await found(tx, sql`select app.abandon_return(${importId}::uuid) as found`)))
    await refuseIn(tx, importId);
}
