import { setImmediate } from 'node:timers/promises';
import '../../../tables.ts';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';
import { comparablePostcode, type Place } from '../../../postcodes/place.ts';
import { placesFor } from '../../../postcodes/places-for.ts';
import type { ImportDeps } from '../advance/import-deps.ts';
import { keepLease, type Lease } from '../advance/lease.ts';
import { takeTime } from '../advance/take-time.ts';
import { planReturn } from '../commit/plan-return.ts';
import { type CheckContext, checkContext } from './check-context.ts';
import { checkOneChild } from './check-one-child.ts';
import { nextChildren, rowsOfChildren, type StoredRow, tooMany } from './children-in-order.ts';
import { endAcross } from './end-across.ts';
import { findConflicts } from './find-conflicts.ts';
import { type Findings, noFindings, storeFindings } from './findings.ts';
import { findKnown } from './known-child.ts';
import { leaveOut } from './left-out.ts';

/** Children at a time: few enough that nobody waits for them, and for the transaction they are stored in. */
const childrenAtATime = 100;

/** Compares the children of a batch with what the register knows, all with two questions. */
async function compareWithKnown(
  tx: Transaction<Tables>,
  { authorityId }: CheckContext,
  into: Findings,
): Promise<void> {
  const numbers = into.children.map(({ number }) => number);
  const upns = into.children.flatMap(({ upn }) => upn ?? []);
  const known = await findKnown(tx, authorityId, numbers, upns);
  for (const child of into.children) {
    const before = known.children.get(child.number);
    const holder = child.upn === null ? undefined : known.childOfUpn.get(child.upn);
    if (holder !== undefined && holder !== before?.child_id) {
      const header = { file: 'Header', row: child.row, values: {}, fault: null } as const;
      into.leftOut.push({ ...leaveOut(header, 'number-of-another', 'UPN'), child: child.number });
    } else if (before) {
      into.conflicts.push(
        ...findConflicts(child, before).map((found) => ({ ...found, number: child.number })),
      );
    }
  }
}

/** Looks up where the postcodes of these children lie; null without a directory. */
async function placesOf(
  tx: Transaction<Tables>,
  byChild: ReadonlyMap<string, readonly StoredRow[]>,
  { hasDirectory }: CheckContext,
): Promise<ReadonlyMap<string, Place> | null> {
  if (!hasDirectory) return null;
  const values = [...byChild.values()].flat().map((row) => row.values);
  return placesFor(
    tx,
    values.flatMap(({ HOME_POST, PL_POST }) => [HOME_POST ?? '', PL_POST ?? '']),
  );
}

/** The rows of the next children, and where their postcodes lie, in one short transaction. */
async function nextRows(
  { database }: ImportDeps,
  context: CheckContext,
  after: string,
): Promise<{ byChild: Map<string, StoredRow[]>; places: ReadonlyMap<string, Place> | null }> {
  const { importId, others, lastYear } = context;
  const imports = [importId, ...others.map(({ id }) => id)];
  const whole = [importId, ...(lastYear ? [lastYear.id] : [])];
  const episodesOnly = others.filter(({ id }) => id !== lastYear?.id).map(({ id }) => id);
  return database.asService(async (tx) => {
    const children = await nextChildren(tx, imports, after, childrenAtATime);
    const byChild = new Map<string, StoredRow[]>(children.map((child) => [child, []]));
    if (children.length === 0) return { byChild, places: null };
    for (const row of await rowsOfChildren(tx, children, whole, episodesOnly))
      byChild.get(row.child)?.push(row);
    return { byChild, places: await placesOf(tx, byChild, context) };
  });
}

/** The rows of other returns, without those of a return that has more of them than one child can have. */
function rowsElsewhere(rows: readonly StoredRow[], importId: string): StoredRow[] {
  const others = new Set(rows.map(({ import_id }) => import_id));
  others.delete(importId);
  return [...others]
    .map((of) => rows.filter(({ import_id }) => import_id === of))
    .filter((ofReturn) => !tooMany(ofReturn))
    .flat();
}

/**
 * Asks the rules about children. No transaction is open meanwhile, and after each child whatever else waits in this
 * process has its turn: nobody waits for it.
 */
async function checkChildren(
  byChild: ReadonlyMap<string, readonly StoredRow[]>,
  places: ReadonlyMap<string, Place> | null,
  whole: CheckContext,
): Promise<Findings> {
  const found = noFindings();
  const knowsPostcode = places && ((postcode: string) => places.has(comparablePostcode(postcode)));
  const context = { ...whole, collection: { ...whole.collection, knowsPostcode } };
  for (const [child, rows] of byChild) {
    const here = rows.filter(({ import_id }) => import_id === context.importId);
    const elsewhere = rowsElsewhere(rows, context.importId);
    checkOneChild({ child, here, elsewhere, places }, context, found);
    await setImmediate();
  }
  return found;
}

/** How many children there are to check, and the rows that are nobody's. */
async function begin(deps: ImportDeps, lease: Lease, context: CheckContext): Promise<void> {
  const imports = [context.importId, ...context.others.map(({ id }) => id)];
  await deps.database.asService(async (tx) => {
    await takeTime(tx);
    await sql`insert into return_left_out (import_id, file, row, part, reason, child)
      select import_id, file, row, '', 'no-number', '' from return_row where import_id = ${context.importId} and child = ''
      on conflict do nothing`.execute(tx);
    const { rows } = await sql<{ count: number }>`
      select count(distinct child)::integer as count from return_row
      where import_id = any (${imports}::uuid[]) and child <> ''`.execute(tx);
    // Nothing is checked yet: whoever falls now has come no further.
    const { attempts } = lease.import;
    const progress_of = rows[0]?.count ?? 0;
    await keepLease(tx, lease, deps.clock(), 'read', { attempts, progress_done: 0, progress_of });
  });
}

/**
 * The third stage: checks the return child by child, in the order of their numbers, and holds no more than a few
 * children at a time. Goes on where it was cut off; then plans what the return would do to the register.
 * @throws LetGo when the import is no longer ours
 */
export async function checkReturn(deps: ImportDeps, lease: Lease): Promise<void> {
  const { database, clock } = deps;
  const context = await database.asService((tx) => checkContext(tx, lease.import));
  let after = lease.import.checked_to;
  let done = lease.import.progress_done;
  if (after === '') {
    await begin(deps, lease, context);
    done = 0;
  }
  for (;;) {
    const { byChild, places } = await nextRows(deps, context, after);
    const last = [...byChild.keys()].at(-1);
    if (last === undefined) break;
    const found = await checkChildren(byChild, places, context);
    after = last;
    done += byChild.size;
    await database.asService(async (tx) => {
      await compareWithKnown(tx, context, found);
      await storeFindings(tx, context.importId, found);
      await keepLease(tx, lease, clock(), 'read', { checked_to: last, progress_done: done });
    });
  }
  await database.asService(async (tx) => {
    await takeTime(tx);
    await endAcross(tx, context.importId);
    await planReturn(tx, context.importId);
    await keepLease(tx, lease, clock(), 'read', { state: 'checked' });
  });
}
