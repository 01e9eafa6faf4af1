import '../../tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type SignedInContext,
  type Tx,
} from '../../../platform/web/index.ts';
import { type Mapping, offered } from '../our-columns.ts';

/** A list of providers: waiting until somebody says which columns are ours and takes it, or taken. */
export interface ProviderList {
  readonly id: string;
  readonly authority_id: string;
  readonly header: readonly string[];
  readonly mapping: Mapping | null;
  readonly active_words: string;
  readonly lines: number;
  readonly uploaded_by_name: string;
  readonly uploaded_at: Date;
  readonly taken_at: Date | null;
  readonly came: Came | null;
}

/** What came of a list. */
export interface Came {
  readonly listed: number;
  readonly left_out: number;
  readonly gone: number;
  readonly children: number;
}

/** What is wrong with a line. */
export type LineFault = 'columns' | 'no-number' | 'number' | 'no-name' | 'places' | 'twice';

/** What taking a list would do. */
export interface Preview {
  readonly good: number;
  readonly left_out: number;
  readonly faults: readonly { readonly line: number; readonly fault: LineFault }[];
  readonly statuses: readonly { readonly status: string; readonly rows: number; readonly active: boolean }[];
  readonly added: number;
  readonly gone: number;
  readonly known: number;
  readonly homes: readonly { readonly id: string; readonly name: string; readonly status: string | null }[];
}

const shown = (tx: Tx) =>
  tx
    .selectFrom('provider_list as l')
    .innerJoin('person_account as p', 'p.id', 'l.uploaded_by')
    .select([
      'l.id',
      'l.authority_id',
      'l.header',
      'l.mapping',
      'l.active_words',
      'l.lines',
      'p.name as uploaded_by_name',
      'l.uploaded_at',
      'l.taken_at',
      'l.came',
    ]);

const order = {
  from: sql`provider_list l`,
  columns: sql`l.uploaded_at, l.id`,
  id: sql`l.id`,
  goes: '<',
} as const;

/** The lists of the visitor's authorities, the latest first. */
export async function listsSent(tx: Tx, asked: ListAsked): Promise<ListPart<ProviderList>> {
  const rows = await shown(tx)
    .where(comesAfterEntry(asked.after, order))
    .orderBy('l.uploaded_at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(asked.size + 1)
    .execute();
  return listPart(rows, asked);
}

async function previewOf(tx: Tx, id: string): Promise<Preview | null> {
  const { rows } = await sql<{ preview: Preview | null }>`
    select app.preview_provider_list(${id}::uuid) as preview`.execute(tx);
  return rows[0]?.preview ?? null;
}

/** The list in the address, its first lines, which columns are offered as ours, and what taking it would do. */
export async function openList({ tx, params, auditSubject }: SignedInContext) {
  const list = await shown(tx)
    .where('l.id', '=', params.listId ?? '')
    .executeTakeFirst();
  if (!list) throw notFound();
  auditSubject({ kind: 'provider-list', id: list.id });
  const lines = await tx
    .selectFrom('provider_list_line')
    .select('cells')
    .where('list_id', '=', list.id)
    .orderBy('line')
    .limit(3)
    .execute();
  const before = await tx
    .selectFrom('provider_list')
    .select('mapping')
    .where('authority_id', '=', list.authority_id)
    .where('taken_at', 'is not', null)
    .orderBy('taken_at', 'desc')
    .executeTakeFirst();
  return {
    list,
    firstLines: lines.map(({ cells }) => cells),
    offer: list.mapping ?? offered(list.header, before?.mapping ?? null),
    preview: await previewOf(tx, list.id),
  };
}
export type OpenList = Awaited<ReturnType<typeof openList>>;
