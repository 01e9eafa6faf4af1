import type { AuditVerb } from '../../../platform/audit/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
  type Tx,
} from '../../../platform/web/index.ts';
import { openChild } from '../../child/open-child.ts';
import { calledName } from '../../child-name.ts';
import { dayIn } from '../../day-field.tsx';
import { sees } from '../../sharing/sees.ts';
import { answerForm, movingBy, requestIdOf } from '../answer-form.ts';
import { lastPack } from '../pack/make-pack.ts';
import { gather } from '../pieces/gather.ts';
import { askForEverything } from './ask-for-everything.ts';
import { AskPage } from './ask-page.tsx';
import { RequestsPage } from './list-page.tsx';
import {
  confirmIdentity,
  extend,
  handOver,
  type Moving,
  refuseRequest,
  reopen,
  withdraw,
} from './move-request.ts';
import { RequestPage } from './page.tsx';
import { eventsOf, listRequests, oneRequest } from './requests.ts';

/** Gives somebody the step to answer a request. */
export type MakeAccessStep = (
  tx: Tx,
  request: { readonly id: string; readonly childId: string; readonly dueOn: string },
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
) => Promise<void>;

/** A day that must be given. */
function dayOf({ form }: SignedInVisit, name: string): string {
  const day = dayIn(form, name);
  if (day === null) throw new HearthError('missing', 'Give the day.', name);
  if (day === undefined)
    throw new HearthError('not-a-date', 'This is no day: give day, month and year.', name);
  return day;
}

async function askPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const child = await openChild(visit);
  if (!(await sees(visit.tx, child.id, 'identity'))) throw notFound();
  const { form, person } = visit;
  const body = <AskPage {...{ childId: child.id, called: calledName(child), form, errors, person }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Somebody asks what is held', body, back: `/children/${child.id}`, hasErrors });
}

async function ask(visit: SignedInVisit, makeStep: MakeAccessStep) {
  const { tx, form, today, newId } = visit;
  const child = await openChild(visit);
  const asked = {
    childId: child.id,
    askedAs: one(form, 'askedAs'),
    askerName: one(form, 'askerName'),
    how: one(form, 'how'),
    wants: one(form, 'wants').trim(),
    receivedOn: dayOf(visit, 'receivedOn'),
  };
  const request = await askForEverything(tx, asked, today, newId);
  if (request.isNew) await makeStep(tx, { ...request, childId: child.id }, movingBy(visit));
  return redirect(`/subject-access/${request.id}`);
}

async function show(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, person, today } = visit;
  const request = await oneRequest(tx, requestIdOf(visit));
  visit.about({ kind: 'subject-access', id: request.id, childId: request.child_id });
  const events = await eventsOf(tx, request.id);
  const keptUntil = (await lastPack(tx, request.id))?.kept_until ?? null;
  const body = <RequestPage {...{ request, events, form, errors, person, today, keptUntil }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Everything held about a child', body, back: '/subject-access', hasErrors });
}

type Move = (tx: Tx, id: string, visit: SignedInVisit, by: Moving) => Promise<unknown>;

/** What can be done with a request: its place in the address, the verb left in the audit, and the use case. */
const moves: readonly (readonly [to: string, audit: AuditVerb, move: Move])[] = [
  [
    'identity',
    'confirmed-who-asks',
    (tx, id, visit, by) => {
      const seen = { how: one(visit.form, 'identityHow'), authority: one(visit.form, 'authorityHow') };
      return confirmIdentity(tx, id, { ...seen, on: dayOf(visit, 'identityOn') }, by);
    },
  ],
  ['gather', 'gathered-everything', (tx, id, _visit, by) => gather(tx, id, by)],
  ['extend', 'extended-request', (tx, id, { form }, by) => extend(tx, id, one(form, 'extendedBecause'), by)],
  [
    'refuse',
    'refused-request',
    (tx, id, { form }, by) =>
      refuseRequest(tx, id, { as: one(form, 'refusedAs'), because: one(form, 'refusedBecause') }, by),
  ],
  [
    'withdraw',
    'withdrew-request',
    (tx, id, { form }, by) => withdraw(tx, id, one(form, 'withdrawnBecause'), by),
  ],
  ['reopen', 'reopened-request', (tx, id, _visit, by) => reopen(tx, id, by)],
  [
    'hand-over',
    'handed-everything-over',
    (tx, id, visit, by) => {
      const confirmed = one(visit.form, 'handedConfirmed') === 'yes';
      return handOver(
        tx,
        id,
        { on: dayOf(visit, 'handedOn'), how: one(visit.form, 'handedHow'), confirmed },
        by,
      );
    },
  ],
];

/** Writing a request down, the list, and moving one on. */
export function requestRoutes(makeStep: MakeAccessStep): Route[] {
  return [
    {
      method: 'GET',
      path: '/subject-access',
      who: 'signed-in',
      audit: 'viewed-requests',
      answer: async ({ tx, today }) => {
        const body = <RequestsPage requests={await listRequests(tx)} today={today} />;
        return page({ title: 'Requests for everything that is held', body, back: '/my-work' });
      },
    },
    {
      method: 'GET',
      path: '/children/:childId/subject-access/new',
      who: 'signed-in',
      audit: 'opened-request',
      answer: (visit) => askPage(visit),
    },
    {
      method: 'POST',
      path: '/children/:childId/subject-access',
      who: 'signed-in',
      audit: 'wrote-request-down',
      answer: (visit) =>
        answerForm(
          () => ask(visit, makeStep),
          (errors) => askPage(visit, errors),
        ),
    },
    {
      method: 'GET',
      path: '/subject-access/:requestId',
      who: 'signed-in',
      audit: 'viewed-request',
      answer: (visit) => show(visit),
    },
    ...moves.map(
      ([to, audit, move]): Route => ({
        method: 'POST',
        path: `/subject-access/:requestId/${to}`,
        who: 'signed-in',
        audit,
        answer: (visit) =>
          answerForm(
            async () => {
              const id = requestIdOf(visit);
              const { child_id } = await oneRequest(visit.tx, id);
              visit.about({ kind: 'subject-access', id, childId: child_id });
              await move(visit.tx, id, visit, movingBy(visit));
              return redirect(`/subject-access/${id}`);
            },
            (errors) => show(visit, errors),
          ),
      }),
    ),
  ];
}
