import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled, Problems, SearchForm } from '../../platform/forms/index.ts';
import { Details, Tag } from '../../platform/html/index.ts';
import { type ListPart, MoreOfList } from '../../platform/web/index.ts';
import { conductInWords } from '../conduct-in-words.ts';
import type { IncidentInList } from './find-incidents.ts';
import { statesInWords } from './incidents-form.ts';

function Incident({ incident }: { incident: IncidentInList }) {
  const { id, child_name, occurred_at, level, kinds, setting_name, author_name, state } = incident;
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link" href={`/incidents/${id}`}>
          {child_name ?? 'A child'}, {londonTime(occurred_at)}
        </a>
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        <Tag text={`Level ${level}`} classes={`hearth-level-${level}`} /> {conductInWords(kinds)}, at{' '}
        {setting_name}
        {author_name ? `, by ${author_name}` : ''}. {statesInWords[state]}.
      </p>
    </li>
  );
}

/** The incidents that somebody may see: of a home, of a child or all, as they are asked for. */
export function IncidentsPage(props: {
  /** Of whom or where they are, where one child or home is asked for. */
  of: string | null;
  found: ListPart<IncidentInList>;
  filter: Filled;
  words: Filled;
  /** Whether words were looked for: then the list ends with its first part. */
  searched: boolean;
  /** Whether something besides a child or home is asked for. */
  narrowed: boolean;
  query: URLSearchParams;
}) {
  const { of, found, filter, words, searched, narrowed, query } = props;
  return (
    <>
      <Problems of={filter} />
      {of ? <span class="govuk-caption-l">{of}</span> : null}
      <h1 class="govuk-heading-l">Incidents</h1>
      <ActionForm of={words} button="Find" classes="govuk-button--secondary" />
      <Details summaryText="Choose level, kind, days, review and order" open={narrowed || filter.hasFaults}>
        <SearchForm of={filter} button="Show these" />
      </Details>
      {of || narrowed || searched ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/incidents">
            Show all incidents
          </a>
        </p>
      ) : null}
      {found.page.length === 0 ? (
        <p class="govuk-body">
          {narrowed || searched
            ? 'No incident you can see is like that.'
            : 'There are no incidents you can see.'}
        </p>
      ) : null}
      <ul class="govuk-list">
        {found.page.map((incident) => (
          <Incident incident={incident} />
        ))}
      </ul>
      {searched && found.next ? (
        <p class="govuk-body">
          Only the first {found.page.length} are listed. Choose days or add a word to find others.
        </p>
      ) : null}
      {searched ? null : <MoreOfList next={found.next} path="/incidents" query={query} />}
    </>
  );
}
