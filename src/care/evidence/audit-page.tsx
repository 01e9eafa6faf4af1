import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled, Problems, SearchForm } from '../../platform/forms/index.ts';
import { InsetText } from '../../platform/html/index.ts';
import { relationInWords } from '../sharing/relation-in-words.ts';
import { type AlarmKind, alarmKinds } from './alarm-form.ts';
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

function RaisedAlarms({ raised, form }: { raised: readonly Raised[]; form: Filled }) {
  return (
    <ul class="govuk-list">
      {raised.map(({ id, kind, most, times, since, name }) => (
        <li class="hearth-card">
          <p class="govuk-body">
            <strong>{name}</strong>: {alarmKinds[kind].toLowerCase()} {most}: {times} times since{' '}
            {londonTime(since)}.
          </p>
          <ActionForm
            of={form.with({ to: `/audit/raised/${id}`, ids: id })}
            button="I have looked into it"
            about={name}
            classes="govuk-button--secondary"
          />
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
      <strong>{person_name ?? 'Someone who had not signed in'}</strong> {inWords(action)}
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
  search: Filled;
  raised: readonly Raised[];
  alarms: readonly { id: string; name: string; kind: AlarmKind; most: number }[];
  /** The forms that set an alarm, end one, and say that somebody looked into one. */
  set: Filled;
  end: Filled;
  look: Filled;
  whoHoldsTheTables: string;
}) {
  const { events, most, search, raised, alarms, set, end, look } = props;
  return (
    <>
      <Problems of={search} />
      <h1 class="govuk-heading-l">How records are used</h1>
      <RaisedAlarms raised={raised} form={look} />
      <SearchForm of={search} button="Show" />
      <h2 class="govuk-heading-m">What was done</h2>
      {events.length === 0 ? <InsetText text="Nothing like this was done." /> : null}
      {events.length === most ? (
        <p class="govuk-body">
          The latest {most} are shown. The list at the foot of this page, as a file, has more.
        </p>
      ) : null}
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
            <ActionForm
              of={end.with({ to: `/audit/alarms/${id}/end`, ids: id })}
              button="End it"
              about={alarmKinds[kind].toLowerCase()}
              classes="govuk-button--secondary"
            />
          </li>
        ))}
      </ul>
      <ActionForm of={set} button="Set the alarm" />
      <h2 class="govuk-heading-m">Who could change this list</h2>
      <p class="govuk-body">{props.whoHoldsTheTables}</p>
    </>
  );
}
