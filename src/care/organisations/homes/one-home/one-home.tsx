import { notFound } from '../../../../platform/errors/index.ts';
import { ActionForm, action, type Filled } from '../../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../../platform/web/index.ts';
import { couldTakeOver } from '../../../people/members/members.ts';
import { mayAdminister } from '../../may.ts';
import { addToHome, approveHome, deregisterCarer } from './keep-carers.ts';
import { approvalForm, deregisterForm, personForm } from './one-home-forms.ts';
import { OneHomePage } from './one-home-page.tsx';
import { type OneHome, openOneHome } from './who-is-there.ts';

const path = '/organisations/:organisationId/homes/:settingId';
const pathOf = ({ organisation, home }: OneHome): string =>
  `/organisations/${organisation.id}/homes/${home.id}`;

/** Somebody begins to work in a home. */
const personAction = action({
  path: `${path}/people`,
  shownAt: null,
  may: mayAdminister,
  audit: { send: 'added-member' },
  open: openOneHome,
  form: personForm,
  start: (_, { today }) => ({ from: today }),
  page: ({ context, form }) => oneHomePage(context, { person: form }),
  act: async (tx, here, person, by) => {
    await addToHome(tx, here, person, by);
    return { to: pathOf(here), made: {} };
  },
  example: { role: 'foster-carer', email: 'somebody@home.example', from: '2026-03-03' },
});

async function openFosterHome(context: SignedInContext): Promise<OneHome> {
  const here = await openOneHome(context);
  if (here.home.kind !== 'foster-home') throw notFound();
  return here;
}

/** For how many children a foster home is approved. */
const approvalAction = action({
  path: `${path}/approvals`,
  shownAt: null,
  may: mayAdminister,
  audit: { send: 'approved-foster-home' },
  open: openFosterHome,
  form: approvalForm,
  page: ({ context, form }) => oneHomePage(context, { approval: form }),
  act: async (tx, here, approved, { entry: id, about }) => {
    await approveHome(tx, id, here.home.id, approved);
    about({ kind: 'setting', id: here.home.id });
    return { to: pathOf(here), made: {} };
  },
  example: { places: 2, approvedOn: '2026-03-03' },
});

/** A foster carer is not approved any more. */
const deregisterAction = action({
  path: `${path}/carers/:membershipId/end-approval`,
  may: mayAdminister,
  audit: { show: 'viewed-organisation', send: 'deregistered-carer' },
  open: async (context) => {
    const here = await openFosterHome(context);
    const carer = here.people.find(
      ({ id, role }) => id === context.params.membershipId && role === 'foster-carer',
    );
    if (!carer?.from_day) throw notFound();
    return { here, carer, takers: await couldTakeOver(context.tx, carer.id) };
  },
  form: ({ takers }) => deregisterForm(takers),
  start: (_, { today }) => ({ onDay: today }),
  page: ({ opened: { here, carer }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">{carer.name} is not approved as a foster carer any more</h1>
        <p class="govuk-body">
          They lose their access at once. What they wrote is kept. The workers of the children who live in{' '}
          {here.home.name} are told.
        </p>
        <ActionForm of={form} button="End the approval" classes="govuk-button--warning" />
      </>
    );
    return { title: 'A foster carer is not approved any more', body, back: pathOf(here) };
  },
  act: async (tx, { here, carer }, values, { entry, about }) => {
    await deregisterCarer(tx, entry, carer.id, values);
    about({ kind: 'setting', id: here.home.id });
    return { to: pathOf(here), made: {} };
  },
  example: { onDay: '2026-03-03', reason: 'The panel decided it.' },
});

/** The page of one home for its administrator; a form that was sent and not taken stands there as it was typed. */
async function oneHomePage(
  context: SignedInContext,
  sent: { readonly person?: Filled; readonly approval?: Filled } = {},
): Promise<PageParts> {
  const of = await openOneHome(context);
  const isFoster = of.home.kind === 'foster-home';
  const body = (
    <OneHomePage
      of={of}
      person={sent.person ?? (await personAction.blank(context, of))}
      approval={isFoster ? (sent.approval ?? (await approvalAction.blank(context, of))) : null}
    />
  );
  return { title: of.home.name, body, back: `/organisations/${of.organisation.id}` };
}

/** One home: who works there as what its kind has, what a foster home is approved for, a carer who is not approved any more. */
export const oneHomeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayAdminister,
    audit: 'viewed-organisation',
    answer: async (context) => page(await oneHomePage(context)),
  },
  ...[personAction, approvalAction, deregisterAction].flatMap(({ routes }) => routes),
];
