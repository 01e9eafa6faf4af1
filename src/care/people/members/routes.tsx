import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { dayIn } from '../../day-field.tsx';
import { oneOrganisation } from '../../organisations/organisations.ts';
import { personByEmail } from '../person-by-email.ts';
import { EndMemberPage } from './end-page.tsx';
import {
  addMember,
  clocksOfMember,
  couldTakeOver,
  endMember,
  membersOf,
  memberToEnd,
  runsPeopleOf,
  settingsToStaff,
} from './members.ts';
import { answerMembershipAsk, membershipAsks } from './membership-asks.ts';
import { PeoplePage } from './page.tsx';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idIn = (text: string): string | null => (uuid.test(text) ? text : null);
const pathOf = (id: string): string => `/organisations/${id}/people`;

function dayOf({ form }: SignedInVisit, name: string): string {
  const day = dayIn(form, name);
  if (!day) throw new HearthError(day === null ? 'missing' : 'not-a-date', 'Give day, month and year.', name);
  return day;
}

async function opened(visit: SignedInVisit) {
  const organisation = await oneOrganisation(visit.tx, visit.params.organisationId ?? '');
  if (!(await runsPeopleOf(visit.tx, organisation.id))) throw notFound();
  visit.about({ kind: 'organisation', id: organisation.id });
  return organisation;
}

async function show(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, person, today, newId } = visit;
  const organisation = await opened(visit);
  const members = await membersOf(tx, organisation.id);
  const settings = await settingsToStaff(tx, organisation.id);
  const asks = await membershipAsks(tx, organisation.id);
  const parts = {
    organisation,
    members,
    asks,
    settings,
    whole: organisation.administers,
    entryId: newId(),
    today,
  };
  const body = <PeoplePage {...parts} {...{ form, errors, person }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Who works here', body, back: `/organisations/${organisation.id}`, hasErrors });
}

async function add(visit: SignedInVisit) {
  const { tx, form, today, now, person, newId } = visit;
  const organisation = await opened(visit);
  const personId = await personByEmail(tx, one(form, 'email'), 'email');
  const member = {
    id: idIn(one(form, 'entry')) ?? newId(),
    personId,
    organisationId: organisation.id,
    settingId: idIn(one(form, 'setting')),
    role: one(form, 'role'),
    from: dayOf(visit, 'from'),
  };
  await addMember(tx, member, { personId: person.personId, today, now });
  return redirect(pathOf(organisation.id));
}

async function answer(visit: SignedInVisit) {
  const { tx, form, params, newId } = visit;
  const { id } = await opened(visit);
  await answerMembershipAsk(tx, params.askId ?? '', one(form, 'answer') === 'agree', newId());
  return redirect(pathOf(id));
}

async function endForm(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, params, form, person } = visit;
  const { id } = await opened(visit);
  const member = await memberToEnd(tx, id, params.membershipId ?? '');
  const clocks = await clocksOfMember(tx, member.id);
  const takers = await couldTakeOver(tx, member.id);
  const body = <EndMemberPage {...{ organisationId: id, member, clocks, takers, form, errors, person }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Somebody leaves', body, back: pathOf(id), hasErrors });
}

async function end(visit: SignedInVisit) {
  const { tx, params, form, today } = visit;
  const { id } = await opened(visit);
  const member = await memberToEnd(tx, id, params.membershipId ?? '');
  await endMember(tx, member.id, { on: dayOf(visit, 'until'), takerId: idIn(one(form, 'taker')) }, today);
  return redirect(pathOf(id));
}

const orAgain =
  (work: (visit: SignedInVisit) => ReturnType<typeof add>, again: typeof show) =>
  async (visit: SignedInVisit) => {
    try {
      return await work(visit);
    } catch (error) {
      if (error instanceof HearthError && error.field) return again(visit, { [error.field]: error.message });
      throw error;
    }
  };

/** Who works in an organisation: the list, somebody who begins, somebody who leaves. */
export function memberRoutes(): Route[] {
  const path = '/organisations/:organisationId/people';
  const ending = `${path}/:membershipId/end`;
  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      audit: 'viewed-people-of-organisation',
      answer: (visit) => show(visit),
    },
    { method: 'POST', path, who: 'signed-in', audit: 'added-member', answer: orAgain(add, show) },
    {
      method: 'POST',
      path: `${path}/asks/:askId`,
      who: 'signed-in',
      audit: 'answered-membership-ask',
      answer,
    },
    {
      method: 'GET',
      path: ending,
      who: 'signed-in',
      audit: 'viewed-people-of-organisation',
      answer: (visit) => endForm(visit),
    },
    { method: 'POST', path: ending, who: 'signed-in', audit: 'ended-member', answer: orAgain(end, endForm) },
  ];
}
