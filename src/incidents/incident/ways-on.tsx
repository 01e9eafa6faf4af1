import { LinkList, type SignedIn } from '../../platform/web/index.ts';
import { type IncidentFacts, signsInIncident } from '../../protocol/index.ts';
import type { WholeIncident } from './get-incident.ts';

const managers = ['registered-manager', 'supervising-social-worker'];
const atHome = ['carer', 'foster-carer', 'support-worker', 'registered-manager'];
const writers = [
  ...atHome,
  'supervising-social-worker',
  'social-worker',
  'personal-adviser',
  'independent-reviewing-officer',
];

/** What may have to be written besides a record, and whose work it is; what it is not is refused there. */
function waysOf({ id, child_id: childId, decisions }: WholeIncident) {
  const facts = decisions.at(-1)?.facts as IncidentFacts | undefined;
  const signs = facts !== undefined && signsInIncident(facts).length > 0;
  const drugs = facts?.conduct.some(({ kind }) => kind === 'drugs') ?? false;
  return [
    {
      href: `/substances/seizures/new?incident=${id}`,
      text: 'Something was taken: start its log',
      roles: drugs ? atHome : [],
    },
    {
      href: `/children/${childId}/substances/new?incident=${id}`,
      text: 'Why they use, and what helps',
      roles: drugs ? writers : [],
    },
    {
      href: `/children/${childId}/exploitation/new?incident=${id}`,
      text: signs
        ? 'Go through the signs of exploitation today'
        : 'There are signs that someone is exploiting them',
      roles: writers,
    },
    {
      href: `/children/${childId}/restraints/new?incident=${id}`,
      text: 'Someone was restrained, or a measure of control or discipline was used',
      roles: writers,
    },
    { href: `/check-ins/of/${id}`, text: 'Check-ins with the staff who were there', roles: managers },
  ];
}

/** Where a record leads. */
export function IncidentWaysOn({ incident, person }: { incident: WholeIncident; person: SignedIn }) {
  const ways = waysOf(incident).filter(({ roles }) => person.roles.some((role) => roles.includes(role)));
  return (
    <nav aria-label="What else you may need to do">
      <h2 class="govuk-heading-m">What else you may need to do</h2>
      <LinkList links={[...ways, { href: '/rights', text: 'Their rights, in plain words' }]} />
    </nav>
  );
}
