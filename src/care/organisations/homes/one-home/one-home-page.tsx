import { dayInWords } from '../../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../../platform/forms/index.ts';
import { Details, SummaryList, WarningText } from '../../../../platform/html/index.ts';
import { roleLabel } from '../../../people/roles.ts';
import { kindInWords } from '../../../setting-kind.ts';
import { type InHome, type OneHome, rolesIn } from './who-is-there.ts';

const children = (count: number): string => (count === 1 ? '1 child' : `${count} children`);

/** What is missing or too much, most of all for the children who live there. */
function warnings({ home, people, approvals, children: living }: OneHome): string[] {
  const works = (role: string): boolean => people.some((one) => one.role === role && one.from_day !== null);
  const [lead, carer] = [...rolesIn(home.kind)].reverse();
  const [approval] = approvals;
  return [
    ...(living > 0 && lead && !works(lead) ? [`Nobody is its ${roleLabel(lead).toLowerCase()}.`] : []),
    ...(living > 0 && home.kind === 'foster-home' && carer && !works(carer)
      ? ['Children live here, and no foster carer is approved. Decide today where they live.']
      : []),
    ...(approval && living > approval.places
      ? [`${children(living)} live here. The home is approved for ${children(approval.places)}.`]
      : []),
  ];
}

function Person({ one, at }: { one: InHome; at: string | null }) {
  const { name, role, from_day } = one;
  return (
    <li>
      <strong>{name}</strong>, {roleLabel(role).toLowerCase()}
      {from_day ? `, from ${dayInWords(from_day)}` : ': a second person must agree'}{' '}
      {at ? (
        <a class="govuk-link" href={at}>
          Not approved any more<span class="govuk-visually-hidden">: {name}</span>
        </a>
      ) : null}
    </li>
  );
}

/** A home for whoever administers its provider: who works there as what its kind has, and what it is approved for. */
export function OneHomePage(props: {
  of: OneHome;
  person: Filled;
  /** For a foster home. */
  approval: Filled | null;
}) {
  const { of, person, approval } = props;
  const { organisation, home, people, approvals, children: living } = of;
  const path = `/organisations/${organisation.id}/homes/${home.id}`;
  const [now] = approvals;
  return (
    <>
      <h1 class="govuk-heading-l">{home.name}</h1>
      {warnings(of).map((text) => (
        <WarningText text={text} iconFallbackText="Warning" />
      ))}
      <SummaryList
        rows={[
          { key: { text: 'Kind of home' }, value: { text: kindInWords(home.kind) } },
          { key: { text: 'Lives there today' }, value: { text: living === 0 ? 'Nobody' : children(living) } },
          approval
            ? {
                key: { text: 'Approved for' },
                value: {
                  text: now
                    ? `${children(now.places)}, from ${dayInWords(now.approved_on)}${now.terms ? `. ${now.terms}` : ''}`
                    : 'No approval is recorded',
                },
              }
            : null,
        ]}
      />
      <h2 class="govuk-heading-m">Who works there</h2>
      {people.length === 0 ? <p class="govuk-body">Nobody yet.</p> : null}
      <ul class="govuk-list">
        {people.map((one) => (
          <Person
            one={one}
            at={one.role === 'foster-carer' && one.from_day ? `${path}/carers/${one.id}/end-approval` : null}
          />
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={`/organisations/${organisation.id}/people`}>
          Everybody who works for {organisation.name}
        </a>
        {home.closed_on ? null : (
          <>
            <br />
            <a class="govuk-link" href={`${path}/contacts`}>
              Telephone numbers of {home.name}
            </a>
          </>
        )}
      </p>
      {home.closed_on ? null : (
        <Details summaryText="Add someone who works there" open={person.hasFaults}>
          <ActionForm of={person} button="Add them" />
        </Details>
      )}
      {approval && !home.closed_on ? (
        <Details summaryText={now ? 'The approval changed' : 'Record the approval'} open={approval.hasFaults}>
          <ActionForm of={approval} button="Save" />
        </Details>
      ) : null}
    </>
  );
}
