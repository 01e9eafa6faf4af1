import { ActionForm, Fields, type Filled } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import { adverseExperiences } from '../../protocol/index.ts';

function DecideForm({ form, button }: { form: Filled; button: string }) {
  const weighed = ['factorsWeighed'];
  return (
    <ActionForm of={form} button={button}>
      <Fields of={form} only={weighed} />
      <Details summaryText="What they may have lived through">
        <ul class="govuk-list govuk-list--bullet">
          {adverseExperiences.map((experience) => (
            <li>{experience}</li>
          ))}
        </ul>
      </Details>
      <Fields of={form} except={weighed} />
    </ActionForm>
  );
}

/** The decision: what is open is decided, what was decided can be changed with a reason. Every earlier one stays. */
export function Decide({ form, open }: { form: Filled; open: boolean }) {
  return (
    <>
      <h2 class="govuk-heading-m">{open ? 'Your decision' : 'Change the decision'}</h2>
      {open ? (
        <DecideForm form={form} button="Decide" />
      ) : (
        <Details summaryText="Decide something else, and say why" open={form.isBegun}>
          <DecideForm form={form} button="Change the decision" />
        </Details>
      )}
    </>
  );
}
