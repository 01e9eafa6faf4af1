import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';

/** Whether the service signs in to its database as the owner of the tables, in words for information governance. */
export async function whoHoldsTheTables(tx: Transaction<Tables>): Promise<string> {
  const { rows } = await sql<{ owns: boolean }>`
    select pg_has_role(session_user, relowner, 'member') as owns from pg_class
    where oid = 'public.schema_migration'::regclass`.execute(tx);
  return rows[0]?.owns === false
    ? 'The service signs in to its database with a login that owns nothing: it cannot change a signed record or this list. Who runs the database can, and the seals show it.'
    : 'The service has one login to its database, which owns everything: who gets hold of the service can change what is kept. The seals show it, as long as their key is kept apart.';
}
