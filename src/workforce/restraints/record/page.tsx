import { Button, Checkboxes, Details, Radios } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { MomentFields } from '../../form/day-fields.tsx';
import { WordsField } from '../../form/words-field.tsx';
import type { Colleague } from '../../people/colleagues.ts';
import { measures } from '../model.ts';

interface NewRestraintProps {
  readonly childId: string;
  readonly called: string;
  readonly staff: readonly Colleague[];
  readonly incidentId: string | null;
  readonly entry: string;
  readonly person: SignedIn;
  readonly now: Date;
  readonly values: Readonly<Record<string, string>>;
  /** Who is ticked. */
  readonly ticked: { readonly users: readonly string[]; readonly present: readonly string[] };
  readonly errors: FieldErrors;
}

const small = 'govuk-fieldset__legend--s';

function People(props: NewRestraintProps & { name: 'users' | 'present'; legend: string }) {
  const { name, legend, staff, ticked, values, errors } = props;
  const other = name === 'users' ? 'otherUsers' : 'otherPresent';
  const error = errors[name];
  const bare = staff.length === 0;
  return (
    <>
      {bare ? null : (
        <Checkboxes
          name={name}
          idPrefix={name}
          fieldset={{ legend: { text: legend, classes: small } }}
          items={staff.map(({ id, name: text }) => ({ value: id, text }))}
          values={[...ticked[name]]}
          errorMessage={error ? { text: error } : undefined}
        />
      )}
      <WordsField
        name={other}
        id={bare && error ? name : undefined}
        label={bare ? `${legend} One name on a line` : 'Anybody else? One name on a line'}
        hint={name === 'present' ? 'For other children write "another child", not a name.' : undefined}
        rows={2}
        values={values}
        errors={bare && error ? { [other]: error } : errors}
      />
    </>
  );
}

function YesNo(props: { name: string; legend: string; hint?: string; value?: string; errors: FieldErrors }) {
  const { name, legend, hint, value, errors } = props;
  return (
    <Radios
      name={name}
      idPrefix={name}
      classes="govuk-radios--inline"
      fieldset={{ legend: { text: legend, classes: small } }}
      hint={hint ? { text: hint } : undefined}
      items={[
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ]}
      value={value}
      errorMessage={errors[name] ? { text: errors[name] } : undefined}
    />
  );
}

/** Recording a measure of control, discipline or restraint: everything that regulation 35(3)(a) asks for. */
export function NewRestraintPage(props: NewRestraintProps) {
  const { childId, called, incidentId, entry, person, now, values, errors } = props;
  const fields = { values, errors };
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">{called}</span>
      <h1 class="govuk-heading-l">Restraint, control or discipline</h1>
      <p class="govuk-body">
        Write it within 24 hours, while it is fresh. When you sign it, it stays as it is; what you find out
        later is added to it.
      </p>
      <Details summaryText="How you are is asked after somewhere else">
        <p class="govuk-body">
          This is part of the child's record, and the child may read it. Your manager asks how you are in a
          talk of your own. What you say there is never shown here.
        </p>
      </Details>
      <form method="post" action={`/children/${childId}/restraints`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="entry" value={entry} />
        {incidentId ? <input type="hidden" name="incident" value={incidentId} /> : null}
        <Radios
          name="measure"
          idPrefix="measure"
          fieldset={{ legend: { text: 'What kind of measure?', classes: small } }}
          items={Object.entries(measures).map(([value, { text, hint }]) => ({
            value,
            text,
            hint: { text: hint },
          }))}
          value={values.measure}
          errorMessage={errors.measure ? { text: errors.measure } : undefined}
        />
        <MomentFields name="used" legend="On which day did it begin?" now={now} {...fields} />
        <WordsField name="location" label="Where?" {...fields} />
        <WordsField name="behaviour" label="What did the child do that led to it?" rows={4} {...fields} />
        <WordsField
          name="avoided"
          label="What was tried before, so that it would not come to this?"
          rows={4}
          {...fields}
        />
        <WordsField
          name="description"
          label="What was done?"
          hint="Who held where, how the child was, what was said."
          rows={5}
          {...fields}
        />
        <WordsField name="minutes" label="For how many minutes?" width="4" {...fields} />
        <People {...props} name="users" legend="Who used the measure?" />
        <People {...props} name="present" legend="Who else was there?" />
        <WordsField name="effect" label="Did it work, and what followed?" rows={4} {...fields} />
        <YesNo
          name="injured"
          legend="Was anybody hurt?"
          hint="The child, or anybody else."
          value={values.injured}
          errors={errors}
        />
        <WordsField
          name="injuries"
          label="If so: who, how, and what was done for them?"
          hint="Medical treatment that was given or offered."
          rows={3}
          {...fields}
        />
        <YesNo
          name="inEhcPlan"
          legend="Is this restraint planned or routine in the child's education, health and care plan?"
          value={values.inEhcPlan}
          errors={errors}
        />
        <Button text="Sign the record" preventDoubleClick />
      </form>
    </>
  );
}
