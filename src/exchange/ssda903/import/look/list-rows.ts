import '../../../tables.ts';
import type { Tx } from '../../../../platform/web/index.ts';

/** Which page of a list, and how many entries it has. */
export interface Paging {
  readonly page: number;
  readonly size: number;
}

/** A supplied row that something is said of. */
export interface RowInList {
  readonly file: string;
  readonly row: number;
  readonly child: string;
  readonly supplied: Readonly<Record<string, string | null>>;
}

/** The rows that a rule flags. */
export async function flaggedRows(
  tx: Tx,
  importId: string,
  rule: string,
  { page, size }: Paging,
): Promise<RowInList[]> {
  return tx
    .selectFrom('return_flag as f')
    .innerJoin('return_row as r', (join) =>
      join
        .onRef('r.import_id', '=', 'f.import_id')
        .onRef('r.child', '=', 'f.child')
        .onRef('r.file', '=', 'f.file')
        .onRef('r.row', '=', 'f.row'),
    )
    .select(['f.file', 'f.row', 'f.child', 'r.supplied'])
    .where('f.import_id', '=', importId)
    .where('f.rule', '=', rule)
    .orderBy('f.file')
    .orderBy('f.row')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
}

/** Every flag, by rule as people count them. */
export async function allFlags(tx: Tx, importId: string, most: number) {
  const rows = await tx
    .selectFrom('return_flag')
    .select(['rule', 'file', 'row', 'child'])
    .where('import_id', '=', importId)
    .orderBy('rule')
    .orderBy('file')
    .orderBy('row')
    .limit(most)
    .execute();
  return rows.toSorted((a, b) => a.rule.localeCompare(b.rule, 'en', { numeric: true }));
}

/** The rows, or columns of rows, that are left out for a reason. */
export async function leftOutRows(
  tx: Tx,
  importId: string,
  reason: string,
  { page, size }: Paging,
): Promise<(RowInList & { readonly part: string })[]> {
  return tx
    .selectFrom('return_left_out as l')
    .innerJoin('return_row as r', (join) =>
      join
        .onRef('r.import_id', '=', 'l.import_id')
        .onRef('r.child', '=', 'l.child')
        .onRef('r.file', '=', 'l.file')
        .onRef('r.row', '=', 'l.row'),
    )
    .select(['l.file', 'l.row', 'l.child', 'l.part', 'r.supplied'])
    .where('l.import_id', '=', importId)
    .where('l.reason', '=', reason)
    .orderBy('l.file')
    .orderBy('l.row')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
}

/** What can become of an episode. */
export const plans = ['added', 'ended', 'same', 'differs', 'set-aside'] as const;
export type Plan = (typeof plans)[number];

/** The episodes of which the same becomes. */
export async function plannedEpisodes(tx: Tx, importId: string, plan: Plan, { page, size }: Paging) {
  return tx
    .selectFrom('return_episode')
    .select(['row', 'number', 'from_day', 'to_day', 'known_to_day', 'legal_status', 'placement_type'])
    .where('import_id', '=', importId)
    .where('plan', '=', plan)
    .orderBy('number')
    .orderBy('row')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
}

/** The repairs of a rule. */
export async function repairsInList(tx: Tx, importId: string, rule: string, { page, size }: Paging) {
  return tx
    .selectFrom('return_repair')
    .select(['rule', 'year', 'row', 'child', 'why', 'asks_for', 'set_aside', 'to_day', 'accepted'])
    .where('import_id', '=', importId)
    .where('rule', '=', rule)
    .orderBy('child')
    .orderBy('year')
    .orderBy('row')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
}

export type RepairInList = Awaited<ReturnType<typeof repairsInList>>[number];

/** The conflicts, those that nobody has decided first. */
export async function conflictsInList(tx: Tx, importId: string, { page, size }: Paging) {
  return tx
    .selectFrom('return_conflict')
    .select(['number', 'field', 'known', 'supplied', 'decision', 'row'])
    .where('import_id', '=', importId)
    .orderBy('number')
    .orderBy('field')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
}

export type ConflictInList = Awaited<ReturnType<typeof conflictsInList>>[number];
