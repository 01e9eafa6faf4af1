import { dayInWords } from '../../../platform/clock/index.ts';
import { Button, Tag } from '../../../platform/html/index.ts';
import { kindInWords } from '../../setting-kind.ts';
import type { settingsOf } from '../organisations.ts';

type Setting = Awaited<ReturnType<typeof settingsOf>>[number];

function Home({ home, keptAt }: { home: Setting; keptAt: string | null }) {
  const { name, kind, urn, registration, telephone, beds, closed_on } = home;
  const details = [
    kindInWords(kind),
    urn ? `URN ${urn}` : '',
    telephone ? `telephone ${telephone}` : '',
    beds ? `${beds} places` : '',
  ];
  return (
    <li>
      {keptAt ? (
        <a class="govuk-link" href={keptAt}>
          {name}
        </a>
      ) : (
        name
      )}
      : {details.filter(Boolean).join(', ')}{' '}
      <Tag
        text={
          closed_on ? `Closed ${dayInWords(closed_on)}` : `Registration: ${registration.replaceAll('-', ' ')}`
        }
        classes={registration === 'unregistered' && !closed_on ? 'govuk-tag--red' : 'govuk-tag--grey'}
      />{' '}
      {keptAt ? (
        <a class="govuk-link" href={`${keptAt}/change`}>
          Change<span class="govuk-visually-hidden"> {name}</span>
        </a>
      ) : null}{' '}
      {keptAt && !closed_on ? (
        <a class="govuk-link" href={`${keptAt}/transfer`}>
          Another provider takes over<span class="govuk-visually-hidden"> {name}</span>
        </a>
      ) : null}
    </li>
  );
}

/** The homes of an organisation, and for its administrator the way to add and to change one. */
export function Homes(props: { settings: readonly Setting[]; mayKeep: boolean; id: string }) {
  const { settings, mayKeep, id } = props;
  if (settings.length === 0 && !mayKeep) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Homes</h2>
      {settings.length > 0 ? (
        <ul class="govuk-list">
          {settings.map((home) => (
            <Home home={home} keptAt={mayKeep ? `/organisations/${id}/homes/${home.id}` : null} />
          ))}
        </ul>
      ) : (
        <p class="govuk-body">There is none yet.</p>
      )}
      {mayKeep ? (
        <Button text="Add a home" href={`/organisations/${id}/homes/new`} classes="govuk-button--secondary" />
      ) : null}
    </>
  );
}
