import '../../tables.ts';
import { sql } from 'kysely';
import { askTogether } from '../../../platform/database/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { type HomeKnown, homesOf } from '../list/homes-known.ts';

/** An organisation by its name. */
export interface NamedOrganisation {
  readonly id: string;
  readonly name: string;
}

/** Whoever runs homes, and what the visitor can do about them. */
export interface Provider extends NamedOrganisation {
  readonly homes: readonly HomeKnown[];
  /** The authorities whose commissioner the visitor is: they record pledges. */
  readonly commissionsFor: readonly NamedOrganisation[];
  /** The authorities in whose name the visitor raises a concern. */
  readonly raisesFor: readonly NamedOrganisation[];
  /** Whether the visitor leads a home of this organisation: they raise concerns with an authority. */
  readonly leads: boolean;
  /** The authorities with which a provider can raise one. */
  readonly authorities: readonly NamedOrganisation[];
}

/** The authorities for which the visitor is something: by the function that says so. */
async function authoritiesBy(tx: Tx, which: 'places_for' | 'commissions_for'): Promise<NamedOrganisation[]> {
  const { rows } = await sql<NamedOrganisation>`
    select o.id, o.name from organisation o where o.id = any (array(select ${sql.ref(`app.${which}`)}())) order by o.name`.execute(
    tx,
  );
  return rows;
}

/** The authorities whose commissioner the visitor is. */
export const commissionsFor = (tx: Tx): Promise<NamedOrganisation[]> => authoritiesBy(tx, 'commissions_for');

async function leadsIn(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ leads: boolean }>`select app.leads_in(${id}::uuid) as leads`.execute(tx);
  return rows[0]?.leads ?? false;
}

/**
 * Whoever runs homes, for those who find homes and for whoever leads one of these.
 * @throws Refusal not-found for everybody else, and for an organisation that runs none
 */
export async function getProvider(tx: Tx, id: string): Promise<Provider> {
  const [leads, homes, organisation, commissions, raisesFor] = await askTogether(tx, (asking) =>
    Promise.all([
      leadsIn(asking, id),
      homesOf(asking, id),
      asking.selectFrom('organisation').select(['id', 'name']).where('id', '=', id).executeTakeFirst(),
      commissionsFor(asking),
      authoritiesBy(asking, 'places_for'),
    ]),
  );
  if (!organisation || !(leads || homes.length > 0)) throw notFound();
  const authorities = leads
    ? await tx
        .selectFrom('organisation')
        .select(['id', 'name'])
        .where('kind', '=', 'local-authority')
        .where('id', '!=', id)
        .orderBy('name')
        .execute()
    : [];
  return { ...organisation, homes, leads, authorities, commissionsFor: commissions, raisesFor };
}
