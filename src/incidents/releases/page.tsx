import { type MaskGroup, textsToCheck } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { Button, Checkboxes, Details, Textarea } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import type { ReleaseToCheck } from './get-release.ts';

const timesInWords = (times: number): string => (times === 1 ? 'once' : `${times} times`);

/** A reason that the young person reads, and the button that needs it. */
export function ReasonForm(props: {
  action: string;
  label: string;
  button: string;
  value: string;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { action, label, button, value, errors, person } = props;
  return (
    <form method="post" action={action} novalidate>
      <CsrfField person={person} />
      <Textarea
        id="reason"
        name="reason"
        rows={3}
        label={{ text: label }}
        hint={{ text: 'The young person reads this, word for word.' }}
        value={value}
        errorMessage={errors.reason ? { text: errors.reason } : undefined}
      />
      <Button text={button} classes="govuk-button--secondary" preventDoubleClick />
    </form>
  );
}

/** Checking a text: what it says, what is covered, and why not. */
export function ReleasePage(props: {
  release: ReleaseToCheck;
  text: string;
  groups: readonly MaskGroup[];
  cover: readonly string[];
  more: string;
  reason: string;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { release, text, groups, cover, more, reason, errors, person } = props;
  const path = `/releases/${release.id}`;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{textsToCheck[release.source]}</h1>
      <p class="govuk-body">
        {release.child_called ?? 'A young person'} is to read this. Asked for {londonTime(release.asked_at)},
        to be answered by {londonTime(release.due_at)}.
      </p>
      <h2 class="govuk-heading-m">As it is written</h2>
      <p class="govuk-inset-text hearth-words" dir="auto">
        {text}
      </p>
      <form method="post" action={`${path}/preview`} novalidate>
        <CsrfField person={person} />
        {groups.length > 0 ? (
          <Checkboxes
            name="cover"
            idPrefix="cover"
            fieldset={{ legend: { text: 'Cover these', classes: 'govuk-fieldset__legend--m' } }}
            hint={{
              text: 'We look for the names of children who lived in the same place, and of people who work there. We do not know everybody: read the text yourself.',
            }}
            items={groups.map(({ words, times }) => ({
              value: words,
              text: `${words} (${timesInWords(times)})`,
              checked: cover.includes(words),
            }))}
          />
        ) : (
          <p class="govuk-body">
            We found no names that we know. Read the text yourself: we do not know everybody.
          </p>
        )}
        <Textarea
          id="more"
          name="more"
          rows={4}
          label={{ text: 'What else to cover', classes: 'govuk-label--s' }}
          hint={{
            text: 'One word or several on each line: family, friends, schools, streets, anything by which somebody else can be recognised.',
          }}
          value={more}
          errorMessage={errors.more ? { text: errors.more } : undefined}
          spellcheck={false}
        />
        <Button text="See what they will read" />
      </form>
      <Details summaryText="It cannot be given out at all" open={errors.reason !== undefined}>
        <p class="govuk-body">
          Only where covering is not enough: reading it would put somebody in danger, or a court forbids it.
        </p>
        <ReasonForm
          action={`${path}/withhold`}
          label="Why it is not given out"
          button="Do not give it out"
          {...{ value: reason, errors, person }}
        />
      </Details>
    </>
  );
}
