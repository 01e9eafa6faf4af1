import type { VNode } from 'preact';
import { dayInWords } from '../../platform/clock/index.ts';
import { Button, Input, Select, Tag } from '../../platform/html/index.ts';
import { organisationKinds } from './kinds.ts';
import type { Organisation } from './organisations.ts';

/** The codes of an organisation in one line. */
function codesInWords({ gss_code, dfe_code, urn }: Organisation): string {
  return [gss_code && `GSS ${gss_code}`, dfe_code && `DfE ${dfe_code}`, urn && `URN ${urn}`]
    .filter(Boolean)
    .join(', ');
}

/** The register of organisations. */
export function OrganisationsPage(props: {
  found: readonly Organisation[];
  words: string;
  kind: string;
  mayAdd: boolean;
  more: VNode;
}) {
  const { found, words, kind, mayAdd, more } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Organisations</h1>
      {mayAdd ? (
        <Button text="Add an organisation" href="/organisations/new" classes="govuk-button--secondary" />
      ) : null}
      <form method="get" action="/organisations">
        <Input id="words" name="words" label={{ text: 'Name or code' }} value={words} autocomplete="off" />
        <Select
          id="kind"
          name="kind"
          label={{ text: 'What it is' }}
          value={kind}
          items={[
            { value: '', text: 'Any' },
            ...Object.entries(organisationKinds).map(([value, text]) => ({ value, text })),
          ]}
        />
        <Button text="Find" />
      </form>
      {found.length === 0 ? <p class="govuk-body">No organisation has that name or code.</p> : null}
      <ul class="govuk-list">
        {found.map((organisation) => (
          <li class="hearth-card">
            <p class="govuk-body">
              <a class="govuk-link" href={`/organisations/${organisation.id}`}>
                {organisation.name}
              </a>{' '}
              {organisation.closed_on ? <Tag text="Closed" classes="govuk-tag--grey" /> : null}
            </p>
            <p class="govuk-body-s">
              {organisationKinds[organisation.kind]}
              {codesInWords(organisation) ? `. ${codesInWords(organisation)}` : ''}
              {organisation.closed_on ? `. Closed ${dayInWords(organisation.closed_on)}` : ''}
              {organisation.successor_name ? `, now ${organisation.successor_name}` : ''}
            </p>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
