import { ActionForm } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import type { FormsOfIncident } from './incident-page.tsx';

/** What can be added to a signed record: the child's account, a correction, a note. */
export function Additions({ account, addendum, note, corrects }: FormsOfIncident & { corrects: boolean }) {
  return (
    <>
      <Details summaryText="Add the child's account" open={account.isBegun}>
        <ActionForm of={account} button="Sign and add" />
      </Details>
      {corrects ? null : (
        <Details summaryText="Correct or add something" open={addendum.isBegun}>
          <ActionForm of={addendum} button="Sign and add" />
        </Details>
      )}
      <Details summaryText="Leave a note" open={note.isBegun}>
        <ActionForm of={note} button="Add the note" />
      </Details>
    </>
  );
}
