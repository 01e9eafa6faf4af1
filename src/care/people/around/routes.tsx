import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { openChild } from '../../child/open-child.ts';
import { calledName } from '../../child-name.ts';
import { dayIn } from '../../day-field.tsx';
import { sees } from '../../sharing/sees.ts';
import { personByEmail } from '../person-by-email.ts';
import {
  beginInvolvement,
  clocksWithChild,
  couldWorkWith,
  endInvolvement,
  involvedToEnd,
  involvedWith,
  rolesToGive,
} from './around.ts';
import { EndInvolvementPage } from './end-page.tsx';
import { AroundPage } from './page.tsx';
import { PostAskPage } from './post-ask-page.tsx';
import { askForPost, asksForPosts, postAskOfUs, postAsksOf, takePost } from './post-asks.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function dayOf({ form }: SignedInVisit, name: string): string {
  const day = dayIn(form, name);
  if (!day) throw new HearthError(day === null ? 'missing' : 'not-a-date', 'Give day, month and year.', name);
  return day;
}

/** Whom the form names: chosen, or by the address they sign in with; null when neither. */
async function personIn({ tx, form }: SignedInVisit, name: string): Promise<string | null> {
  const chosen = one(form, name);
  if (uuid.test(chosen)) return chosen;
  const email = one(form, `${name}Email`);
  return email.trim() ? personByEmail(tx, email, `${name}Email`) : null;
}

async function opened(visit: SignedInVisit) {
  const child = await openChild(visit);
  if (!(await sees(visit.tx, child.id, 'around'))) throw notFound();
  return child;
}

async function show(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, person, today, newId } = visit;
  const child = await opened(visit);
  const involved = await involvedWith(tx, child.id);
  const roles = await rolesToGive(tx, child.id);
  const people = roles.length > 0 ? await couldWorkWith(tx, child.id) : [];
  const who = { childId: child.id, called: calledName(child) };
  const asks = await postAsksOf(tx, child.id);
  const mayAsk = await asksForPosts(tx, child.id);
  const parts = {
    ...who,
    involved,
    roles,
    people,
    asks,
    mayAsk,
    entryId: newId(),
    today,
    form,
    errors,
    person,
  };
  const body = <AroundPage {...parts} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Who works with them', body, back: `/children/${child.id}`, hasErrors });
}

async function begin(visit: SignedInVisit) {
  const { tx, form, today, newId } = visit;
  const child = await opened(visit);
  const sent = one(form, 'entry');
  const id = uuid.test(sent) ? sent : newId();
  const path = `/children/${child.id}/around`;
  // Pressed twice, they begin once.
  if ((await involvedWith(tx, child.id)).some((involved) => involved.id === id)) return redirect(path);
  const role = one(form, 'role');
  if (!role) throw new HearthError('missing', 'Choose as what.', 'role');
  const personId = await personIn(visit, 'who');
  if (!personId) throw new HearthError('missing', 'Choose somebody, or give their address.', 'who');
  await beginInvolvement(tx, { id, childId: child.id, personId, role }, today);
  return redirect(path);
}

async function askPost(visit: SignedInVisit) {
  const { tx, form, person, now, newId } = visit;
  const child = await opened(visit);
  const ask = { id: newId(), childId: child.id, role: one(form, 'post'), words: one(form, 'postWords') };
  await askForPost(tx, ask, { personId: person.personId, now });
  return redirect(`/children/${child.id}/around`);
}

async function postPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, params, person } = visit;
  const ask = await postAskOfUs(tx, params.postAskId ?? '');
  visit.about({ kind: 'post-ask', id: ask.id, childId: ask.child_id });
  const body = <PostAskPage {...{ ask, errors, person }} />;
  return page({
    title: 'Asked of your service',
    body,
    back: '/my-work',
    hasErrors: Object.keys(errors).length > 0,
  });
}

async function take(visit: SignedInVisit) {
  const { tx, params, form, today, newId } = visit;
  const { id, child_id } = await postAskOfUs(tx, params.postAskId ?? '');
  visit.about({ kind: 'post-ask', id, childId: child_id });
  await takePost(tx, id, one(form, 'who'), newId(), today);
  return redirect('/my-work');
}

async function endForm(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, params, form, person } = visit;
  const child = await opened(visit);
  const involved = await involvedToEnd(tx, child.id, params.involvementId ?? '');
  const clocks = await clocksWithChild(tx, involved.id);
  const people = await couldWorkWith(tx, child.id);
  const who = { childId: child.id, called: calledName(child) };
  const body = <EndInvolvementPage {...{ ...who, involved, clocks, people, form, errors, person }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Somebody stops', body, back: `/children/${child.id}/around`, hasErrors });
}

async function end(visit: SignedInVisit) {
  const { tx, params, today, newId } = visit;
  const child = await opened(visit);
  const { id } = await involvedToEnd(tx, child.id, params.involvementId ?? '');
  const takerId = await personIn(visit, 'taker');
  await endInvolvement(tx, { id, on: dayOf(visit, 'until'), takerId, newId: newId() }, today);
  return redirect(`/children/${child.id}/around`);
}

const orAgain =
  (work: (visit: SignedInVisit) => ReturnType<typeof begin>, again: typeof show) =>
  async (visit: SignedInVisit) => {
    try {
      return await work(visit);
    } catch (error) {
      if (error instanceof HearthError && error.field) return again(visit, { [error.field]: error.message });
      throw error;
    }
  };

/** Who works with a child by name: the list, somebody who begins, somebody who stops and hands over. */
export function aroundRoutes(): Route[] {
  const path = '/children/:childId/around';
  const ending = `${path}/:involvementId/end`;
  return [
    { method: 'GET', path, who: 'signed-in', audit: 'viewed-around', answer: (visit) => show(visit) },
    { method: 'POST', path, who: 'signed-in', audit: 'began-involvement', answer: orAgain(begin, show) },
    {
      method: 'POST',
      path: `${path}/posts`,
      who: 'signed-in',
      audit: 'asked-for-post',
      answer: orAgain(askPost, show),
    },
    {
      method: 'GET',
      path: '/post-asks/:postAskId',
      who: 'signed-in',
      audit: 'viewed-post-ask',
      answer: (visit) => postPage(visit),
    },
    {
      method: 'POST',
      path: '/post-asks/:postAskId',
      who: 'signed-in',
      audit: 'took-post',
      answer: orAgain(take, postPage),
    },
    {
      method: 'GET',
      path: ending,
      who: 'signed-in',
      audit: 'viewed-around',
      answer: (visit) => endForm(visit),
    },
    {
      method: 'POST',
      path: ending,
      who: 'signed-in',
      audit: 'ended-involvement',
      answer: orAgain(end, endForm),
    },
  ];
}
