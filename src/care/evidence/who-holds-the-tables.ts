import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';

/** Whether the service signs in to its database as the owner of the tables, in words for information governance. */
export async function whoHoldsTheTables(tx: Transaction<Tables>): Promise<string> {
  const { rows } = await sql<{ owns: boolean }>`
    select pg_has_role(session_user, relowner, 'member') as owns from pg_class
    where oid = 'public.schema_migration'::regclass`.execute(tx);
  return rows[0]?.owns === false
    ? 'The service signs in to its database with a login that owns nothing, so it cannot change a signed record or this list. People who run the database can, and the seals would show it.'
    : 'The service has one login to its database, which owns everything, so anybody who gets control of the service can change what is kept. The seals would show it, as long as their key is kept separately.';
}
