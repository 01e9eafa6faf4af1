import '../../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import type { SignedInContext, Tx } from '../../../platform/web/index.ts';
import { openOrganisation } from '../organisations.ts';
import type { HomeFacts } from './home-form.ts';

/** The authorities in whose area a home can be. */
async function authoritiesThere(tx: Tx): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisation where kind = 'local-authority' and closed_on is null order by name`.execute(
    tx,
  );
  return rows;
}

/** The organisation in the address, and what its homes are asked about. */
export async function openForHomes(context: SignedInContext) {
  const organisation = await openOrganisation(context);
  return { organisation, authorities: await authoritiesThere(context.tx) };
}

/** The home in the address, for whoever administers the organisation. */
export async function openHome(context: SignedInContext) {
  const here = await openForHomes(context);
  const home = await context.tx
    .selectFrom('setting')
    .select(['id', 'name', 'kind', 'urn', 'host_authority_id', 'telephone', 'beds', 'closed_on'])
    .where('id', '=', context.params.settingId ?? '')
    .where('organisation_id', '=', here.organisation.id)
    .executeTakeFirst();
  if (!home) throw notFound();
  return { ...here, home };
}

/**
 * Adds a home to an organisation, or keeps what changed about one.
 * @throws Refusal naming the field
 */
export async function keepHome(
  tx: Tx,
  id: string,
  organisationId: string,
  { name, kind, urn, host, telephone, beds, closedOn = null }: HomeFacts,
): Promise<void> {
  const said = {
    name: name.trim().replace(/\s+/g, ' '),
    kind,
    urn: urn.replaceAll(/\s/g, '').toUpperCase() || null,
    host,
    telephone: telephone.trim(),
    beds,
    closed_on: closedOn,
  };
  const { rows } = await sql<{ came: string }>`
    select app.keep_setting(${id}::uuid, ${organisationId}::uuid, ${JSON.stringify(said)}::jsonb) as came`.execute(
    tx,
  );
  const came = rows[0]?.came;
  if (came === 'named')
    throw new Refusal(
      'already-done',
      'This organisation has a home with this name. Choose another name.',
      'name',
    );
  if (came === 'lived-in')
    throw new Refusal(
      'not-allowed',
      'Children live there, or are due to. Record where they move first; then it can close.',
      'closedOn',
    );
  if (came !== 'kept') throw new Refusal('not-yours', 'Only its own administrator can do this.');
}
