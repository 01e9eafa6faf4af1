import { mayWork } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, action, type Filled, form } from '../../platform/forms/index.ts';
import { InsetText } from '../../platform/html/index.ts';
import type { PageParts, Route, SignedInContext } from '../../platform/web/index.ts';
import { mayEndAbsence } from '../may.ts';
import { absenceForm } from './absence-form.ts';
import { absencesOf, colleaguesOf, endAbsence, type MyAbsence, nameStandIn } from './absences.ts';

const nameAction = action({
  path: '/absence',
  may: mayWork('they name a colleague who stands in for them'),
  audit: { show: null, send: 'named-stand-in' },
  open: ({ tx }) => colleaguesOf(tx),
  form: absenceForm,
  page: ({ context, form }) => absencePage(context, form),
  act: async (tx, _, absence, by) => {
    await nameStandIn(tx, absence, by);
    return { to: '/absence', made: {} };
  },
  example: { from: '2026-03-10', until: '2026-03-12' },
});

const end = action({
  path: '/absence/:absenceId/end',
  shownAt: null,
  may: mayEndAbsence,
  audit: { send: 'ended-absence' },
  open: async ({ params }) => params.absenceId ?? '',
  form: form({}),
  page: async ({ context }) =>
    absencePage(context, await nameAction.blank(context, await colleaguesOf(context.tx))),
  act: async (tx, id, _, by) => {
    await endAbsence(tx, id, by);
    return { to: '/absence', made: {} };
  },
  example: {},
});

function AbsenceShown({ absence, form }: { absence: MyAbsence; form: Filled }) {
  const { mine, other_name, from_at, until_at } = absence;
  return (
    <InsetText>
      <p class="govuk-body">
        {mine
          ? `${other_name ?? 'Somebody'} stands in for you`
          : `You stand in for ${other_name ?? 'somebody'}`}{' '}
        from {londonTime(from_at)} until {londonTime(until_at)}.
      </p>
      <ActionForm of={form} button="End it now" classes="govuk-button--secondary" />
    </InsetText>
  );
}

/** Naming a stand-in, so that no clock is left alone. */
async function absencePage(context: SignedInContext, form: Filled): Promise<PageParts> {
  const absences = await absencesOf(context.tx, context.person.personId, context.now);
  const shown = absences.map(async (absence) => {
    const ending = await end.blank({ ...context, params: { absenceId: absence.id } }, absence.id);
    return <AbsenceShown absence={absence} form={ending} />;
  });
  const body = (
    <>
      <h1 class="govuk-heading-l">I will be away</h1>
      {await Promise.all(shown)}
      <p class="govuk-body">
        Your stand-in sees what you see, and your steps go to them while you are away, for at most 35 days.
        They can sign for you only if their own role allows it.
      </p>
      <ActionForm of={form} button="Name them" />
    </>
  );
  return { title: 'I will be away', body, back: '/my-work' };
}

/** One's own absences, and those in which one stands in. */
export const absenceRoutes: readonly Route[] = [...nameAction.routes, ...end.routes];
