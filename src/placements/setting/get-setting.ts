import '../tables.ts';
import { sql } from 'kysely';
import type { SettingKind } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { Registration } from '../words/registration.tsx';

/** A home as whoever works there, places there or whose child lives there reads of it. */
export interface SettingSeen {
  readonly id: string;
  /** Null for a foster home, for those who know only that it is there: it is the name of a family. */
  readonly name: string | null;
  readonly kind: SettingKind;
  readonly urn: string | null;
  readonly registration: Registration;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly host_name: string | null;
  /** Whether the visitor works there, or with a child who lives or moves there: not only knows that it is there. */
  readonly is_near: boolean;
}

/**
 * A home, for whoever works there, whose child lives or moves there, or who finds homes.
 * @throws Refusal not-found for everybody else
 */
export async function getSetting(tx: Tx, id: string): Promise<SettingSeen> {
  const near = await tx
    .selectFrom('setting as s')
    .innerJoin('organisation as o', 'o.id', 's.organisation_id')
    .leftJoin('organisation as h', 'h.id', 's.host_authority_id')
    .select([
      's.id',
      's.name',
      's.kind',
      's.urn',
      's.registration',
      'o.id as organisation_id',
      'o.name as organisation_name',
      'h.name as host_name',
    ])
    .where('s.id', '=', id)
    .executeTakeFirst();
  if (near) return { ...near, is_near: true };
  const { rows } = await sql<Omit<SettingSeen, 'is_near'>>`
    select setting_id as id, name, kind, urn, registration, organisation_id, organisation_name, host_name
    from app.homes_known(the_setting => ${id}::uuid)`.execute(tx);
  const [known] = rows;
  if (!known) throw notFound();
  return { ...known, is_near: false };
}

/** Whether the visitor finds homes: whoever does may read of the provider, too. */
export async function knowsHomes(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ knows: boolean }>`select app.knows_homes() as knows`.execute(tx);
  return rows[0]?.knows ?? false;
}
