import { roleLabel } from '../../care/index.ts';
import { dayInWords } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details, SummaryList } from '../../platform/html/index.ts';
import type { OwnProvider, OwnSignIn, Rule, SignInAsk } from './own-sign-in-of.ts';

const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });
const yesNo = (is: boolean): string => (is ? 'Yes' : 'No');

function Facts({ of, service }: { of: OwnProvider; service: string }) {
  return (
    <SummaryList
      rows={[
        row('Name', of.name),
        row('Issuer', of.issuer),
        row('Client ID', of.client_id),
        row('Scopes', of.scopes),
        row('Claim with groups', of.groups_claim),
        row('Email domains', of.email_domains.join(', ') || 'None'),
        row('The only way to sign in', yesNo(of.is_only_way)),
        row('Redirect address', `${service}/sign-in/with/back`),
        row('Back-channel logout address', `${service}/sign-in/with/${of.id}/ended`),
      ]}
    />
  );
}

/** A rule as a sentence. */
function ruleInWords({ group_name, setting_name, role, at_once }: Rule): string {
  const who = group_name === null ? 'Everybody who can sign in there' : `The group “${group_name}”`;
  const where = setting_name === null ? 'for the organisation as a whole' : `at ${setting_name}`;
  const how = at_once ? 'They start at once.' : 'An administrator agrees to each person first.';
  return `${who}: ${roleLabel(role).toLowerCase()} ${where}. ${how}`;
}

function RuleLine({ rule, end }: { rule: Rule; end: Filled }) {
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        {ruleInWords(rule)}
        {rule.group_name === null ? null : (
          <span class="govuk-hint">
            {rule.seen_on
              ? `Somebody last signed in with this group on ${dayInWords(rule.seen_on)}.`
              : 'Nobody has signed in with this group yet. Check that the name is exactly right.'}
          </span>
        )}
      </p>
      <ActionForm of={end} button="End this rule" classes="govuk-button--secondary" />
    </li>
  );
}

/** What waits for a second administrator, with the form of whoever answers or takes it back. */
interface Waiting {
  readonly ask: SignInAsk;
  readonly form: Filled;
}

function AskLine({ ask, form, own, service }: Waiting & { own: OwnSignIn; service: string }) {
  const provider = own.providers.find(({ id }) => id === ask.provider_id);
  const rule = own.rules.find(({ id }) => id === ask.rule_id);
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        {ask.asked_by_name ?? 'Somebody'} asks for this.{' '}
        {ask.mine ? 'Another administrator must agree.' : 'You are the second administrator.'}
      </p>
      {provider ? <Facts of={provider} service={service} /> : null}
      {rule ? <p class="govuk-body">{ruleInWords(rule)}</p> : null}
      <ActionForm of={form} button="" classes={ask.mine ? 'govuk-button--secondary' : undefined} />
    </li>
  );
}

function Held(props: {
  held: OwnProvider;
  own: OwnSignIn;
  service: string;
  ends: readonly { readonly rule: Rule; readonly end: Filled }[];
  forms: { readonly rule: Filled; readonly attempt: Filled; readonly end: Filled };
}) {
  const { held, own, service, ends, forms } = props;
  return (
    <>
      <p class="govuk-body">People sign in with {held.name}.</p>
      <Details summaryText="How it is set up">
        <Facts of={held} service={service} />
      </Details>
      <h2 class="govuk-heading-m">Rules</h2>
      {ends.length === 0 ? (
        <p class="govuk-body">There are no rules yet. Without one, nobody new gets a place.</p>
      ) : (
        <ul class="govuk-list">
          {ends.map((line) => (
            <RuleLine {...line} />
          ))}
        </ul>
      )}
      <Details summaryText="Add a rule" open={forms.rule.isBegun}>
        <ActionForm of={forms.rule} button="Ask for this rule" />
      </Details>
      <Details summaryText="Try the rules" open={forms.attempt.isBegun}>
        <ActionForm of={forms.attempt} button="See what they would get" classes="govuk-button--secondary" />
      </Details>
      {own.others.length > 0 ? (
        <Details summaryText="Groups that no rule names">
          <p class="govuk-body">
            People signed in with these groups. If a group was renamed, its new name is here, and the people
            in it have lost their place.
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {own.others.map(({ group_name, seen_on }) => (
              <li>
                {group_name}, last on {dayInWords(seen_on)}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      <Details summaryText="Stop using it">
        <p class="govuk-body">
          Everybody who signed in with it is signed out. They keep their place, and can ask for a password.
        </p>
        <ActionForm of={forms.end} button="Stop using it" classes="govuk-button--warning" />
      </Details>
    </>
  );
}

/** The sign-in that an organisation has already: what it is, what its groups work here as, and what waits. */
export function OwnSignInPage(props: {
  own: OwnSignIn;
  /** Where people open this service. */
  service: string;
  asks: readonly Waiting[];
  ends: readonly { readonly rule: Rule; readonly end: Filled }[];
  provider: Filled;
  forms: { readonly rule: Filled; readonly attempt: Filled; readonly end: Filled } | null;
}) {
  const { own, service, asks, ends, provider, forms } = props;
  const { organisation, held } = own;
  return (
    <>
      <h1 class="govuk-heading-l">The sign-in of {organisation.name}</h1>
      {asks.length > 0 ? (
        <section>
          <h2 class="govuk-heading-m">Waiting for a second administrator</h2>
          <ul class="govuk-list">
            {asks.map((waiting) => (
              <AskLine {...waiting} own={own} service={service} />
            ))}
          </ul>
        </section>
      ) : null}
      {held && forms ? (
        <Held {...{ held, own, service, ends, forms }} />
      ) : (
        <p class="govuk-body">
          People can sign in with the account that they have at work already, if your organisation offers
          OpenID Connect: for example Entra ID, Google Workspace or NHS CIS2.
        </p>
      )}
      <Details summaryText={held ? 'Use another sign-in instead' : 'Connect it'} open={provider.isBegun}>
        <p class="govuk-body">
          Register this service there first, with the redirect address{' '}
          <code>{service}/sign-in/with/back</code>. The sign-in takes effect when a second administrator
          agrees.
        </p>
        <ActionForm of={provider} button="Ask to use it" />
      </Details>
    </>
  );
}

/** What somebody in these groups would get. */
export function TriedPage({ rules, groups }: { rules: readonly Rule[]; groups: readonly string[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">What they would get</h1>
      <p class="govuk-body">Somebody in these groups: {groups.join(', ')}.</p>
      {rules.length === 0 ? (
        <p class="govuk-body">No rule gives them a place.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {rules.map((rule) => (
            <li>
              {ruleInWords(rule)}
              {rule.is_held ? '' : ' This rule still waits for a second administrator.'}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
