import { homeName, kindInWords } from '../../../care/index.ts';
import { type Filled, SearchForm } from '../../../platform/forms/index.ts';
import { InsetText, Pagination } from '../../../platform/html/index.ts';
import { type RegistrationStatus, RegistrationTag, registrationStatus } from '../../words/registration.tsx';
import { PledgeTag } from '../pledge/pledge-list.tsx';
import type { PledgeOnRecord } from '../pledge/pledges-of.ts';
import type { HomeKnown } from './homes-known.ts';

const headings: readonly (readonly [standing: RegistrationStatus, text: string, hint: string])[] = [
  ['stands-out', 'Not registered', 'No child must live here. Running it is against the law.'],
  ['find-out', 'Not known if registered', 'Check with Ofsted before anybody moves in.'],
  ['in-order', 'Registered, or does not need to be', ''],
];

function HomeCard(props: { home: HomeKnown; pledges: readonly PledgeOnRecord[]; today: string }) {
  const { home, pledges, today } = props;
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link" href={`/settings/${home.setting_id}`}>
          {homeName(home)}
        </a>
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        <RegistrationTag kind={home.kind} registration={home.registration} />{' '}
        {home.organisation_kind === 'provider' ? <PledgeTag pledges={pledges} today={today} /> : null}
      </p>
      <p class="govuk-body-s">
        {kindInWords(home.kind)} of{' '}
        <a class="govuk-link" href={`/providers/${home.organisation_id}`}>
          {home.organisation_name}
        </a>
        {home.host_name ? `, in ${home.host_name}` : ''}
      </p>
    </li>
  );
}

/** Foster homes of one provider that stand alike are one line: each of them is a family, and no list names it. */
function FosterLine({ homes }: { homes: readonly HomeKnown[] }) {
  const [first] = homes;
  if (!first) return null;
  return (
    <li class="hearth-card">
      {homes.length} foster home{homes.length === 1 ? '' : 's'} of{' '}
      <a class="govuk-link" href={`/providers/${first.organisation_id}`}>
        {first.organisation_name}
      </a>{' '}
      <RegistrationTag kind={first.kind} registration={first.registration} />
    </li>
  );
}

function Homes(props: { homes: readonly HomeKnown[]; pledges: readonly PledgeOnRecord[]; today: string }) {
  const { homes, pledges, today } = props;
  const foster = homes.filter(({ kind }) => kind === 'foster-home');
  const alike = [...new Set(foster.map((home) => `${home.organisation_id} ${home.registration}`))];
  return (
    <ul class="govuk-list">
      {homes
        .filter(({ kind }) => kind !== 'foster-home')
        .map((home) => (
          <HomeCard
            home={home}
            pledges={pledges.filter(({ organisation_id }) => organisation_id === home.organisation_id)}
            today={today}
          />
        ))}
      {alike.map((key) => (
        <FosterLine homes={foster.filter((home) => `${home.organisation_id} ${home.registration}` === key)} />
      ))}
    </ul>
  );
}

/** Every home there is: those that must not be used first (PLC-01, CMS-03). */
export function ProvidersPage(props: {
  homes: readonly HomeKnown[];
  pledges: readonly PledgeOnRecord[];
  today: string;
  search: Filled;
  /** Where the next page is; null on the last. */
  next: string | null;
}) {
  const { homes, pledges, today, search, next } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Homes and who runs them</h1>
      <SearchForm of={search} button="Find" />
      {homes.length === 0 ? (
        <InsetText
          text={
            search.typed('named').one() ? 'No home or provider has that name.' : 'No homes are known yet.'
          }
        />
      ) : null}
      {headings.map(([standing, text, hint]) => {
        const some = homes.filter(
          ({ kind, registration }) => registrationStatus(kind, registration) === standing,
        );
        if (some.length === 0) return null;
        return (
          <>
            <h2 class="govuk-heading-m">{text}</h2>
            {hint ? (
              <p class={standing === 'stands-out' ? 'hearth-level hearth-level--3' : 'govuk-body'}>{hint}</p>
            ) : null}
            <Homes homes={some} pledges={pledges} today={today} />
          </>
        );
      })}
      {next ? <Pagination next={{ href: next }} /> : null}
      <p class="govuk-body">
        <a class="govuk-link" href="/practice-notes">
          What was agreed about recurring issues
        </a>
      </p>
    </>
  );
}
