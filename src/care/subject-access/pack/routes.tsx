import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  file,
  json,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { markOf } from '../../redaction/mark-of.ts';
import { movingBy, requestIdOf } from '../answer-form.ts';
import { oneRequest } from '../request/requests.ts';
import { packAsHtml } from './lay-out.ts';
import { lastPack, makePack, packOf } from './make-pack.ts';
import { PackPage } from './page.tsx';

async function opened(visit: SignedInVisit) {
  const request = await oneRequest(visit.tx, requestIdOf(visit));
  if (!request.answers) throw notFound();
  visit.about({ kind: 'subject-access', id: request.id, childId: request.child_id });
  return request;
}

async function show(visit: SignedInVisit, errors: FieldErrors = {}) {
  const request = await opened(visit);
  const back = `/subject-access/${request.id}`;
  if (request.state !== 'open' || request.waiting > 0 || request.pieces === 0) return redirect(back);
  const pack = await packOf(visit.tx, request, visit.today);
  const mark = markOf(packAsHtml(pack));
  const body = <PackPage {...{ requestId: request.id, pack, mark, errors, person: visit.person }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'The whole answer', body, back, hasErrors });
}

async function make(visit: SignedInVisit) {
  const { id } = await opened(visit);
  if (one(visit.form, 'read') !== 'yes')
    return show(visit, { read: 'Read it to the end, and tick that you have.' });
  try {
    await makePack(visit.tx, id, one(visit.form, 'seen'), movingBy(visit));
  } catch (error) {
    if (error instanceof HearthError && error.code === 'conflict')
      return show(visit, { read: error.message });
    throw error;
  }
  return redirect(`/subject-access/${id}`);
}

async function made(visit: SignedInVisit) {
  const { id, state } = await opened(visit);
  const pack = await lastPack(visit.tx, id);
  if (!pack || !['ready', 'handed-over'].includes(state)) throw notFound();
  return pack;
}

/** The answer: reading it as a whole, making it, and taking it away. */
export function packRoutes(): Route[] {
  const path = '/subject-access/:requestId';
  return [
    {
      method: 'GET',
      path: `${path}/pack`,
      who: 'signed-in',
      audit: 'viewed-answer',
      answer: (visit) => show(visit),
    },
    { method: 'POST', path: `${path}/pack`, who: 'signed-in', audit: 'made-answer', answer: make },
    {
      method: 'GET',
      path: `${path}/everything.html`,
      who: 'signed-in',
      audit: 'took-answer-out',
      // Of no type that a browser would open here: it is saved, with its style, and read on its own.
      answer: async (visit) =>
        file('application/octet-stream', new TextEncoder().encode((await made(visit)).html)),
    },
    {
      method: 'GET',
      path: `${path}/everything.json`,
      who: 'signed-in',
      audit: 'took-answer-out',
      answer: async (visit) => {
        const { contents, sha256 } = await made(visit);
        return json({ ...(contents as object), sha256 });
      },
    },
  ];
}
