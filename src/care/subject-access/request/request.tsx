import type { AuditVerb } from '../../../platform/audit/index.ts';
import { type ActionParts, action, form, type Shape } from '../../../platform/forms/index.ts';
import {
  listAsked,
  MoreOfList,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { mayWork } from '../../sharing/may.ts';
import { mayAnswerRequest, maySeeRequest, openRequest } from '../open-request.ts';
import { lastPack } from '../pack/make-pack.ts';
import { gather } from '../pieces/gather.ts';
import { RequestsPage } from './list-page.tsx';
import { confirmIdentity, extend, handOver, refuseRequest, reopen, withdraw } from './move-request.ts';
import { extendForm, handOverForm, identityForm, refuseForm, withdrawForm } from './request-forms.ts';
import { type FormsOfRequest, RequestPage } from './request-page.tsx';
import { type AccessRequest, eventsOf, listRequests } from './requests.ts';

const path = '/subject-access/:requestId';

type Move<S extends Shape> = Pick<ActionParts<AccessRequest, S, object>, 'form' | 'act' | 'example'> & {
  readonly to: string;
  readonly name: keyof FormsOfRequest;
  readonly audit: AuditVerb;
};

/** One of the short forms that move a request on. */
const moveOn = <S extends Shape>({ to, name, audit, ...parts }: Move<S>) =>
  action<AccessRequest, S>({
    ...parts,
    path: `${path}/${to}`,
    shownAt: null,
    may: mayAnswerRequest,
    audit: { send: audit },
    open: openRequest,
    page: ({ context, form }) => requestPage(context, { [name]: form }),
  });

const moved = async (id: string, move: Promise<unknown>) => {
  await move;
  return { to: `/subject-access/${id}`, made: {} };
};

const moves = {
  identity: moveOn({
    to: 'identity',
    name: 'identity',
    audit: 'confirmed-who-asks',
    form: ({ asked_as }) => identityForm(asked_as !== 'child'),
    act: (tx, { id }, seen, by) => moved(id, confirmIdentity(tx, id, seen, by)),
    example: {
      identityHow: 'Known to me for years.',
      authorityHow: 'They asked them to.',
      identityOn: '2026-03-03',
    },
  }),
  gather: moveOn({
    to: 'gather',
    name: 'gather',
    audit: 'gathered-everything',
    form: form({}),
    act: (tx, { id }, _, by) => moved(id, gather(tx, id, by)),
    example: {},
  }),
  extend: moveOn({
    to: 'extend',
    name: 'extend',
    audit: 'extended-request',
    form: extendForm,
    act: (tx, { id }, { extendedBecause }, by) => moved(id, extend(tx, id, extendedBecause, by)),
    example: { extendedBecause: 'Twelve years of records.' },
  }),
  refuse: moveOn({
    to: 'refuse',
    name: 'refuse',
    audit: 'refused-request',
    form: refuseForm,
    act: (tx, { id }, refusal, by) => moved(id, refuseRequest(tx, id, refusal, by)),
    example: { refusedAs: 'repeated', refusedBecause: 'It was answered last week.' },
  }),
  withdraw: moveOn({
    to: 'withdraw',
    name: 'withdraw',
    audit: 'withdrew-request',
    form: withdrawForm,
    act: (tx, { id }, { withdrawnBecause }, by) => moved(id, withdraw(tx, id, withdrawnBecause, by)),
    example: { withdrawnBecause: 'By telephone.' },
  }),
  reopen: moveOn({
    to: 'reopen',
    name: 'reopen',
    audit: 'reopened-request',
    form: form({}),
    act: (tx, { id }, _, by) => moved(id, reopen(tx, id, by)),
    example: {},
  }),
  handOver: moveOn({
    to: 'hand-over',
    name: 'handOver',
    audit: 'handed-everything-over',
    form: handOverForm,
    act: (tx, { id }, handed, by) => moved(id, handOver(tx, id, handed, by)),
    example: { handedHow: 'With their advocate.', handedOn: '2026-03-03', handedConfirmed: true },
  }),
};

/** The page of a request; a form on it that was sent and not taken stands there as it was typed. */
async function requestPage(context: SignedInContext, sent: Partial<FormsOfRequest> = {}): Promise<PageParts> {
  const { tx, today } = context;
  const request = await openRequest(context);
  const forms = request.answers
    ? {
        identity: await moves.identity.blank(context, request),
        gather: await moves.gather.blank(context, request),
        extend: await moves.extend.blank(context, request),
        refuse: await moves.refuse.blank(context, request),
        withdraw: await moves.withdraw.blank(context, request),
        reopen: await moves.reopen.blank(context, request),
        handOver: await moves.handOver.blank(context, request),
        ...sent,
      }
    : null;
  const events = await eventsOf(tx, request.id);
  const keptUntil = (await lastPack(tx, request.id))?.kept_until ?? null;
  const body = <RequestPage {...{ request, events, forms, today, keptUntil }} />;
  return { title: 'Everything we hold about a child', body, back: '/subject-access' };
}

/** The list of requests, one of them, and what moves it on. */
export const requestRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/subject-access',
    who: 'signed-in',
    may: mayWork('it lists the requests that they answer, or wrote down'),
    audit: 'viewed-requests',
    answer: async (context) => {
      const { tx, today, query } = context;
      const { page: requests, next } = await listRequests(tx, listAsked(context));
      const more = <MoreOfList next={next} path="/subject-access" query={query} />;
      const body = <RequestsPage {...{ requests, today, more }} />;
      return page({ title: 'Requests for everything we hold', body, back: '/my-work' });
    },
  },
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: maySeeRequest,
    audit: 'viewed-request',
    answer: async (context) => page(await requestPage(context)),
  },
  ...Object.values(moves).flatMap(({ routes }) => routes),
];
