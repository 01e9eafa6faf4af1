import '../../tables.ts';
import { sql } from 'kysely';
import { dayInWords } from '../../../platform/clock/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { type May, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { childName, type Named } from '../../child-name.ts';
import { roleLabel } from '../../people/roles.ts';
import { type Stayed, stayedBecause } from './hand-on-caseload.ts';
import { handoversOf } from './handovers.ts';

interface ChildHandedOn extends Partial<Named> {
  readonly child_id: string;
  readonly role: string;
  readonly clocks: number;
  readonly stayed: Stayed | null;
}

async function childrenOf(tx: SignedInContext['tx'], id: string): Promise<ChildHandedOn[]> {
  const { rows } = await sql<ChildHandedOn>`
    select child_id, given_name, family_name, known_as, role, clocks, stayed from app.caseload_handover(${id}::uuid)`.execute(
    tx,
  );
  return rows;
}

const mayRead: May = {
  words: 'the two workers, and the person who handed the children on',
  check: async ({ tx, params }) => (await childrenOf(tx, params.handoverId ?? '')).length > 0,
};

const isNamed = (child: Partial<Named>): child is Named => typeof child.given_name === 'string';

function Child({ child }: { child: ChildHandedOn }) {
  const { role, clocks, stayed } = child;
  return (
    <li>
      <strong>{isNamed(child) ? childName(child) : 'A child whose record you cannot open'}</strong>,{' '}
      {roleLabel(role).toLowerCase()}
      {stayed ? `: ${stayedBecause[stayed]}` : clocks > 0 ? `: ${clocks} open` : ''}
    </li>
  );
}

async function showHandover({ tx, params, auditSubject }: SignedInContext) {
  const id = params.handoverId ?? '';
  const [handover] = await handoversOf(tx, { id });
  if (!handover) throw notFound();
  const children = await childrenOf(tx, id);
  for (const { child_id } of children.filter(isNamed))
    auditSubject({ kind: 'child', id: child_id, childId: child_id });
  const stayed = children.filter((child) => child.stayed !== null);
  const went = children.filter((child) => child.stayed === null);
  const { from_name, to_name, by_name, on_day } = handover;
  const body = (
    <>
      <h1 class="govuk-heading-l">
        From {from_name} to {to_name}
      </h1>
      <p class="govuk-body">
        {by_name} handed these children on, from {dayInWords(on_day)}.
      </p>
      {stayed.length > 0 ? (
        <div class="govuk-inset-text">
          <h2 class="govuk-heading-m">Still with {from_name}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {stayed.map((child) => (
              <Child child={child} />
            ))}
          </ul>
        </div>
      ) : null}
      <h2 class="govuk-heading-m">Now with {to_name}</h2>
      {went.length === 0 ? <p class="govuk-body">Nobody.</p> : null}
      <ul class="govuk-list govuk-list--bullet">
        {went.map((child) => (
          <Child child={child} />
        ))}
      </ul>
      <p class="govuk-body">
        Make sure that each child has been told, and has met the person who takes over.
      </p>
    </>
  );
  return page({ title: 'Children who were handed on', body, back: '/my-work' });
}

/** What went with a caseload and what stayed, and why. */
export const handoverRoute: Route = {
  method: 'GET',
  path: '/team/handovers/:handoverId',
  who: 'signed-in',
  may: mayRead,
  audit: 'viewed-handed-on',
  answer: showHandover,
};
