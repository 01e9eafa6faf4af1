import { type ChildToday, calledName, PhotographField } from '../../../care/index.ts';
import { Button, DateInput } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { DatedPhotograph } from '../read/form-answers.tsx';
import type { PhotographOfForm } from './photographs.ts';

/** Adding a photograph by which somebody could know them. */
export function PhotographPage(props: {
  child: ChildToday;
  photograph: PhotographOfForm | undefined;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { child, photograph, values, errors, person } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">A photograph of {calledName(child)}</h1>
      <p class="govuk-body">
        Ask them which one they like. It is for the day when somebody has to look for them, and goes to the
        police only then.
      </p>
      <DatedPhotograph photograph={photograph} />
      <form
        method="post"
        action={`/children/${child.id}/missing/photograph`}
        enctype="multipart/form-data"
        novalidate
      >
        <CsrfField person={person} />
        <DateInput
          id="takenOn"
          namePrefix="takenOn"
          fieldset={{ legend: { text: 'On which day was it taken?' } }}
          values={{ ...values }}
          errorMessage={errors.takenOn ? { text: errors.takenOn } : undefined}
        />
        <PhotographField label="The photograph" error={errors.photograph} />
        <Button text="Add the photograph" />
      </form>
    </>
  );
}
