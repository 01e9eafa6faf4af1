import { Details } from '../../../platform/html/index.ts';
import { ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { MustNotBeUsed, RegistrationTag, standingOf } from '../../words/registration.tsx';
import { homeName, kindInWords } from '../../words/setting-kind.ts';
import { ConcernCard } from '../concern/concern-card.tsx';
import { ConcernForm } from '../concern/concern-form.tsx';
import type { ConcernOnRecord } from '../concern/get-concern.ts';
import { PledgeForm } from '../pledge/pledge-form.tsx';
import { PledgeList } from '../pledge/pledge-list.tsx';
import type { PledgeOnRecord } from '../pledge/pledges-of.ts';
import type { Provider } from './get-provider.ts';

const pledgeFields: readonly string[] = ['pledgeAuthority', 'pledgeFrom', 'pledgeUntil', 'standsAt'];

/** Whoever runs homes: the homes, the pledge, and what is open between them and an authority. */
export function ProviderPage(props: {
  provider: Provider;
  pledges: readonly PledgeOnRecord[];
  concerns: readonly ConcernOnRecord[];
  person: SignedIn;
  today: string;
  newId: () => string;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { provider, pledges, concerns, person, today, newId, values, errors } = props;
  const { homes } = provider;
  const wrong = Object.keys(errors);
  const inPledge = wrong.some((field) => pledgeFields.includes(field));
  const mayRaise = provider.raisesFor.length > 0 || provider.leads;
  const form = { provider, person, values, errors };
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{provider.name}</h1>
      {homes.some(({ kind, registration }) => standingOf(kind, registration) === 'stands-out') ? (
        <MustNotBeUsed />
      ) : null}
      <h2 class="govuk-heading-m">Pledge to the Protocol</h2>
      <PledgeList pledges={pledges} today={today} />
      {provider.commissionsFor.length > 0 ? (
        <Details summaryText={pledges.length > 0 ? 'Renew the pledge' : 'Record a pledge'} open={inPledge}>
          <PledgeForm {...form} formId={values.pledge || newId()} />
        </Details>
      ) : null}
      <h2 class="govuk-heading-m">Concerns and requests ({concerns.length})</h2>
      {concerns.length === 0 ? <p class="govuk-body">None that you have a part in.</p> : null}
      <ul class="govuk-list">
        {concerns.map((concern) => (
          <ConcernCard concern={concern} today={today} />
        ))}
      </ul>
      {mayRaise ? (
        <Details summaryText="Raise a concern, or ask for something" open={wrong.length > 0 && !inPledge}>
          <ConcernForm {...form} formId={values.concern || newId()} />
        </Details>
      ) : null}
      {homes.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Homes ({homes.length})</h2>
          <ul class="govuk-list">
            {homes.map((home) => (
              <li class="hearth-card">
                <a class="govuk-link" href={`/settings/${home.setting_id}`}>
                  {homeName(home)}
                </a>
                <span class="hearth-who">
                  <RegistrationTag kind={home.kind} registration={home.registration} />{' '}
                  {kindInWords(home.kind)}
                  {home.host_name ? `, in ${home.host_name}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
