import { StepCard, type StepInList } from '../../../follow-up/index.ts';
import { hoursBetween, londonTime } from '../../../platform/clock/index.ts';
import { Details, SummaryList, Tag } from '../../../platform/html/index.ts';
import { ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import type { Colleague } from '../../people/colleagues.ts';
import { measures } from '../model.ts';
import { AddForm, AuthoriseForm } from '../sign/more-forms.tsx';
import { ChildTalkForm, UserTalkForm } from '../sign/talk-forms.tsx';
import { Entries } from './entries.tsx';
import type { Restraint } from './get-restraint.ts';

export interface RestraintPageProps {
  readonly record: Restraint;
  readonly steps: readonly StepInList[];
  readonly staff: readonly Colleague[];
  readonly person: SignedIn;
  readonly now: Date;
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
}

function Signed({ record }: { record: Restraint }) {
  const late = hoursBetween(record.used_at, record.recorded_at) > 24;
  const isClocked = record.asked.steps.length > 0;
  return (
    <p class="govuk-body">
      Signed by {record.recorded_by_name}, {londonTime(record.recorded_at)}.{' '}
      {isClocked && late ? <Tag text="Later than 24 hours" classes="govuk-tag--red" /> : null}
      {isClocked && !late ? <Tag text="Within 24 hours" classes="govuk-tag--green" /> : null}
    </p>
  );
}

/** The eight things that regulation 35(3)(a) asks for, as they were signed. */
function TheRecord({ record }: { record: Restraint }) {
  const row = (key: string, text: string) => ({
    key: { text: key },
    value: { html: <span class="hearth-words">{text}</span> },
  });
  const names = (part: 'used' | 'present') =>
    record.people
      .filter((person) => person.part === part)
      .map(({ name }) => name)
      .join(', ') || 'Nobody';
  return (
    <SummaryList
      rows={[
        row('Child', record.child_name ?? 'Not open to you'),
        row('What led to it', record.behaviour),
        row('When and where', `${londonTime(record.used_at)}, ${record.location}`),
        row('The measure', `${measures[record.measure].text}: ${record.description}`),
        row('How long', record.minutes === 1 ? '1 minute' : `${record.minutes} minutes`),
        row('Tried before', record.avoided),
        row('Used by', names('used')),
        row('Also there', names('present')),
        row('Did it work, and what followed', record.effect),
        row('Injuries and treatment', record.injured ? record.injuries : 'Nobody was hurt.'),
      ]}
    />
  );
}

/** A measure of control, discipline or restraint: the record, its clocks, and what was signed and added since. */
export function RestraintPage(props: RestraintPageProps) {
  const { record, steps, now, errors } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">
        {record.child_called ? `${record.child_called}, ` : ''}
        {record.setting_name}
      </span>
      <h1 class="govuk-heading-l">{measures[record.measure].text}</h1>
      <Signed record={record} />
      <TheRecord record={record} />
      {record.incident_id ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/incidents/${record.incident_id}`}>
            The record of what happened
          </a>
        </p>
      ) : null}
      <h2 class="govuk-heading-m">What is asked next</h2>
      <p class="govuk-body">{record.asked.words}</p>
      {record.asked.basis === 'inferred' ? (
        <p class="govuk-body">
          <Tag text="Inferred, not stated" classes="govuk-tag--yellow" />
        </p>
      ) : null}
      <ul class="govuk-list">
        {steps.map((step) => (
          <StepCard step={step} now={now} />
        ))}
      </ul>
      {steps.length > 0 ? (
        <Details summaryText="Where the clocks come from">
          <ul class="govuk-list govuk-list--bullet">
            {steps.map(({ clock_basis }) => (
              <li>{clock_basis}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      <h2 class="govuk-heading-m">Signed and added since</h2>
      <Entries record={record} />
      <UserTalkForm {...props} />
      <ChildTalkForm {...props} />
      <AuthoriseForm {...props} />
      <AddForm {...props} />
    </>
  );
}
