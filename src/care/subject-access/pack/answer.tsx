import { notFound } from '../../../platform/errors/index.ts';
import { action, carried, form, tick } from '../../../platform/forms/index.ts';
import { file, json, type Route, redirect, type SignedInContext } from '../../../platform/web/index.ts';
import { markOf } from '../../redaction/mark-of.ts';
import { mayAnswerRequest, openRequest } from '../open-request.ts';
import { packAsHtml } from './lay-out.ts';
import { lastPack, makePack, packOf } from './make-pack.ts';
import { PackPage } from './pack-page.tsx';

const path = '/subject-access/:requestId';

/** The second look: the answer is read as a whole, and made. */
const makeAction = action({
  path: `${path}/pack`,
  may: mayAnswerRequest,
  audit: { show: 'viewed-answer', send: 'made-answer' },
  open: async (context) => {
    const request = await openRequest(context);
    return { request, pack: await packOf(context.tx, request, context.today) };
  },
  instead: async ({ request: { id, state, waiting, pieces } }) =>
    state !== 'open' || waiting > 0 || pieces === 0 ? redirect(`/subject-access/${id}`) : null,
  form: form({
    seen: carried(),
    read: tick('I have read it to the end, and nobody else can be recognised from it from it', {
      needed: 'Read it to the end, and tick that you have.',
      anew: true,
    }),
  }),
  start: ({ pack }) => ({ seen: markOf(packAsHtml(pack)) }),
  page: ({ opened: { request, pack }, form }) => ({
    title: 'The whole answer',
    body: <PackPage pack={pack} form={form} />,
    back: `/subject-access/${request.id}`,
  }),
  act: async (tx, { request, pack }, { seen }, by) => {
    await makePack(tx, request.id, pack, seen, by);
    return { to: `/subject-access/${request.id}`, made: {} };
  },
  example: { read: true },
});

async function made(context: SignedInContext) {
  const { id, state } = await openRequest(context);
  const pack = await lastPack(context.tx, id);
  if (!pack || !['ready', 'handed-over'].includes(state)) throw notFound();
  return pack;
}

/** The answer: reading it as a whole, making it, and taking it away. */
export const packRoutes: readonly Route[] = [
  ...makeAction.routes,
  {
    method: 'GET',
    path: `${path}/everything.html`,
    who: 'signed-in',
    may: mayAnswerRequest,
    audit: 'took-answer-out',
    // Of no type that a browser would open here: it is saved, with its style, and read on its own.
    answer: async (context) =>
      file('application/octet-stream', new TextEncoder().encode((await made(context)).html)),
  },
  {
    method: 'GET',
    path: `${path}/everything.json`,
    who: 'signed-in',
    may: mayAnswerRequest,
    audit: 'took-answer-out',
    answer: async (context) => {
      const { contents, sha256 } = await made(context);
      return json({ ...(contents as object), sha256 });
    },
  },
];
