import '../../../tables.ts';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';
import { ruleInWords } from './rule-in-words.ts';

type Tx = Transaction<Tables>;

/** How many rows a file of the return had. */
export interface RowsOfFile {
  readonly file: string;
  readonly rows: number;
}

/** How many rows a rule flagged. */
export interface FlagsOfRule {
  readonly rule: string;
  readonly rows: number;
  readonly message: string;
}

/** How many repairs there are of a rule, and what was decided. */
export interface RepairsOfRule {
  readonly rule: string;
  readonly proposed: number;
  readonly accepted: number;
  readonly left: number;
}

/** What the return would do to the register, or did. */
export interface Preview {
  readonly childrenAdded: number;
  readonly childrenKnown: number;
  readonly episodesAdded: number;
  readonly episodesEnded: number;
  readonly episodesSame: number;
  readonly episodesDiffer: number;
  readonly episodesSetAside: number;
}

/** The rows of each file as they are stored. */
export async function rowsByFile(tx: Tx, importId: string): Promise<RowsOfFile[]> {
  const { rows } = await sql<RowsOfFile>`select file, count(*)::integer as rows from return_row
    where import_id = ${importId} group by file order by file`.execute(tx);
  return rows;
}

/** Rules by their numbers, as people count: 222, 344, 3001. */
const inOrder = <Row extends { readonly rule: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => a.rule.localeCompare(b.rule, 'en', { numeric: true }));

/** The flags by rule, with what is wrong in words. */
export async function flagsByRule(tx: Tx, importId: string, year: number | null): Promise<FlagsOfRule[]> {
  const { rows } = await sql<{
    rule: string;
    rows: number;
  }>`select rule, count(*)::integer as rows from return_flag
    where import_id = ${importId} group by rule order by rule`.execute(tx);
  return inOrder(rows).map((row) => ({ ...row, message: ruleInWords(row.rule, year).message }));
}

/** How many rows are left out for a reason, or go in without one of their columns. */
export interface LeftOutOfReason {
  readonly reason: string;
  readonly rows: number;
  /** The rows go in; only one column of them does not. */
  readonly goesIn: boolean;
}

/** What is left out, by reason: whole rows, and columns of rows that go in. */
export async function leftOutByReason(tx: Tx, importId: string): Promise<LeftOutOfReason[]> {
  const { rows } = await sql<LeftOutOfReason>`
    select reason, count(*)::integer as rows, part <> '' as "goesIn" from return_left_out
    where import_id = ${importId} group by reason, part <> '' order by part <> '', reason`.execute(tx);
  return rows;
}

/** The repairs by rule. */
export async function repairsByRule(tx: Tx, importId: string): Promise<RepairsOfRule[]> {
  const { rows } = await sql<RepairsOfRule>`
    select rule, count(*)::integer as proposed, (count(*) filter (where accepted))::integer as accepted,
      (count(*) filter (where not accepted))::integer as left
    from return_repair where import_id = ${importId} group by rule order by rule`.execute(tx);
  return inOrder(rows);
}

/** How many conflicts there are, and how many of them nobody has decided. */
export async function countConflicts(tx: Tx, importId: string): Promise<{ all: number; undecided: number }> {
  const { rows } = await sql<{ all: number; undecided: number }>`
    select count(*)::integer as all, (count(*) filter (where decision is null))::integer as undecided
    from return_conflict where import_id = ${importId}`.execute(tx);
  return rows[0] ?? { all: 0, undecided: 0 };
}

/** The preview: what is planned for children and episodes. */
export async function previewOf(tx: Tx, importId: string): Promise<Preview> {
  const { rows } = await sql<Preview>`select c.*, e.* from (
      select (count(*) filter (where is_new))::integer as "childrenAdded",
        (count(*) filter (where not is_new))::integer as "childrenKnown"
      from return_child where import_id = ${importId}) c, (
      select (count(*) filter (where plan = 'added'))::integer as "episodesAdded",
        (count(*) filter (where plan = 'ended'))::integer as "episodesEnded",
        (count(*) filter (where plan = 'same'))::integer as "episodesSame",
        (count(*) filter (where plan = 'differs'))::integer as "episodesDiffer",
        (count(*) filter (where plan = 'set-aside'))::integer as "episodesSetAside"
      from return_episode where import_id = ${importId}) e`.execute(tx);
  const [preview] = rows;
  if (!preview) throw new Error('counting gave no row');
  return preview;
}
