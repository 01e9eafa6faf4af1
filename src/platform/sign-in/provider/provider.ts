import '../tables.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';

/** The sign-in that an organisation has already, as far as signing in with it needs it. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly client_id: string;
  /** Sealed. */
  readonly client_secret: string;
  readonly scopes: string;
  readonly groups_claim: string;
}

const held = (tx: Transaction<Tables>) =>
  tx.selectFrom('identity_provider').where('began_at', 'is not', null).where('ended_at', 'is', null);

/** The sign-ins with which one can sign in here, by name: what the buttons say. */
export const providersHere = (tx: Transaction<Tables>): Promise<{ id: string; name: string }[]> =>
  held(tx).select(['id', 'name']).orderBy('name').execute();

/** One of them; null where it is none any more. */
export async function oneProvider(tx: Transaction<Tables>, id: string): Promise<Provider | null> {
  const found = await held(tx)
    .select(['id', 'name', 'issuer', 'client_id', 'client_secret', 'scopes', 'groups_claim'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}
