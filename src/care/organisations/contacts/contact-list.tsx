import { SummaryList } from '../../../platform/html/index.ts';
import { type Contact, purposes } from './purposes.ts';

/** Whom people ring. */
export function Contacts(props: { contacts: readonly Contact[]; mayKeep: boolean; id: string }) {
  const { contacts, mayKeep, id } = props;
  if (contacts.length === 0 && !mayKeep) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Telephone numbers</h2>
      {contacts.length > 0 ? (
        <SummaryList
          rows={contacts.map(({ purpose, telephone }) => ({
            key: { text: purposes[purpose] },
            value: { text: telephone },
          }))}
        />
      ) : (
        <p class="govuk-body">None is recorded yet.</p>
      )}
      {mayKeep ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/organisations/${id}/contacts`}>
            Change the telephone numbers
          </a>
        </p>
      ) : null}
    </>
  );
}
