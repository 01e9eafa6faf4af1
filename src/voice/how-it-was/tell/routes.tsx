import { calledName, getChild, sees } from '../../../care/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  ErrorList,
  type FieldErrors,
  page,
  type Route,
  redirect,
  type SignedInVisit,
  type YoungPersonVisit,
} from '../../../platform/web/index.ts';
import { youngPage } from '../../frame/young-page.tsx';
import { HowItWasBody, ToldList } from './page.tsx';
import { readHowItWas, tellHowItWas, toldBefore } from './tell-how-it-was.ts';

async function howItWasPage(visit: YoungPersonVisit, errors: FieldErrors = {}) {
  const { tx, person, form, newId, query } = visit;
  const told = await toldBefore(tx, person.childId);
  const body = (
    <HowItWasBody formId={newId()} sent={query.get('sent') === '1'} {...{ told, person, form, errors }} />
  );
  return youngPage(visit, {
    title: 'Tell us how it was',
    above: <ErrorList errors={errors} />,
    body,
    back: '/me',
    hasErrors: Object.keys(errors).length > 0,
  });
}

async function tell(visit: YoungPersonVisit) {
  const { tx, form, person, now, newId } = visit;
  try {
    const told = readHowItWas(form, newId);
    await tellHowItWas(tx, told, { childId: person.childId, personId: person.personId, now });
    visit.about({ kind: 'how-it-was', id: told.id });
    return redirect('/me/how-it-was?sent=1');
  } catch (error) {
    if (error instanceof HearthError && error.field)
      return howItWasPage(visit, { [error.field]: error.message });
    throw error;
  }
}

/** What a young person lets their social worker or adviser read. */
async function forWorker(visit: SignedInVisit) {
  const { tx, params, today } = visit;
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child || !(await sees(tx, child.id, 'seal'))) throw notFound();
  visit.about({ kind: 'child', id: child.id, childId: child.id });
  const told = await toldBefore(tx, child.id);
  const body = (
    <>
      <h1 class="govuk-heading-l">How it was for {calledName(child)}</h1>
      <p class="govuk-body">
        What they said after the police or court, where they chose that their social worker or adviser reads
        it. Take it to the plan, and ask them what should follow.
      </p>
      {told.length === 0 ? <p class="govuk-body">There is nothing for you to read here.</p> : null}
      <ToldList told={told} />
    </>
  );
  return page({ title: 'How it was', body, back: `/children/${child.id}` });
}

/** How it was, after the police or a court: told by the young person, read by whom they choose. */
export function howItWasRoutes(): Route[] {
  const path = '/me/how-it-was';
  return [
    {
      method: 'GET',
      path,
      who: 'young-person',
      audit: 'viewed-how-it-was',
      answer: (visit) => howItWasPage(visit),
    },
    { method: 'POST', path, who: 'young-person', audit: 'told-how-it-was', answer: tell },
    {
      method: 'GET',
      path: '/children/:childId/how-it-was',
      who: 'signed-in',
      audit: 'read-how-it-was',
      answer: forWorker,
    },
  ];
}
