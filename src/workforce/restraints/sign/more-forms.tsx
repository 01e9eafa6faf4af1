import { Button, Details, Select } from '../../../platform/html/index.ts';
import { CsrfField } from '../../../platform/web/index.ts';
import { WordsField } from '../../form/words-field.tsx';
import type { RestraintPageProps } from '../restraint/page.tsx';
import { ofForm } from './talk-forms.tsx';

/** Authorising somebody of the setting to speak and sign: for when the registered person cannot, or used the measure. */
export function AuthoriseForm(props: RestraintPageProps) {
  const { record, staff, person } = props;
  if (!record.may_authorise || (record.isAccurate && record.spokeWithChild)) return null;
  const users = new Set(record.users.map(({ person_id }) => person_id));
  const already = new Set(record.authorised.map(({ person_id }) => person_id));
  const could = staff.filter(({ id }) => !users.has(id) && !already.has(id) && id !== person.personId);
  const { values, errors, open } = ofForm(props, 'authorisations');
  return (
    <Details summaryText="Authorise somebody to speak and sign" open={open}>
      {could.length === 0 ? <p class="govuk-body">There is nobody else here who could.</p> : null}
      {could.length > 0 ? (
        <form method="post" action={`/restraints/${record.id}/authorisations`} novalidate>
          <CsrfField person={person} />
          <Select
            id="authorised"
            name="authorised"
            label={{ text: 'Who?' }}
            hint={{ text: 'Nobody who used the measure.' }}
            items={[
              { value: '', text: 'Choose' },
              ...could.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            value={values.authorised}
            errorMessage={errors.authorised ? { text: errors.authorised } : undefined}
          />
          <Button text="Authorise them" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      ) : null}
    </Details>
  );
}

/** Adding to a signed record. */
export function AddForm(props: RestraintPageProps) {
  const { record, person } = props;
  if (!record.may_add) return null;
  const { values, errors, open } = ofForm(props, 'additions');
  return (
    <Details summaryText="Add to this record" open={open}>
      <form method="post" action={`/restraints/${record.id}/additions`} novalidate>
        <CsrfField person={person} />
        <WordsField name="addition" label="What is added?" rows={3} {...{ values, errors }} />
        <WordsField name="reason" label="Why?" {...{ values, errors }} />
        <Button text="Add it" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </Details>
  );
}
