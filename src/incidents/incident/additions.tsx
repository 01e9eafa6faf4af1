import { ActionForm } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import type { FormsOfIncident } from './incident-page.tsx';

/** What can be added to a signed record: the child's account, a correction, a note, files. */
export function Additions({
  account,
  addendum,
  note,
  corrects,
  incidentId,
}: FormsOfIncident & { corrects: boolean; incidentId: string }) {
  return (
    <>
      <Details summaryText="Add the child's account" open={account.hasFaults}>
        <ActionForm of={account} button="Sign and add" />
      </Details>
      {corrects ? null : (
        <Details summaryText="Correct or add something" open={addendum.hasFaults}>
          <ActionForm of={addendum} button="Sign and add" />
        </Details>
      )}
      <Details summaryText="Leave a note" open={note.hasFaults}>
        <ActionForm of={note} button="Add the note" />
      </Details>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={`/incidents/${incidentId}/voice`}>
            Record the child’s account in their own voice
          </a>
        </li>
        <li>
          <a class="govuk-link" href={`/incidents/${incidentId}/files`}>
            Add a picture or a PDF
          </a>
        </li>
      </ul>
    </>
  );
}
