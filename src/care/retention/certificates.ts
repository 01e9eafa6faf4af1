import { sql } from 'kysely';
import { notFound } from '../../platform/errors/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../platform/web/index.ts';

/** What stays of a record that was destroyed. */
export interface Certificate {
  readonly id: string;
  readonly entry_ids: readonly string[];
  readonly authority_name: string;
  readonly basis: string;
  readonly born_year: number;
  readonly counts: readonly { readonly what: string; readonly rows: number }[];
  readonly covered: number;
  readonly proposed_by_name: string;
  readonly proposed_at: Date;
  readonly agreed_by_name: string;
  readonly destroyed_at: Date;
  readonly last_backup_at: Date | null;
  readonly in_backups_until: string | null;
}

const order = {
  from: sql`destruction_certificate c`,
  columns: sql`c.destroyed_at, c.id`,
  id: sql`c.id`,
  goes: '<',
} as const;

/** The certificates of the visitor's authority, the latest first. */
export async function certificates(
  tx: Tx,
  asked: ListAsked,
  id: string | null = null,
): Promise<ListPart<Certificate>> {
  const { rows } = await sql<Certificate>`
    select c.id, c.entry_ids, o.name as authority_name, c.basis, c.born_year, c.counts, c.covered, p.name as proposed_by_name,
      c.proposed_at, g.name as agreed_by_name, c.destroyed_at, c.last_backup_at, c.in_backups_until::text as in_backups_until
    from destruction_certificate c join organisation o on o.id = c.authority_id
      join person_account p on p.id = c.proposed_by join person_account g on g.id = c.agreed_by
    where (${id}::uuid is null or c.id = ${id}::uuid) and ${comesAfterEntry(asked.after, order)}
    order by c.destroyed_at desc, c.id desc limit ${asked.size + 1}`.execute(tx);
  return listPart(rows, asked);
}

/** One of them. Throws `not-found` for any other. */
export async function oneCertificate(tx: Tx, id: string): Promise<Certificate> {
  const {
    page: [found],
  } = await certificates(tx, { size: 1, after: null }, id);
  if (!found) throw notFound();
  return found;
}
