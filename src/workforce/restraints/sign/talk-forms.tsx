import { Button, Checkboxes, Details, Radios, WarningText } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors } from '../../../platform/web/index.ts';
import { MomentFields } from '../../form/day-fields.tsx';
import { WordsField } from '../../form/words-field.tsx';
import type { RestraintPageProps } from '../restraint/page.tsx';

/** What was written and what is wrong, when it was this form that was sent; else an empty form. */
export function ofForm(props: RestraintPageProps, form: string) {
  const sent = props.form === form;
  const none: FieldErrors = {};
  return { values: sent ? props.values : {}, errors: sent ? props.errors : none, open: sent };
}

/** The talk with those who used the measure, and the signature (regulation 35(3)(b)). */
export function UserTalkForm(props: RestraintPageProps) {
  const { record, person, now } = props;
  if (record.toSpeakWith.length === 0) return null;
  if (record.i_used_it) {
    return <WarningText text="You used this measure. Somebody else speaks with you about it and signs." />;
  }
  if (!record.may_sign) return null;
  if (record.recorded_by === person.personId) {
    return (
      <WarningText text="You wrote this record. Somebody else speaks with those who used the measure, and signs." />
    );
  }
  const { values, errors, open } = ofForm(props, 'talks');
  return (
    <Details summaryText="I have spoken with whoever used it" open={open}>
      <form method="post" action={`/restraints/${record.id}/talks`} novalidate>
        <CsrfField person={person} />
        <Checkboxes
          name="with"
          idPrefix="with"
          fieldset={{ legend: { text: 'With whom did you speak?', classes: 'govuk-fieldset__legend--s' } }}
          items={record.toSpeakWith.map(({ id, name }) => ({ value: id, text: name }))}
          values={record.toSpeakWith.length === 1 ? [record.toSpeakWith[0]?.id ?? ''] : []}
          errorMessage={errors.with ? { text: errors.with } : undefined}
        />
        <MomentFields name="spoken" legend="On which day?" {...{ values, errors, now }} />
        <WordsField
          name="words"
          label="What came of it for the measure?"
          hint="The child may read this. How your colleague is belongs into their own talk. May stay empty."
          rows={3}
          {...{ values, errors }}
        />
        <p class="govuk-body">
          When you have spoken with everybody who used the measure, you sign that the record is accurate.
        </p>
        <Button text="Sign" preventDoubleClick />
      </form>
    </Details>
  );
}

/** The talk with the child: their words, or why not (regulation 35(3)(c)). */
export function ChildTalkForm(props: RestraintPageProps) {
  const { record, person, now } = props;
  if (record.spokeWithChild || !record.may_sign) return null;
  const { values, errors, open } = ofForm(props, 'child-talks');
  return (
    <Details summaryText="I have spoken with the child, or could not" open={open}>
      <form method="post" action={`/restraints/${record.id}/child-talks`} novalidate>
        <CsrfField person={person} />
        <Radios
          name="spoke"
          idPrefix="spoke"
          fieldset={{
            legend: {
              text: 'Have you spoken with the child about it?',
              classes: 'govuk-fieldset__legend--s',
            },
          }}
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No, or they did not want to' },
          ]}
          value={values.spoke}
          errorMessage={errors.spoke ? { text: errors.spoke } : undefined}
        />
        <MomentFields name="talked" legend="If so, on which day?" {...{ values, errors, now }} />
        <WordsField
          name="said"
          label="If so, what did they say?"
          hint="In their words."
          rows={3}
          {...{ values, errors }}
        />
        <WordsField name="notBecause" label="If not, why not?" rows={2} {...{ values, errors }} />
        <Button text="Add it and sign" preventDoubleClick />
      </form>
    </Details>
  );
}
