import { londonTime } from '../../../platform/clock/index.ts';
import { Button, DateInput, Input, Radios, Textarea, WarningText } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { type Glass, glassHours, reviewWithin } from './break-glass.ts';

const hoursInWords = (hours: number): string => (hours === 1 ? '1 hour' : `${hours} hours`);

/** Asking for the glass to be broken: who, why, how long. */
export function BreakGlassPage(props: {
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { person, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const part = (name: 'day' | 'month' | 'year', width: string) => ({
    name,
    value: values[`born-${name}`] ?? '',
    classes: `govuk-input--width-${width}`,
  });
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Break the glass</h1>
      <p class="govuk-body">
        For a child you do not work with, when waiting for somebody who does would put them at risk. You see
        what protects them tonight: who they are, where they live, who works with them, how they communicate,
        what has happened, and their health.
      </p>
      <WarningText
        iconFallbackText="Important"
        text={`Whoever answers for the record is told at once and looks at it within ${reviewWithin} hours. What you open is kept, and the child can be told.`}
      />
      <form method="post" action="/break-glass" novalidate>
        <CsrfField person={person} />
        <Input
          id="given"
          name="given"
          label={{ text: 'First name, or the name they go by' }}
          value={values.given ?? ''}
          autocomplete="off"
          spellcheck={false}
          errorMessage={error('given')}
        />
        <Input
          id="family"
          name="family"
          label={{ text: 'Family name' }}
          value={values.family ?? ''}
          autocomplete="off"
          spellcheck={false}
          errorMessage={error('family')}
        />
        <DateInput
          id="born"
          namePrefix="born"
          fieldset={{ legend: { text: 'Date of birth' } }}
          items={[part('day', '2'), part('month', '2'), part('year', '4')]}
          errorMessage={error('born')}
        />
        <Textarea
          id="reason"
          name="reason"
          label={{ text: 'Why now, and whom you tried to ask first' }}
          value={values.reason ?? ''}
          rows={4}
          errorMessage={error('reason')}
        />
        <Radios
          name="hours"
          idPrefix="hours"
          fieldset={{ legend: { text: 'For how long' } }}
          items={glassHours.map((hours) => ({
            value: String(hours),
            text: hoursInWords(hours),
            checked: values.hours === String(hours),
          }))}
          errorMessage={error('hours')}
        />
        <Button text="Break the glass" classes="govuk-button--warning" preventDoubleClick />
      </form>
    </>
  );
}

/** How a broken glass stands, in words. */
function stateInWords(glass: Glass, now: Date): string {
  if (glass.verdict === 'not-justified') return 'Closed: found not justified';
  if (glass.ended_at) return `Closed by them, ${londonTime(glass.ended_at)}`;
  if (glass.until_at <= now) return `Closed: its time ran out, ${londonTime(glass.until_at)}`;
  if (!glass.verdict && glass.review_due_at <= now) return 'Closed: nobody looked at it in time';
  return `Open until ${londonTime(glass.until_at)}`;
}

function GlassCard({ glass, person, now }: { glass: Glass; person: SignedIn; now: Date }) {
  const own = glass.person_id === person.personId;
  const state = stateInWords(glass, now);
  const called = glass.child_called ?? 'a child who is no longer open to you';
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>{own ? 'You' : glass.person_name}</strong>, about{' '}
        {glass.child_called ? (
          <a class="govuk-link" href={`/children/${glass.child_id}`}>
            {called}
          </a>
        ) : (
          called
        )}
        <span class="govuk-hint">
          {londonTime(glass.opened_at)}. {state}.
        </span>
      </p>
      <p class="govuk-body hearth-words">{glass.reason}</p>
      {glass.reviewed_at ? (
        <p class="govuk-body">
          Looked at {londonTime(glass.reviewed_at)}:{' '}
          {glass.verdict === 'justified' ? 'justified' : 'not justified'}. {glass.review_words}
        </p>
      ) : null}
      {own && state.startsWith('Open') ? (
        <form method="post" action={`/break-glass/${glass.id}/end`}>
          <CsrfField person={person} />
          <Button text="I am done: close it" classes="govuk-button--secondary" />
        </form>
      ) : null}
      {!own && !glass.reviewed_at ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/break-glass/${glass.id}`}>
            Look at it{glass.review_due_at <= now ? ' (overdue)' : `, by ${londonTime(glass.review_due_at)}`}
            <span class="govuk-visually-hidden">: {called}</span>
          </a>
        </p>
      ) : null}
    </li>
  );
}

/** The glasses somebody broke or has to look at. */
export function GlassesPage(props: { glasses: readonly Glass[]; person: SignedIn; now: Date }) {
  const { glasses, person, now } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Broken glass</h1>
      {glasses.length === 0 ? (
        <p class="govuk-body">You have broken none, and none waits for you to look at it.</p>
      ) : (
        <ul class="govuk-list">
          {glasses.map((glass) => (
            <GlassCard glass={glass} person={person} now={now} />
          ))}
        </ul>
      )}
      <Button text="Break the glass" href="/break-glass/new" classes="govuk-button--secondary" />
    </>
  );
}

/** Looking at a glass that somebody else broke. */
export function ReviewGlassPage(props: {
  glass: Glass;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { glass, person, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Was it right to break the glass?</h1>
      <p class="govuk-body">
        {glass.person_name} opened the record of {glass.child_called ?? 'the child'} on{' '}
        {londonTime(glass.opened_at)}, until {londonTime(glass.until_at)}. Their reason:
      </p>
      <p class="govuk-inset-text hearth-words">{glass.reason}</p>
      <form method="post" action={`/break-glass/${glass.id}`} novalidate>
        <CsrfField person={person} />
        <Radios
          name="verdict"
          idPrefix="verdict"
          fieldset={{ legend: { text: 'What you found' } }}
          items={[
            { value: 'justified', text: 'It was justified', checked: values.verdict === 'justified' },
            {
              value: 'not-justified',
              text: 'It was not justified: close it now',
              checked: values.verdict === 'not-justified',
            },
          ]}
          errorMessage={error('verdict')}
        />
        <Textarea
          id="words"
          name="words"
          label={{ text: 'Why' }}
          value={values.words ?? ''}
          rows={3}
          errorMessage={error('words')}
        />
        <Button text="Save" preventDoubleClick />
      </form>
    </>
  );
}
