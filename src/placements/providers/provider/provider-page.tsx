import { homeName, kindInWords } from '../../../care/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details } from '../../../platform/html/index.ts';
import { MustNotBeUsed, RegistrationTag, registrationStatus } from '../../words/registration.tsx';
import { ConcernCard } from '../concern/concern-card.tsx';
import type { ConcernOnRecord } from '../concern/get-concern.ts';
import { PledgeList } from '../pledge/pledge-list.tsx';
import type { PledgeOnRecord } from '../pledge/pledges-of.ts';
import type { Provider } from './get-provider.ts';

/** Whoever runs homes: the homes, the pledge, and what is open between them and an authority. */
export function ProviderPage(props: {
  provider: Provider;
  pledges: readonly PledgeOnRecord[];
  concerns: readonly ConcernOnRecord[];
  today: string;
  /** For commissioners; null for everybody else. */
  pledge: Filled | null;
  /** For whoever places children or leads a home of the provider; null for everybody else. */
  concern: Filled | null;
}) {
  const { provider, pledges, concerns, today, pledge, concern } = props;
  const { homes } = provider;
  return (
    <>
      <h1 class="govuk-heading-l">{provider.name}</h1>
      {homes.some(({ kind, registration }) => registrationStatus(kind, registration) === 'stands-out') ? (
        <MustNotBeUsed />
      ) : null}
      <h2 class="govuk-heading-m">Pledge to the Protocol</h2>
      <PledgeList pledges={pledges} today={today} />
      {pledge ? (
        <Details
          summaryText={pledges.length > 0 ? 'Renew the pledge' : 'Record a pledge'}
          open={pledge.isBegun}
        >
          <ActionForm of={pledge} button="Record the pledge" />
        </Details>
      ) : null}
      <h2 class="govuk-heading-m">Concerns and requests ({concerns.length})</h2>
      {concerns.length === 0 ? <p class="govuk-body">None that involve you.</p> : null}
      <ul class="govuk-list">
        {concerns.map((one) => (
          <ConcernCard concern={one} today={today} />
        ))}
      </ul>
      {concern ? (
        <Details summaryText="Raise a concern, or ask for something" open={concern.isBegun}>
          <ActionForm of={concern} button="Raise it" />
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
