import '../tables.ts';
import { sql } from 'kysely';
import { sqlState } from '../../platform/database/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type SignedInContext,
  type Tx,
} from '../../platform/web/index.ts';
import type { OrganisationKind } from './kinds.ts';
import type { OrganisationFacts } from './organisation-form.ts';

/** An organisation as the register shows it. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly gss_code: string | null;
  readonly dfe_code: string | null;
  readonly urn: string | null;
  readonly closed_on: string | null;
  readonly successor_id: string | null;
  readonly successor_name: string | null;
}

const columns = sql`o.id, o.name, o.kind, o.gss_code, o.dfe_code, o.urn, o.closed_on::text as closed_on, o.successor_id,
  (select s.name from organisation s where s.id = o.successor_id) as successor_name`;

const order = {
  from: sql`organisation o`,
  columns: sql`o.closed_on is not null, o.kind, o.name, o.id`,
  id: sql`o.id`,
  goes: '>',
} as const;

/** The organisations whose name holds these words, or that go by this code; of one kind, or of all. */
export async function findOrganisations(
  tx: Tx,
  asked: { readonly words: string; readonly kind: OrganisationKind | null },
  page: ListAsked,
): Promise<ListPart<Organisation>> {
  const words = asked.words.trim();
  const code = words.replaceAll(/\s/g, '').toUpperCase();
  const { rows } = await sql<Organisation>`select ${columns} from organisation o
    where (${asked.kind}::text is null or o.kind = ${asked.kind})
      and (${words} = '' or strpos(lower(o.name), lower(${words})) > 0 or ${code} in (o.gss_code, o.dfe_code, o.urn))
      and ${comesAfterEntry(page.after, order)}
    order by ${order.columns} limit ${page.size + 1}`.execute(tx);
  return listPart(rows, page);
}

/** What the visitor may do with an organisation: change its entry in the register, and administer it. */
export interface MayDo {
  readonly mayChange: boolean;
  readonly administers: boolean;
}

/** One organisation, and what the visitor may do with it. Throws `not-found` for any other. */
export async function oneOrganisation(tx: Tx, id: string): Promise<Organisation & MayDo> {
  const { rows } = await sql<Organisation & MayDo>`
    select ${columns}, app.keeps_entry(o.id) as "mayChange", app.administers(o.id) as administers
    from organisation o where o.id = ${id}::uuid`.execute(tx);
  const [organisation] = rows;
  if (!organisation) throw notFound();
  return organisation;
}

/** The organisation in the address; the audit is told. */
export async function openOrganisation({
  tx,
  params,
  auditSubject: about,
}: SignedInContext): Promise<Organisation & MayDo> {
  const organisation = await oneOrganisation(tx, params.organisationId ?? '');
  about({ kind: 'organisation', id: organisation.id });
  return organisation;
}

/** Whether the visitor may add to the register. */
export async function keepsRegister(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ keeps: boolean }>`select app.keeps_register() as keeps`.execute(tx);
  return rows[0]?.keeps ?? false;
}

/** The homes of an organisation that the visitor may know, and how they are registered. */
export function settingsOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('setting')
    .select(['id', 'name', 'kind', 'urn', 'registration', 'telephone', 'beds', 'closed_on'])
    .where('organisation_id', '=', organisationId)
    .orderBy('name')
    .execute();
}

/** What happened to an organisation, in order. */
export function eventsOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('organisation_event as e')
    .leftJoin('person_account as p', 'p.id', 'e.person_id')
    .leftJoin('organisation as s', 's.id', 'e.successor_id')
    .select([
      'e.event',
      'e.was',
      'e.words',
      'e.on_day',
      'e.happened_at',
      'p.name as by',
      's.name as successor',
    ])
    .where('e.organisation_id', '=', organisationId)
    .orderBy('e.sequence')
    .execute();
}

/** Runs a change of the register; a code that another organisation has is named as such. */
async function change(
  tx: Tx,
  query: ReturnType<typeof sql<{ done: boolean }>>,
  refusal: string,
): Promise<void> {
  try {
    const { rows } = await query.execute(tx);
    if (!rows[0]?.done) throw new Refusal('not-yours', refusal);
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    throw new Refusal('already-done', 'Another organisation has this code.', 'gss');
  }
}

/** Whether only another organisation could go by one of these codes. */
async function refuseTaken(tx: Tx, { kind, gss, dfe }: OrganisationFacts, besides: string): Promise<void> {
  if (dfe && kind !== 'local-authority')
    throw new Refusal('not-allowed', 'Only a local authority has a DfE number here.', 'dfe');
  const others = tx.selectFrom('organisation').select('name').where('id', '<>', besides);
  const withGss = gss ? await others.where('gss_code', '=', gss).executeTakeFirst() : undefined;
  if (withGss) throw new Refusal('already-done', `${withGss.name} has this code.`, 'gss');
  const withDfe = dfe
    ? await others.where('dfe_code', '=', dfe).where('kind', '=', kind).executeTakeFirst()
    : undefined;
  if (withDfe) throw new Refusal('already-done', `${withDfe.name} has this number.`, 'dfe');
}

/** Adds an organisation. Throws Refusal at the field whose code another has, `not-yours` for whoever may not. */
export async function addOrganisation(tx: Tx, id: string, facts: OrganisationFacts): Promise<void> {
  await refuseTaken(tx, facts, id);
  const { name, kind, gss, dfe, urn } = facts;
  const query = sql<{ done: boolean }>`
    select app.add_organisation(${id}::uuid, ${name}, ${kind}, ${gss || null}, ${dfe || null}, ${urn || null}) as done`;
  await change(tx, query, 'Only an administrator of an authority can add to the register.');
}

/** Renames an organisation or changes its codes; what it was called stays. Throws as `addOrganisation`. */
export async function changeOrganisation(tx: Tx, id: string, facts: OrganisationFacts): Promise<void> {
  await refuseTaken(tx, facts, id);
  const { name, gss, dfe, urn } = facts;
  const query = sql<{ done: boolean }>`
    select app.change_organisation(${id}::uuid, ${name}, ${gss || null}, ${dfe || null}, ${urn || null}) as done`;
  await change(tx, query, 'Only its own administrator can change it, and nobody can once it is closed.');
}
