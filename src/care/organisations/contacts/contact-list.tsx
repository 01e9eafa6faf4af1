import { dayInWords } from '../../../platform/clock/index.ts';
import { SummaryList } from '../../../platform/html/index.ts';
import { WayToReach } from '../../numbers/way-to-reach.tsx';
import { type Contact, purposes } from './purposes.ts';

/** Numbers with who checked each of them, and when. */
function ContactRows({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <SummaryList
      rows={contacts.map(({ purpose, telephone, checked_on, checked_by_name }) => ({
        key: { text: purposes[purpose] },
        value: {
          html: (
            <>
              <WayToReach text={telephone} label="Open the form" />
              <span class="hearth-who">
                Checked {dayInWords(checked_on)}
                {checked_by_name ? ` by ${checked_by_name}` : ''}
              </span>
            </>
          ),
        },
      }))}
    />
  );
}

/** How people of an organisation are reached. */
export function Contacts(props: { contacts: readonly Contact[]; mayKeep: boolean; id: string }) {
  const { contacts, mayKeep, id } = props;
  if (contacts.length === 0 && !mayKeep) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Telephone numbers</h2>
      {contacts.length > 0 ? (
        <ContactRows contacts={contacts} />
      ) : (
        <p class="govuk-body">None is recorded yet.</p>
      )}
      {mayKeep ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/organisations/${id}/contacts`}>
            Check or change the telephone numbers
          </a>
        </p>
      ) : null}
    </>
  );
}
