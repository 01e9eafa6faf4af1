import { Button, Radios, Textarea, WarningText } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { childName } from '../child-name.ts';
import { type Compared, SideBySide } from './side-by-side.tsx';

/** Comparing two entries, and saying that they are one child. */
export function ComparePage(props: {
  first: Compared;
  second: Compared;
  mayMerge: boolean;
  person: SignedIn;
  form: { keep: string; reason: string };
  errors: FieldErrors;
}) {
  const { first, second, mayMerge, person, form, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const [one, other] = [first.child.id, second.child.id];
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Could these be the same child?</h1>
      <SideBySide first={first} second={second} />
      {mayMerge ? (
        <form method="post" action={`/children/${one}/same/${other}`} novalidate>
          <CsrfField person={person} />
          <WarningText text="Two children can be much alike: twins are. Ask the child, or somebody who knows them." />
          <Radios
            name="keep"
            idPrefix="keep"
            fieldset={{ legend: { text: 'Which entry goes on?', classes: 'govuk-fieldset__legend--s' } }}
            hint={{
              text: 'The other stays as it is and leads here. Nothing is moved, and it can be undone.',
            }}
            value={form.keep}
            errorMessage={error('keep')}
            items={[
              { value: one, text: `The first: ${childName(first.child)}` },
              { value: other, text: `The second: ${childName(second.child)}` },
            ]}
          />
          <Textarea
            id="reason"
            name="reason"
            rows={3}
            label={{ text: 'How you know that they are one child', classes: 'govuk-label--s' }}
            value={form.reason}
            errorMessage={error('reason')}
          />
          <Button text="Merge these two" preventDoubleClick />
        </form>
      ) : (
        <p class="govuk-body">
          The child's social worker or personal adviser can say that they are one. Tell them.
        </p>
      )}
    </>
  );
}
