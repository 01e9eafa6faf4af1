import { action, type Filled } from '../../platform/forms/index.ts';
import {
  listAsked,
  MoreOfList,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../platform/web/index.ts';
import { runsPeopleOf } from '../people/members/members.ts';
import { secondPersonForm } from '../people/second-person.ts';
import { mayWork } from '../sharing/may.ts';
import { closeForm } from './close-form.ts';
import { answerMerger, closeOrganisation, mergerAsks, oneMerger } from './close-organisation.ts';
import { contactsAction, contactsOf } from './contacts/contacts.tsx';
import { addAction, changeAction } from './entry.tsx';
import { changeHomeAction, newHomeAction } from './homes/home.tsx';
import { oneHomeRoutes } from './homes/one-home/one-home.tsx';
import { answerTransferAction, transferAction } from './homes/transfer/transfer.tsx';
import { homeTransfers } from './homes/transfer/transfers.ts';
import { isKind } from './kinds.ts';
import { OrganisationsPage } from './list-page.tsx';
import { mayAnswerMerger, mayClose } from './may.ts';
import { OrganisationPage } from './organisation-page.tsx';
import { eventsOf, findOrganisations, keepsRegister, openOrganisation, settingsOf } from './organisations.ts';

const path = '/organisations/:organisationId';

/** Of one kind there are no more in England. */
const mostAlike = 1000;

/** The organisation in the address, and those into which it could merge. */
async function openWithOthers(context: SignedInContext) {
  const organisation = await openOrganisation(context);
  const { kind, administers } = organisation;
  const all = { size: mostAlike, after: null };
  const alike = administers ? await findOrganisations(context.tx, { words: '', kind }, all) : { page: [] };
  return {
    organisation,
    others: alike.page.filter(({ id, closed_on }) => id !== organisation.id && !closed_on),
  };
}

/** An organisation closes, or asks another of its kind to take over. */
const closeAction = action({
  path: `${path}/close`,
  shownAt: null,
  may: mayClose,
  audit: { send: 'closed-organisation' },
  open: openWithOthers,
  form: ({ others }) => closeForm(others),
  page: ({ context, form }) => organisationPage(context, form),
  act: async (tx, { organisation }, closing, by) => {
    await closeOrganisation(tx, organisation, closing, by);
    return { to: `/organisations/${organisation.id}`, made: {} };
  },
  example: { closedOn: '2026-03-03', words: 'The boroughs became one.' },
});

/** A merger is agreed to by the other side, or taken back. */
const mergerAction = action({
  path: `${path}/mergers/:mergerId`,
  shownAt: null,
  may: mayAnswerMerger,
  audit: { send: 'answered-merger' },
  open: async (context) => ({
    organisation: await openOrganisation(context),
    merger: await oneMerger(context),
  }),
  form: ({ merger }) => secondPersonForm('Agree: they merge', merger.mayAnswer),
  page: ({ context }) => organisationPage(context),
  act: async (tx, { organisation, merger }, { answer }) => {
    await answerMerger(tx, merger.id, answer === 'agree');
    return { to: `/organisations/${organisation.id}`, made: {} };
  },
  example: { answer: 'agree' },
});

/** The page of an organisation; its closing stands there as it was typed. */
async function organisationPage(context: SignedInContext, closing?: Filled): Promise<PageParts> {
  const { tx, params } = context;
  const here = await openWithOthers(context);
  const { organisation } = here;
  const { id, name, administers, closed_on } = organisation;
  const mergers = (await mergerAsks(tx, id)).map(async (merger) => {
    const of = { ...context, params: { ...params, mergerId: merger.id } };
    const form =
      merger.mayAnswer || administers
        ? await mergerAction.blank(of, { organisation, merger }, null, merger.id)
        : null;
    return { merger, form };
  });
  const body = (
    <OrganisationPage
      organisation={organisation}
      settings={await settingsOf(tx, id)}
      contacts={await contactsOf(tx, id)}
      events={await eventsOf(tx, id)}
      mergers={await Promise.all(mergers)}
      transfers={await homeTransfers(tx, id)}
      runsPeople={await runsPeopleOf(tx, id)}
      closing={administers && !closed_on ? (closing ?? (await closeAction.blank(context, here))) : null}
    />
  );
  return { title: name, body, back: '/organisations' };
}

/** The register of organisations: finding one, adding, changing and closing it. */
export const organisationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/organisations',
    who: 'signed-in',
    may: mayWork('people who work together may know the names and codes of organisations'),
    audit: 'viewed-organisations',
    answer: async (context) => {
      const { tx, query } = context;
      const words = query.get('words') ?? '';
      const kind = query.get('kind') ?? '';
      const asked = { words, kind: isKind(kind) ? kind : null };
      const { page: found, next } = await findOrganisations(tx, asked, listAsked(context));
      const more = <MoreOfList next={next} path="/organisations" query={query} />;
      const body = <OrganisationsPage {...{ found, words, kind, more }} mayAdd={await keepsRegister(tx)} />;
      return page({ title: 'Organisations', body });
    },
  },
  ...addAction.routes,
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayWork('its homes, and what is waiting for an answer, are shown to the people who may know them'),
    audit: 'viewed-organisation',
    answer: async (context) => page(await organisationPage(context)),
  },
  ...oneHomeRoutes,
  ...[
    changeAction,
    closeAction,
    mergerAction,
    newHomeAction,
    changeHomeAction,
    transferAction,
    answerTransferAction,
    contactsAction,
  ].flatMap(({ routes }) => routes),
];
