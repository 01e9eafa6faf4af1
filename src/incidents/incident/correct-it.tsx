import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import type { WholeIncident } from './get-incident.ts';

/** What the author is asked to correct, in the words of who asks, and the form under it. */
export function CorrectIt({ incident, form }: { incident: WholeIncident; form: Filled }) {
  const asked = incident.reviews.filter(({ action }) => action === 'correction-asked').at(-1);
  const [step] = incident.owed;
  return (
    <section class="hearth-now" aria-labelledby="correct">
      <h2 class="govuk-heading-m" id="correct">
        Correct this record
      </h2>
      {asked ? (
        <p class="govuk-body hearth-words">
          {incident.nameOf(asked.reviewer_id)} asks: {asked.words}
        </p>
      ) : null}
      <ActionForm of={form} button="Sign and add" />
      {step ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/steps/${step.id}`}>
            It is right as it is: decline, and say why
          </a>
        </p>
      ) : null}
    </section>
  );
}
