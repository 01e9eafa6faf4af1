import { sql } from 'kysely';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import { seal } from '../../platform/secrets/index.ts';
import { type Connecting, connectionPurpose, discover } from '../../platform/sign-in/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { OwnSignIn } from './own-sign-in-of.ts';
import { domainsIn, type ProviderFacts } from './provider-form.ts';
import type { NewRule } from './rule-form.ts';

const noKey =
  'This service has no key for secrets yet. Ask the person who runs it to set HEARTH_SECRETS_KEY.';

/** Asks a provider who it is. Throws Refusal `not-allowed` at `issuer` where it does not say. */
async function requireAnswer(
  { issuer, clientId, clientSecret }: ProviderFacts,
  { reach }: Connecting,
): Promise<void> {
  await discover({ issuer, client_id: clientId }, clientSecret, reach).catch(() => {
    const words =
      'Nothing at this address says that it is a sign-in with OpenID Connect under exactly this name. Check it with the people who look after it.';
    throw new Refusal('not-allowed', words, 'issuer');
  });
}

async function ask(
  tx: Tx,
  organisationId: string,
  about: { provider_id: string } | { rule_id: string },
  by: By,
) {
  const asked = { asked_by: by.personId, asked_at: by.now };
  await tx
    .insertInto('sign_in_ask')
    .values({ id: by.newId(), organisation_id: organisationId, ...about, ...asked })
    .execute();
}

/**
 * Asks that the sign-in of an organisation is used here; it holds when a second administrator has agreed.
 * @throws Refusal naming the field, also where nothing at its address answers
 */
export async function askForProvider(
  tx: Tx,
  id: string,
  organisationId: string,
  facts: ProviderFacts,
  service: Connecting,
  by: By,
): Promise<void> {
  if (service.secretsKey === null) throw new Refusal('not-allowed', noKey, 'clientSecret');
  await requireAnswer(facts, service);
  await tx
    .insertInto('identity_provider')
    .values({
      id,
      organisation_id: organisationId,
      name: facts.name,
      issuer: facts.issuer,
      client_id: facts.clientId,
      client_secret: seal(facts.clientSecret, id, service.secretsKey, connectionPurpose),
      scopes: facts.scopes,
      groups_claim: facts.groupsClaim,
      email_domains: domainsIn(facts.domains),
      is_only_way: facts.isOnlyWay,
    })
    .execute();
  await ask(tx, organisationId, { provider_id: id }, by);
}

/**
 * Asks that a group works here as something; it holds when a second administrator has agreed.
 * @throws Refusal naming the field
 */
export async function askForRule(
  tx: Tx,
  id: string,
  { held, rules, organisation }: OwnSignIn,
  { group, settingId, role, atOnce }: NewRule,
  by: By,
): Promise<void> {
  if (!held) throw new Refusal('undecided', 'Connect a sign-in first. Then you can add rules.', 'group');
  const name = group === '' ? null : group;
  if (name === null && atOnce)
    throw new Refusal(
      'not-allowed',
      'Everybody who can sign in there cannot start at once. Name a group.',
      'atOnce',
    );
  const same = rules.some(
    (rule) => rule.group_name === name && rule.setting_id === settingId && rule.role === role,
  );
  if (same) throw new Refusal('already-done', 'There is a rule like this already.', 'group');
  await tx
    .insertInto('sign_in_rule')
    .values({ id, provider_id: held.id, group_name: name, setting_id: settingId, role, at_once: atOnce })
    .execute();
  await ask(tx, organisation.id, { rule_id: id }, by);
}

/** A second administrator agrees, or does not; whoever asked takes it back. */
export async function answerSignInAsk(tx: Tx, id: string, agreed: boolean): Promise<void> {
  const { rows } = await sql<{
    done: boolean;
  }>`select app.answer_sign_in(${id}::uuid, ${agreed}) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}

/** Ends a rule, or the sign-in itself. */
export async function endOwnSignIn(tx: Tx, id: string): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`select app.end_sign_in(${id}::uuid) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}
