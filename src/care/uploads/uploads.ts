import '../tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../platform/errors/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../platform/web/index.ts';
import type { UploadPlan } from '../tables.ts';
import type { RowFault, Said } from './columns.ts';

/** A file that somebody sent, and whether the visitor is the second person for it. */
export interface Upload {
  readonly id: string;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly uploaded_at: Date;
  readonly uploaded_by_name: string | null;
  readonly was_windows: boolean;
  readonly answered_by_name: string | null;
  readonly answered_at: Date | null;
  readonly agreed: boolean | null;
  readonly done_at: Date | null;
  readonly mine: boolean;
  readonly mayAnswer: boolean;
  readonly row_count: number;
}

/** They are there for 14 days: together no more than these. */
const mostTogether = 1000;
const order = { from: sql`upload u`, columns: sql`u.uploaded_at, u.id`, id: sql`u.id`, goes: '<' } as const;

/** The files of one kind: of an organisation, or of all; as far as they are open to the visitor. The latest first. */
export async function uploadsOf(
  tx: Tx,
  kind: string,
  organisationId: string | null,
  asked: ListAsked = { size: mostTogether, after: null },
): Promise<ListPart<Upload>> {
  const { rows } = await sql<Upload>`
    select u.id, u.organisation_id, o.name as organisation_name, u.uploaded_at, b.name as uploaded_by_name, u.was_windows,
      a.name as answered_by_name, u.answered_at, u.agreed, u.done_at, u.uploaded_by = app.person_id() as mine,
      app.answers_upload(u.id) as "mayAnswer", (select count(*)::integer from upload_row r where r.upload_id = u.id) as row_count
    from upload u join organisation o on o.id = u.organisation_id left join person_account b on b.id = u.uploaded_by
      left join person_account a on a.id = u.answered_by
    where u.kind = ${kind} and (${organisationId}::uuid is null or u.organisation_id = ${organisationId}::uuid)
      and ${comesAfterEntry(asked.after, order)}
    order by u.uploaded_at desc, u.id desc limit ${asked.size + 1}`.execute(tx);
  return listPart(rows, asked);
}

/** One of them. Throws `not-found` for any other. */
export async function oneUpload(tx: Tx, kind: string, organisationId: string, id: string): Promise<Upload> {
  const { page } = await uploadsOf(tx, kind, organisationId);
  const upload = page.find((one) => one.id === id);
  if (!upload) throw notFound();
  return upload;
}

/** How many rows would be done how, and what became of them; and how much is wrong at which column. */
export interface UploadCounts {
  readonly plans: readonly {
    readonly plan: UploadPlan;
    readonly came: string | null;
    readonly many: number;
  }[];
  readonly faults: readonly { readonly column: string; readonly many: number }[];
}

export async function countsOf(tx: Tx, id: string): Promise<UploadCounts> {
  const { rows: plans } = await sql<UploadCounts['plans'][number]>`
    select plan, came, count(*)::integer as many from upload_row where upload_id = ${id}::uuid group by plan, came`.execute(
    tx,
  );
  const { rows: faults } = await sql<UploadCounts['faults'][number]>`
    select f ->> 'column' as column, count(*)::integer as many
    from upload_row r cross join lateral jsonb_array_elements(r.faults) f
    where r.upload_id = ${id}::uuid and r.plan = 'fault' group by 1 order by 2 desc, 1`.execute(tx);
  return { plans, faults };
}

/** A row of a file, as it is shown. */
export interface ShownRow {
  readonly row_number: number;
  readonly said: Said;
  readonly plan: UploadPlan;
  readonly faults: readonly RowFault[];
  readonly came: 'done' | 'not-done' | null;
  readonly came_words: string;
}

/** Some rows of a file, in their order: all, those with something wrong, or those that were not done. */
export async function rowsOf(
  tx: Tx,
  id: string,
  which: 'all' | 'faults' | 'not-done',
  { from, most }: { readonly from: number; readonly most: number },
): Promise<ShownRow[]> {
  const rows = await tx
    .selectFrom('upload_row')
    .select(['row_number', 'said', 'plan', 'faults', 'came', 'came_words'])
    .where('upload_id', '=', id)
    .$if(which === 'faults', (query) => query.where('plan', '=', 'fault'))
    .$if(which === 'not-done', (query) => query.where('came', '=', 'not-done'))
    .orderBy('row_number')
    .limit(most)
    .offset(from)
    .execute();
  return rows;
}

/** A second person agrees, or does not; whoever sent it takes it back. */
export async function answerUpload(tx: Tx, id: string, agreed: boolean): Promise<void> {
  const { rows } = await sql<{
    done: boolean;
  }>`select app.answer_upload(${id}::uuid, ${agreed}) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}
