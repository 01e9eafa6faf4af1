import { ActionForm } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import type { FormsOfReview } from './review-page.tsx';

/** Holding a decision in slow time, asking for a correction, approving. */
export function Settle({ hold, correction, approval, open }: FormsOfReview & { open: boolean }) {
  const secondary = 'govuk-button--secondary';
  return (
    <>
      <Details summaryText="Hold the decision for now" open={hold.isBegun}>
        <p class="govuk-body">
          When nobody is in danger, a decision can wait until everybody is calm. At most 7 days.
        </p>
        <ActionForm of={hold} button="Hold it" classes={secondary} />
      </Details>
      <Details summaryText="Ask for a correction" open={correction.isBegun}>
        <ActionForm of={correction} button="Ask the author" classes={secondary} />
      </Details>
      <h2 class="govuk-heading-m" id="approve">
        Approve
      </h2>
      {open ? (
        <p class="govuk-body">
          Decide first, then approve. The registered manager or the social worker decides, or for some records
          the foster carer or personal adviser.
        </p>
      ) : null}
      <ActionForm of={approval} button="Approve and sign" />
    </>
  );
}
