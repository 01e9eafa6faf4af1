import { dayInWords } from '../../platform/clock/index.ts';
import { Button, Details, Select, SummaryList, Tag, Textarea } from '../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../platform/web/index.ts';
import { DayField } from '../day-field.tsx';
import type { MergerAsk } from './close-organisation.ts';
import { organisationKinds } from './kinds.ts';
import type { eventsOf, MayDo, Organisation, settingsOf } from './organisations.ts';

const row = (key: string, value: string | null) =>
  value ? { key: { text: key }, value: { text: value } } : null;
const eventsInWords = {
  added: 'Added',
  renamed: 'Renamed',
  changed: 'Codes changed',
  closed: 'Closed',
  merged: 'Merged',
};

function CloseForm(props: {
  id: string;
  others: readonly Organisation[];
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { id, others, form, errors, person } = props;
  return (
    <Details summaryText="It closes, or merges into another" open={Object.keys(errors).length > 0}>
      <p class="govuk-body">
        To merge, an administrator of the other organisation has to agree. From that day the other
        organisation is responsible for the children, and the people who work here work there. You cannot undo
        this.
      </p>
      <form method="post" action={`/organisations/${id}/close`} novalidate>
        <CsrfField person={person} />
        <Select
          id="successor"
          name="successor"
          label={{ text: 'Which takes over', classes: 'govuk-label--s' }}
          value={one(form, 'successor')}
          errorMessage={errors.successor ? { text: errors.successor } : undefined}
          items={[
            { value: '', text: 'None: it just closes' },
            ...others.map((other) => ({ value: other.id, text: other.name })),
          ]}
        />
        <DayField name="closedOn" label="From which day" form={form} errors={errors} />
        <Textarea
          id="words"
          name="words"
          rows={2}
          label={{ text: 'Why, and where that was decided', classes: 'govuk-label--s' }}
          value={one(form, 'words')}
          errorMessage={errors.words ? { text: errors.words } : undefined}
        />
        <Button text="Close it" classes="govuk-button--warning" preventDoubleClick />
      </form>
    </Details>
  );
}

/** A merger that waits for the other side. */
function Merger(props: { id: string; merger: MergerAsk; administers: boolean; person: SignedIn }) {
  const { id, merger, administers, person } = props;
  const { name, successor_name, on_day, words, asked_by_name, mayAnswer } = merger;
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">
        {asked_by_name ?? 'Somebody'} asks that {name} merges into {successor_name} from {dayInWords(on_day)}.{' '}
        {mayAnswer ? 'You say yes or no.' : `An administrator of ${successor_name} says yes or no.`}
      </p>
      <p class="govuk-body hearth-words">{words}</p>
      {mayAnswer || administers ? (
        <form method="post" action={`/organisations/${id}/mergers/${merger.id}`}>
          <CsrfField person={person} />
          <div class="govuk-button-group">
            {mayAnswer ? (
              <Button text="Agree: they merge" name="answer" value="agree" classes="govuk-button--warning" />
            ) : null}
            <Button
              text={mayAnswer ? 'Do not agree' : 'Take it back'}
              name="answer"
              value="no"
              classes="govuk-button--secondary"
            />
          </div>
        </form>
      ) : null}
    </div>
  );
}

/** An organisation: what it goes by, its homes, what happened to it. */
export function OrganisationPage(props: {
  organisation: Organisation & MayDo;
  mergers: readonly MergerAsk[];
  settings: Awaited<ReturnType<typeof settingsOf>>;
  events: Awaited<ReturnType<typeof eventsOf>>;
  others: readonly Organisation[];
  runsPeople: boolean;
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { organisation, settings, events, others, mergers, runsPeople, form, errors, person } = props;
  const { id, closed_on, successor_id, successor_name, mayChange, administers } = organisation;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{organisation.name}</h1>
      {closed_on ? (
        <p class="govuk-inset-text">
          Closed {dayInWords(closed_on)}.{' '}
          {successor_id ? (
            <>
              It is now{' '}
              <a class="govuk-link" href={`/organisations/${successor_id}`}>
                {successor_name}
              </a>
              .
            </>
          ) : null}
        </p>
      ) : null}
      <SummaryList
        rows={[
          row('What it is', organisationKinds[organisation.kind]),
          row('GSS code', organisation.gss_code),
          row('DfE number', organisation.dfe_code),
          row('URN', organisation.urn),
        ]}
      />
      {runsPeople ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/organisations/${id}/people`}>
            Who works here
          </a>
        </p>
      ) : null}
      {settings.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Homes</h2>
          <ul class="govuk-list">
            {settings.map((setting) => (
              <li>
                {setting.name}: {setting.kind.replaceAll('-', ' ')}
                {setting.urn ? `, URN ${setting.urn}` : ''}{' '}
                <Tag
                  text={setting.registration.replaceAll('-', ' ')}
                  classes={setting.registration === 'unregistered' ? 'govuk-tag--red' : 'govuk-tag--grey'}
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {mergers.map((merger) => (
        <Merger {...{ id, merger, administers, person }} />
      ))}
      {mayChange && !closed_on ? (
        <Button
          text="Change the name or codes"
          href={`/organisations/${id}/change`}
          classes="govuk-button--secondary"
        />
      ) : null}
      {administers && !closed_on ? <CloseForm {...{ id, others, form, errors, person }} /> : null}
      {events.length > 0 ? (
        <Details summaryText="What happened to it">
          <ul class="govuk-list">
            {events.map(({ event, was, words, on_day, by, successor }) => (
              <li>
                {dayInWords(on_day)}: {eventsInWords[event]}
                {successor ? ` into ${successor}` : ''}, by {by}. {was ? `Before: ${was}. ` : ''}
                {words}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
}
