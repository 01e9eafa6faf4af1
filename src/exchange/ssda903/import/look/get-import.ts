import '../../../tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../../../platform/errors/index.ts';
import type { Tx } from '../../../../platform/web/index.ts';

/** An authority whose returns the visitor brings in. */
export interface Authority {
  readonly id: string;
  readonly name: string;
  readonly dfe_code: string | null;
  readonly gss_code: string | null;
}

/** The authorities whose returns the visitor brings in, by name. */
export async function authoritiesOf(tx: Tx): Promise<Authority[]> {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name', 'dfe_code', 'gss_code'])
    .where('kind', '=', 'local-authority')
    .where(sql<boolean>`id = any (array(select app.serves_as('administrator')))`)
    .orderBy('name')
    .execute();
}

const shown = (tx: Tx) =>
  tx
    .selectFrom('return_import as i')
    .innerJoin('organisation as o', 'o.id', 'i.authority_id')
    .leftJoin('person_account as p', 'p.id', 'i.started_by')
    .select([
      'i.id',
      'i.authority_id',
      'i.year',
      'i.proposed_year',
      'i.state',
      'i.progress_done',
      'i.progress_of',
      'i.counts',
      'i.fault',
      'i.started_at',
      'i.finished_at',
      'i.keeps_what_was',
      'o.name as authority_name',
      'p.name as started_by_name',
    ]);

/** The imports that the visitor sees, the latest first. */
export async function listImports(tx: Tx, page: number, size: number) {
  return shown(tx)
    .orderBy('i.started_at', 'desc')
    .orderBy('i.id')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
}

/** One import. @throws Refusal `not-found` */
export async function getImport(tx: Tx, importId: string): Promise<ShownImport> {
  const found = await shown(tx).where('i.id', '=', importId).executeTakeFirst();
  if (!found) throw notFound();
  return found;
}

/** An import as it is shown. */
export type ShownImport = Awaited<ReturnType<typeof listImports>>[number];
