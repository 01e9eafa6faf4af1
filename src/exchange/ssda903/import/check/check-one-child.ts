import { deriveLocation, type KnownPlaces } from '../../../postcodes/derive-location.ts';
import type { Place } from '../../../postcodes/place.ts';
import { assembleChild } from '../../child/assemble-child.ts';
import { isOrWasUnaccompanied } from '../../child/unaccompanied.ts';
import type { EpisodeOfYear } from '../../repairs/proposal.ts';
import { checkChild } from '../../rules/check-child.ts';
import { canBeAsked } from '../../rules/rules-of-year.ts';
import type { CheckContext } from './check-context.ts';
import { type ChildRead, readChild } from './child-of-return.ts';
import { type StoredRow, tooMany } from './children-in-order.ts';
import type { Findings } from './findings.ts';
import { leaveOut } from './left-out.ts';
import { changedTo, repairsAtStake } from './repairs-at-stake.ts';

/** What is the same for every child, without what only a register knows. */
export type ChildContext = Omit<CheckContext, 'authorityId' | 'hasDirectory'>;

/** The rows of one child: of this return, and of those that are in the register. */
export interface RowsOfChild {
  readonly child: string;
  readonly here: readonly StoredRow[];
  readonly elsewhere: readonly StoredRow[];
  /** Where the postcodes in them lie; null without a directory. */
  readonly places: ReadonlyMap<string, Place> | null;
}

/** Trailing commas are no harm: the values that are too many say nothing. Nor is a field that has no place. */
function isMisshapen({ fault, values }: StoredRow): boolean {
  if (fault === null || fault.code === 'unknown-field') return false;
  const extra = fault.supplied.slice(Object.keys(values).length);
  return fault.code !== 'too-many-values' || extra.some((value) => value.trim() !== '');
}

function addRepairs(
  { child, elsewhere }: RowsOfChild,
  rows: readonly StoredRow[],
  context: ChildContext,
  into: Findings,
): void {
  const yearOf = new Map(context.others.map(({ id, year }) => [id, year]));
  const idOf = new Map([
    [context.year, context.importId],
    ...context.others.map((o) => [o.year, o.id] as const),
  ]);
  const here: EpisodeOfYear[] = rows
    .filter(({ file }) => file === 'Episodes')
    .map((supplied) => ({ year: context.year, supplied }));
  const others = elsewhere
    .filter(({ file }) => file === 'Episodes')
    .map((supplied) => ({ year: yearOf.get(supplied.import_id) ?? 0, supplied }));
  const otherYears = context.others.map(({ year }) => year);
  for (const proposal of repairsAtStake(here, others, context.year, otherYears)) {
    into.repairs.push({
      rule: proposal.rule,
      year: proposal.year,
      row: proposal.row,
      child,
      target_id: idOf.get(proposal.year) ?? context.importId,
      set_aside: proposal.setAside,
      to_day: changedTo(proposal, 'DEC'),
      reason_ceased: changedTo(proposal, 'REC'),
      asks_for: proposal.askFor,
      why: proposal.why,
    });
  }
}

/** The rows with what follows from the postcodes of the episodes. */
function withLocations(child: string, rows: readonly StoredRow[], known: KnownPlaces): StoredRow[] {
  const cameAlone = isOrWasUnaccompanied(assembleChild(child, rows));
  return rows.map((row) =>
    row.file === 'Episodes' ? { ...row, values: deriveLocation(row.values, known, cameAlone) } : row,
  );
}

/**
 * Checks one child: what the register would take, what the rules flag, which repairs there are. Pure; what it finds is
 * added to `into`.
 */
export function checkOneChild(of: RowsOfChild, context: ChildContext, into: Findings): ChildRead | null {
  const { child, here, elsewhere, places } = of;
  if (tooMany(here)) {
    const [first] = here;
    if (first) into.leftOut.push({ ...leaveOut(first, 'too-many-rows'), child });
    return null;
  }
  const misshapen = new Set(here.filter(isMisshapen));
  for (const row of misshapen) into.leftOut.push({ ...leaveOut(row, 'row-shape'), child });
  const shaped = here.filter((row) => context.tables.has(row.file) && !misshapen.has(row));
  const rows = places ? withLocations(child, shaped, { places, ownArea: context.ownArea }) : shaped;
  const last = elsewhere.filter(({ import_id }) => import_id === context.lastYear?.id);
  addRepairs(of, rows, context, into);
  if (here.length === 0) return null;
  const assembled = assembleChild(child, rows, last);
  for (const { code, table, row } of checkChild(context.childRules, assembled, context.collection))
    into.flags.push({ rule: code, file: table, row, child });
  for (const rule of context.acrossRules.filter((asked) => canBeAsked(asked, context.collection))) {
    for (const row of assembled.rows(rule.table)) {
      const key = rule.key(row, context.collection);
      if (key !== null) into.keys.push({ rule: rule.code, key, file: rule.table, row: row.row, child });
    }
  }
  const read = readChild(child, rows);
  into.leftOut.push(...read.leftOut.map((left) => ({ ...left, child })));
  if (read.child) into.children.push({ number: child, ...read.child });
  into.episodes.push(...read.episodes.map((episode) => ({ number: child, ...episode })));
  return read;
}
