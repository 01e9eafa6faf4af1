import { londonTime } from '../../../platform/clock/index.ts';
import { Button, Checkboxes, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import type { Seal } from './seal.ts';

/** Sealing a record, or the seal that is on it. */
export function SealPage(props: {
  childId: string;
  called: string;
  seal: Seal | null;
  people: readonly { id: string; name: string }[];
  person: SignedIn;
  values: { reason: string; people: readonly string[] };
  errors: FieldErrors;
}) {
  const { childId, called, seal, people, person, values, errors } = props;
  if (seal) {
    return (
      <>
        <h1 class="govuk-heading-l">{called}'s record is sealed</h1>
        <p class="govuk-body">
          By {seal.sealed_by_name}, {londonTime(seal.sealed_at)}. Only these people find it:
        </p>
        <ul class="govuk-list govuk-list--bullet">
          {seal.keys.map(({ name }) => (
            <li>{name}</li>
          ))}
        </ul>
        <p class="govuk-inset-text hearth-words">{seal.reason}</p>
        <form method="post" action={`/children/${childId}/seal/lift`}>
          <CsrfField person={person} />
          <Button text="Lift the seal" classes="govuk-button--secondary" />
        </form>
      </>
    );
  }
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Seal {called}'s record</h1>
      <p class="govuk-body">
        From then on only those who hold a key find this child, whatever their role. A stand-in does not use
        somebody else's key. Think of whoever cares for the child tonight.
      </p>
      <form method="post" action={`/children/${childId}/seal`} novalidate>
        <CsrfField person={person} />
        <Textarea
          id="reason"
          name="reason"
          label={{ text: 'Why' }}
          value={values.reason}
          rows={3}
          errorMessage={errors.reason ? { text: errors.reason } : undefined}
        />
        <Checkboxes
          name="people"
          idPrefix="people"
          fieldset={{ legend: { text: 'Who holds a key besides you' } }}
          items={people
            .filter(({ id }) => id !== person.personId)
            .map(({ id, name }) => ({ value: id, text: name, checked: values.people.includes(id) }))}
        />
        <Button text="Seal the record" classes="govuk-button--warning" preventDoubleClick />
      </form>
    </>
  );
}
