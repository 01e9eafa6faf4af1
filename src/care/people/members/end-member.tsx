import { ActionForm, action, Fields } from '../../../platform/forms/index.ts';
import type { SignedInContext } from '../../../platform/web/index.ts';
import { leadsTeam } from '../../team/may.ts';
import { ClockList } from '../clock-list.tsx';
import { roleLabel } from '../roles.ts';
import { endForm } from './member-forms.ts';
import { clocksOfMember, couldTakeOver, endMember, type Member, managerFor, memberToEnd } from './members.ts';
import { mayRunPeople, openPeople } from './open-people.ts';

async function openMember(context: SignedInContext) {
  const { organisation } = await openPeople(context);
  const member = await memberToEnd(context.tx, organisation.id, context.params.membershipId ?? '');
  const takers = await couldTakeOver(context.tx, member.id);
  const manager = await managerFor(context.tx, member.id);
  return { member, takers, manager, path: `/organisations/${organisation.id}/people` };
}

/** That their children can be handed on first, to several people; and with whom all is left otherwise. */
function HandOnFirst(props: { worker: Member; manager: string | null; mayHandOn: boolean }) {
  const { worker, manager, mayHandOn } = props;
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">
        {mayHandOn ? (
          <a class="govuk-link" href={`/team/workers/${worker.person_id}/hand-on`}>
            Hand on their children first
          </a>
        ) : (
          `Ask ${manager ?? 'their team manager'} to hand on their children first`
        )}
        : all of them at once, or some to each colleague.
      </p>
      {manager ? (
        <p class="govuk-body">If you choose nobody below, {manager} gets everything that is left.</p>
      ) : null}
    </div>
  );
}

/** Someone leaves: what is theirs, and who takes it. */
export const endMemberAction = action({
  path: '/organisations/:organisationId/people/:membershipId/end',
  may: mayRunPeople,
  audit: { show: 'viewed-people-of-organisation', send: 'ended-member' },
  open: openMember,
  form: ({ takers, manager }) => endForm(takers, manager),
  page: async ({ context, opened: { member, manager, path }, form }) => {
    const clocks = await clocksOfMember(context.tx, member.id);
    const body = (
      <>
        <h1 class="govuk-heading-l">{member.name} leaves</h1>
        <p class="govuk-body">
          As {roleLabel(member.role).toLowerCase()}
          {member.setting_name ? ` of ${member.setting_name}` : ''}. From the next day they will not see
          anything here. What they wrote is kept.
        </p>
        <ClockList clocks={clocks} />
        {clocks.some(({ kind }) => kind === 'child') ? (
          <HandOnFirst worker={member} manager={manager} mayHandOn={await leadsTeam(context)} />
        ) : null}
        <ActionForm of={form} button="End it" classes="govuk-button--warning">
          <Fields of={form} except={clocks.length > 0 ? [] : ['taker']} />
        </ActionForm>
      </>
    );
    return { title: 'Someone leaves', body, back: path };
  },
  act: async (tx, { member, path }, ends) => {
    await endMember(tx, member.id, ends);
    return { to: path, made: {} };
  },
  example: { until: '2026-03-03' },
});
