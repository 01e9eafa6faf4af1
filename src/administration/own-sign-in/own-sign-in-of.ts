import { sql } from 'kysely';
import { openOrganisation } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { SignedInContext, Tx } from '../../platform/web/index.ts';
import type { ruleRoles } from './rule-form.ts';

/** A sign-in of an organisation's own: held, or asked for. */
export interface OwnProvider {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly client_id: string;
  readonly scopes: string;
  readonly groups_claim: string;
  readonly email_domains: readonly string[];
  readonly is_only_way: boolean;
  readonly is_held: boolean;
}

/** A rule: held, or asked for. */
export interface Rule {
  readonly id: string;
  readonly group_name: string | null;
  readonly setting_id: string | null;
  readonly setting_name: string | null;
  readonly role: keyof typeof ruleRoles;
  readonly at_once: boolean;
  readonly is_held: boolean;
  /** The day on which somebody last came with this group; null where nobody has. */
  readonly seen_on: string | null;
}

/** What waits for a second administrator. */
export interface SignInAsk {
  readonly id: string;
  readonly provider_id: string | null;
  readonly rule_id: string | null;
  readonly asked_by_name: string | null;
  readonly mine: boolean;
}

async function providersOf(tx: Tx, organisationId: string): Promise<OwnProvider[]> {
  const { rows } = await sql<OwnProvider>`
    select id, name, issuer, client_id, scopes, groups_claim, email_domains, is_only_way, began_at is not null as is_held
    from identity_provider where organisation_id = ${organisationId}::uuid and ended_at is null`.execute(tx);
  return rows;
}

async function rulesOf(tx: Tx, providerId: string): Promise<Rule[]> {
  const { rows } = await sql<Rule>`
    select r.id, r.group_name, r.setting_id, s.name as setting_name, r.role, r.at_once, r.began_at is not null as is_held,
      g.seen_on::text as seen_on
    from sign_in_rule r left join setting s on s.id = r.setting_id
      left join provider_group g on g.provider_id = r.provider_id and g.group_name = r.group_name
    where r.provider_id = ${providerId}::uuid and r.ended_at is null
    order by r.group_name nulls first, s.name nulls first, r.role`.execute(tx);
  return rows;
}

async function asksOf(tx: Tx, organisationId: string): Promise<SignInAsk[]> {
  const { rows } = await sql<SignInAsk>`
    select a.id, a.provider_id, a.rule_id, p.name as asked_by_name, a.asked_by = app.person_id() as mine
    from sign_in_ask a left join person_account p on p.id = a.asked_by
    where a.organisation_id = ${organisationId}::uuid and a.answered_at is null
    order by a.asked_at, a.id limit 200`.execute(tx);
  return rows;
}

/** Groups that came and that no rule names, those seen last first. */
async function groupsWithoutRule(
  tx: Tx,
  providerId: string,
): Promise<{ group_name: string; seen_on: string }[]> {
  const { rows } = await sql<{ group_name: string; seen_on: string }>`
    select g.group_name, g.seen_on::text as seen_on from provider_group g
    where g.provider_id = ${providerId}::uuid and not exists (
      select 1 from sign_in_rule r where r.provider_id = g.provider_id and r.group_name = g.group_name and r.ended_at is null)
    order by g.seen_on desc, g.group_name limit 50`.execute(tx);
  return rows;
}

/** Everything about the own sign-in of the organisation in the address, for its administrators. */
export async function openOwnSignIn(context: SignedInContext) {
  const { tx } = context;
  const organisation = await openOrganisation(context);
  const providers = await providersOf(tx, organisation.id);
  const held = providers.find(({ is_held }) => is_held) ?? null;
  const settings = await tx
    .selectFrom('setting')
    .select(['id', 'name'])
    .where('organisation_id', '=', organisation.id)
    .where('closed_on', 'is', null)
    .orderBy('name')
    .execute();
  return {
    organisation,
    held,
    providers,
    settings,
    rules: held ? await rulesOf(tx, held.id) : [],
    asks: await asksOf(tx, organisation.id),
    others: held ? await groupsWithoutRule(tx, held.id) : [],
  };
}
export type OwnSignIn = Awaited<ReturnType<typeof openOwnSignIn>>;

/** The same with the one thing that waits for a second administrator. Throws `not-found` for any other. */
export async function openSignInAsk(context: SignedInContext) {
  const own = await openOwnSignIn(context);
  const ask = own.asks.find(({ id }) => id === context.params.askId);
  if (!ask) throw notFound();
  return { ...own, ask };
}
