import { londonTime } from '../../platform/clock/index.ts';
import { Button, Input, InsetText, Select } from '../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../platform/web/index.ts';
import { DayField } from '../day-field.tsx';
import { relationInWords } from '../sharing/relation-in-words.ts';
import { type AlarmKind, alarmKinds } from './alarms.ts';
import type { EventInList } from './find-events.ts';

const inWords = (code: string): string => code.replaceAll('-', ' ');

interface Raised {
  readonly id: string;
  readonly kind: AlarmKind;
  readonly most: number;
  readonly times: number;
  readonly since: Date;
  readonly name: string;
}

function RaisedAlarms({ raised, person }: { raised: readonly Raised[]; person: SignedIn }) {
  return (
    <ul class="govuk-list">
      {raised.map(({ id, kind, most, times, since, name }) => (
        <li class="hearth-card">
          <p class="govuk-body">
            <strong>{name}</strong>: {alarmKinds[kind].toLowerCase()} {most}: {times} times since{' '}
            {londonTime(since)}.
          </p>
          <form method="post" action={`/audit/raised/${id}`}>
            <CsrfField person={person} />
            <button class="govuk-button govuk-button--secondary" type="submit">
              I have looked into it<span class="govuk-visually-hidden">: {name}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function Event({ event }: { event: EventInList }) {
  const { happened_at, person_name, action, subject_kind, subject_id, child_name, as_relation } = event;
  const about = [subject_kind, subject_id].filter(Boolean).join(' ');
  return (
    <li class="hearth-card">
      <strong>{person_name ?? 'Nobody who had signed in'}</strong> {inWords(action)}
      {child_name ? `, about ${child_name}` : ''}
      {as_relation ? `, as ${as_relation.split(' ').map(relationInWords).join(', ')}` : ''}
      <span class="govuk-hint hearth-words">
        {londonTime(happened_at)}
        {about ? `. ${about}` : ''}
      </span>
    </li>
  );
}

/** Who did what with records, and the alarms about it: for information governance. */
export function AuditPage(props: {
  events: readonly EventInList[];
  most: number;
  query: string;
  sought: FormFields;
  raised: readonly Raised[];
  alarms: readonly { id: string; name: string; kind: AlarmKind; most: number }[];
  organisations: readonly { id: string; name: string }[];
  form: FormFields;
  person: SignedIn;
  errors: FieldErrors;
  whoHoldsTheTables: string;
}) {
  const { events, most, query, sought, raised, alarms, organisations, form, person, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const field = (name: string, label: string) => (
    <Input id={name} name={name} label={{ text: label }} value={one(sought, name)} />
  );
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">How records are used</h1>
      <RaisedAlarms raised={raised} person={person} />
      <form method="get" action="/audit" novalidate>
        {field('person', 'Who: part of a name')}
        {field('child', 'About which child: part of a name')}
        {field('verb', 'What was done, such as viewed or refused')}
        <DayField
          name="day"
          label="On which day?"
          hint="When empty, the last seven days"
          form={sought}
          errors={errors}
        />
        <Button text="Show" />
      </form>
      <h2 class="govuk-heading-m">What was done</h2>
      {events.length === 0 ? <InsetText text="Nothing of this kind was done." /> : null}
      {events.length === most ? (
        <p class="govuk-body">The latest {most} are shown. The table holds more.</p>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href={`/audit/table${query}`}>
          Take it away as a table (CSV)
        </a>
      </p>
      <ul class="govuk-list">
        {events.map((event) => (
          <Event event={event} />
        ))}
      </ul>
      <h2 class="govuk-heading-m">Alarms</h2>
      {alarms.length === 0 ? <InsetText text="No alarm is set." /> : null}
      <ul class="govuk-list">
        {alarms.map(({ id, name, kind, most: number }) => (
          <li class="hearth-card">
            <p class="govuk-body">
              {name}: {alarmKinds[kind].toLowerCase()} {number}.
            </p>
            <form method="post" action={`/audit/alarms/${id}/end`}>
              <CsrfField person={person} />
              <button class="govuk-button govuk-button--secondary" type="submit">
                End it<span class="govuk-visually-hidden">: {alarmKinds[kind].toLowerCase()}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action="/audit/alarms" novalidate>
        <CsrfField person={person} />
        <Select
          id="organisation"
          name="organisation"
          label={{ text: 'Whose people is the alarm for?' }}
          items={organisations.map(({ id, name }) => ({ value: id, text: name }))}
          value={one(form, 'organisation')}
          errorMessage={error('organisation')}
        />
        <Select
          id="kind"
          name="kind"
          label={{ text: 'When somebody…' }}
          items={Object.entries(alarmKinds).map(([value, text]) => ({ value, text: text.toLowerCase() }))}
          value={one(form, 'kind')}
          errorMessage={error('kind')}
        />
        <Input
          id="most"
          name="most"
          inputmode="numeric"
          classes="govuk-input--width-5"
          label={{ text: 'So many' }}
          value={one(form, 'most')}
          errorMessage={error('most')}
        />
        <Button text="Set the alarm" preventDoubleClick />
      </form>
      <h2 class="govuk-heading-m">Who could change this list</h2>
      <p class="govuk-body">{props.whoHoldsTheTables}</p>
    </>
  );
}
