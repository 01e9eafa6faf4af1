import { WhoItIs } from '../../../care/index.ts';
import { StepCard, type StepInList } from '../../../follow-up/index.ts';
import { hoursBetween, londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details, SummaryList, Tag, WarningText } from '../../../platform/html/index.ts';
import { measures } from '../model.ts';
import { Entries } from './entries.tsx';
import type { Restraint } from './get-restraint.ts';

/** The forms of the page, by the last part of their address; null where it is not for the visitor, or not now. */
export type FormsOfRestraint = Readonly<
  Record<'talks' | 'child-talks' | 'additions' | 'authorisations', Filled | null>
>;

interface RestraintPageProps {
  readonly record: Restraint;
  readonly steps: readonly StepInList[];
  readonly forms: FormsOfRestraint;
  /** The visitor wrote the record. */
  readonly wroteIt: boolean;
  readonly now: Date;
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
        row('Child', record.child_called ?? 'You cannot see this'),
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

/** Nobody signs for a measure that they used, or says that their own record is accurate. */
function WhyNotToSign({ record, wroteIt }: RestraintPageProps) {
  if (record.toSpeakWith.length === 0) return null;
  if (record.i_used_it)
    return <WarningText text="You used this measure, so someone else must talk to you about it and sign." />;
  if (!record.may_sign || !wroteIt) return null;
  return (
    <WarningText text="You wrote this record, so someone else must talk to the people who used the measure, and sign." />
  );
}

/** One form of the page, closed until it is wanted or came back. */
function Closed(props: { form: Filled | null; summary: string; button: string; classes?: string }) {
  const { form, summary, button, classes } = props;
  if (!form) return null;
  return (
    <Details summaryText={summary} open={form.hasFaults}>
      <ActionForm of={form} button={button} classes={classes} />
    </Details>
  );
}

/** A measure of control, discipline or restraint: the record, its clocks, and what was signed and added since. */
export function RestraintPage(props: RestraintPageProps) {
  const { record, steps, forms, now } = props;
  return (
    <>
      <span class="govuk-caption-l">
        {record.child_called ? `${record.child_called}, ` : ''}
        {record.setting_name}
      </span>
      <h1 class="govuk-heading-l">{measures[record.measure].text}</h1>
      <WhoItIs date_of_birth={record.date_of_birth} number={record.child_number} on={record.used_on} />
      <Signed record={record} />
      <TheRecord record={record} />
      {record.incident_id ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/incidents/${record.incident_id}`}>
            The record of what happened
          </a>
        </p>
      ) : null}
      <h2 class="govuk-heading-m">What happens next</h2>
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
      <WhyNotToSign {...props} />
      <Closed form={forms.talks} summary="I have spoken with the person who used it" button="Sign" />
      <Closed
        form={forms['child-talks']}
        summary="I have spoken with the child, or could not"
        button="Add it and sign"
      />
      <Closed
        form={forms.authorisations}
        summary="Authorise someone to speak and sign"
        button="Authorise them"
        classes="govuk-button--secondary"
      />
      <Closed
        form={forms.additions}
        summary="Add to this record"
        button="Add it"
        classes="govuk-button--secondary"
      />
    </>
  );
}
