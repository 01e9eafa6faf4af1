import { sql } from 'kysely';
import { ActionForm, action } from '../../../platform/forms/index.ts';
import type { May, SignedInContext } from '../../../platform/web/index.ts';
import { openChild } from '../../child/open-child.ts';
import { childName } from '../../child-name.ts';
import { ClockList } from '../clock-list.tsx';
import { roleLabel } from '../roles.ts';
import { endForm } from './around-forms.ts';
import { chosenPerson, clocksWithChild, couldWorkWith, endInvolvement, involvedToEnd } from './involved.ts';

/** Asked of the work itself, not of whether it goes on: whoever presses twice is led to where the first press led. */
const mayEnd: May = {
  words: 'people who may say who does this work with the child',
  check: async ({ tx, params }) => {
    const { rows } = await sql<{ may: boolean }>`select app.says_who_works_with(child_id, role) as may
      from involvement where id = ${params.involvementId ?? null}::uuid and child_id = ${params.childId ?? null}::uuid`.execute(
      tx,
    );
    return rows[0]?.may ?? false;
  },
};

async function openInvolved(context: SignedInContext) {
  const { tx, params } = context;
  const child = await openChild(context);
  const involved = await involvedToEnd(tx, child.id, params.involvementId ?? '');
  const clocks = await clocksWithChild(tx, involved.id);
  const people = (await couldWorkWith(tx, child.id)).filter(({ id }) => id !== involved.person_id);
  return { child, involved, clocks, people };
}

/** Someone stops working with them working with a child: what is theirs, and who takes over. */
export const endInvolvementAction = action({
  path: '/children/:childId/around/:involvementId/end',
  may: mayEnd,
  audit: { show: 'viewed-around', send: 'ended-involvement' },
  open: openInvolved,
  form: ({ clocks, people }) => endForm(clocks.length > 0, people),
  page: ({ opened: { child, involved, clocks }, form }) => {
    const called = childName(child);
    const body = (
      <>
        <h1 class="govuk-heading-l">
          {involved.name} is no longer {called}'s {roleLabel(involved.role).toLowerCase()}
        </h1>
        <p class="govuk-body">
          Has {called} been told, and met the person who will take over? From the next day, {involved.name}{' '}
          can no longer see the record.
        </p>
        <ClockList clocks={clocks} />
        <ActionForm of={form} button="End it" />
      </>
    );
    return { title: 'Someone stops working with them', body, back: `/children/${child.id}/around` };
  },
  act: async (tx, { child, involved }, { taker, takerEmail, until }, by) => {
    const takerId = await chosenPerson(tx, taker, takerEmail, 'takerEmail');
    await endInvolvement(tx, involved.id, { until, takerId }, by);
    return { to: `/children/${child.id}/around`, made: {} };
  },
  example: { until: '2026-03-03' },
});
