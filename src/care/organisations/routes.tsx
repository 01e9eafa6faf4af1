import { HearthError } from '../../platform/errors/index.ts';
import {
  type Answer,
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { dayIn } from '../day-field.tsx';
import { runsPeopleOf } from '../people/members/members.ts';
import { answerMerger, closeOrganisation, mergerAsks } from './close-organisation.ts';
import { isKind } from './kinds.ts';
import { OrganisationsPage } from './list-page.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import {
  addOrganisation,
  changeOrganisation,
  eventsOf,
  findOrganisations,
  keepsRegister,
  oneOrganisation,
  settingsOf,
} from './organisations.ts';
import { OrganisationPage } from './page.tsx';
import { readOrganisation } from './read-organisation.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idOf = ({ params }: SignedInVisit): string => params.organisationId ?? '';
const typed = ({ form }: SignedInVisit) =>
  Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
const hasAny = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;

async function orAgain(
  work: () => Promise<Answer>,
  again: (errors: FieldErrors) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HearthError && error.field) return again({ [error.field]: error.message });
    throw error;
  }
}

async function list({ tx, query }: SignedInVisit) {
  const words = query.get('words') ?? '';
  const kind = query.get('kind') ?? '';
  const found = await findOrganisations(tx, { words, kind: isKind(kind) ? kind : null });
  const body = <OrganisationsPage {...{ found, words, kind, mayAdd: await keepsRegister(tx) }} />;
  return page({ title: 'Organisations', body });
}

async function show(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, person } = visit;
  const organisation = await oneOrganisation(tx, idOf(visit));
  visit.about({ kind: 'organisation', id: organisation.id });
  const { id, kind, administers } = organisation;
  const alike = administers ? await findOrganisations(tx, { words: '', kind }, 1000) : [];
  const others = alike.filter((other) => other.id !== id && !other.closed_on);
  const settings = await settingsOf(tx, id);
  const events = await eventsOf(tx, id);
  const runsPeople = await runsPeopleOf(tx, id);
  const mergers = await mergerAsks(tx, id);
  const parts = { organisation, settings, events, others, mergers, runsPeople, form, errors, person };
  const body = <OrganisationPage {...parts} />;
  return page({ title: organisation.name, body, back: '/organisations', hasErrors: hasAny(errors) });
}

async function addForm(visit: SignedInVisit, errors: FieldErrors = {}) {
  if (!(await keepsRegister(visit.tx))) {
    throw new HearthError('not-yours', 'An administrator of an authority adds to the register.');
  }
  const title = 'Add an organisation';
  const parts = {
    action: '/organisations',
    title,
    entryId: visit.newId(),
    values: typed(visit),
    fixedKind: false,
  };
  const body = <OrganisationForm {...parts} errors={errors} person={visit.person} />;
  return page({ title, body, back: '/organisations', hasErrors: hasAny(errors) });
}

async function add(visit: SignedInVisit) {
  const sent = one(visit.form, 'entry');
  const id = uuid.test(sent) ? sent : visit.newId();
  const facts = readOrganisation((name) => one(visit.form, name));
  // Pressed twice, it is added once.
  const before = await visit.tx
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!before) await addOrganisation(visit.tx, id, facts);
  visit.about({ kind: 'organisation', id });
  return redirect(`/organisations/${id}`);
}

async function changeForm(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { id, name, kind, gss_code, dfe_code, urn, mayChange, closed_on } = await oneOrganisation(
    visit.tx,
    idOf(visit),
  );
  if (!mayChange || closed_on) throw new HearthError('not-yours', 'Its own administrator changes it.');
  const known = { name, kind, gss: gss_code ?? '', dfe: dfe_code ?? '', urn: urn ?? '' };
  const title = 'Change an organisation';
  const values = { ...known, ...typed(visit) };
  const parts = { action: `/organisations/${id}/change`, title, values, fixedKind: true };
  const body = <OrganisationForm {...parts} errors={errors} person={visit.person} />;
  return page({ title, body, back: `/organisations/${id}`, hasErrors: hasAny(errors) });
}

async function change(visit: SignedInVisit) {
  const { id, kind } = await oneOrganisation(visit.tx, idOf(visit));
  const facts = readOrganisation((name) => (name === 'kind' ? kind : one(visit.form, name)));
  await changeOrganisation(visit.tx, id, facts);
  visit.about({ kind: 'organisation', id });
  return redirect(`/organisations/${id}`);
}

async function close(visit: SignedInVisit) {
  const { tx, form, today, person, now, newId } = visit;
  const on = dayIn(form, 'closedOn');
  if (!on)
    throw new HearthError(on === null ? 'missing' : 'not-a-date', 'Give day, month and year.', 'closedOn');
  const successor = one(form, 'successor');
  const successorId = uuid.test(successor) ? successor : null;
  const by = { id: newId(), personId: person.personId, today, now };
  await closeOrganisation(tx, idOf(visit), { on, successorId, words: one(form, 'words') }, by);
  visit.about({ kind: 'organisation', id: idOf(visit) });
  return redirect(`/organisations/${idOf(visit)}`);
}

/** The register of organisations: finding one, adding, changing and closing it. */
export function organisationRoutes(): Route[] {
  const path = '/organisations/:organisationId';
  const again = (visit: SignedInVisit, show: typeof addForm) => (errors: FieldErrors) => show(visit, errors);
  return [
    { method: 'GET', path: '/organisations', who: 'signed-in', audit: 'viewed-organisations', answer: list },
    {
      method: 'GET',
      path: '/organisations/new',
      who: 'signed-in',
      audit: 'opened-organisation-form',
      answer: (visit) => addForm(visit),
    },
    {
      method: 'POST',
      path: '/organisations',
      who: 'signed-in',
      audit: 'added-organisation',
      answer: (visit) => orAgain(() => add(visit), again(visit, addForm)),
    },
    { method: 'GET', path, who: 'signed-in', audit: 'viewed-organisation', answer: (visit) => show(visit) },
    {
      method: 'GET',
      path: `${path}/change`,
      who: 'signed-in',
      audit: 'viewed-organisation',
      answer: (visit) => changeForm(visit),
    },
    {
      method: 'POST',
      path: `${path}/change`,
      who: 'signed-in',
      audit: 'changed-organisation',
      answer: (visit) => orAgain(() => change(visit), again(visit, changeForm)),
    },
    {
      method: 'POST',
      path: `${path}/mergers/:mergerId`,
      who: 'signed-in',
      audit: 'answered-merger',
      answer: async (visit) => {
        const { tx, form, params } = visit;
        await answerMerger(tx, params.mergerId ?? '', one(form, 'answer') === 'agree');
        visit.about({ kind: 'organisation', id: idOf(visit) });
        return redirect(`/organisations/${idOf(visit)}`);
      },
    },
    {
      method: 'POST',
      path: `${path}/close`,
      who: 'signed-in',
      audit: 'closed-organisation',
      answer: (visit) => orAgain(() => close(visit), again(visit, show)),
    },
  ];
}
