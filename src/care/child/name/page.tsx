import { Button, Input } from '../../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../../platform/web/index.ts';

/** Adding the name of a child who came by number alone. */
export function NamePage(props: {
  childId: string;
  number: string;
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { childId, number, form, errors, person } = props;
  const field = (name: string, label: string, hint?: string) => (
    <Input
      id={name}
      name={name}
      label={{ text: label, classes: 'govuk-label--s' }}
      hint={hint ? { text: hint } : undefined}
      value={one(form, name)}
      autocomplete="off"
      spellcheck={false}
      errorMessage={errors[name] ? { text: errors[name] } : undefined}
    />
  );
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">What is this child's name?</h1>
      <p class="govuk-body">
        The return brought the number {number}, and no name. Check the number before you go on.
      </p>
      <form method="post" action={`/children/${childId}/name`} novalidate>
        <CsrfField person={person} />
        {field('given', 'First name')}
        {field('family', 'Family name')}
        {field('known', 'What they want to be called', 'Only where it is another than the first name.')}
        <Button text="Add the name" preventDoubleClick />
      </form>
    </>
  );
}
