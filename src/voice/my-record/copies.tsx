import { type MyAccessRequest, myAccessPack, myAccessRequests } from '../../care/index.ts';
import { askToSeeEverything } from '../../incidents/index.ts';
import { dayInWords } from '../../platform/clock/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { ActionForm, action, type Filled, form } from '../../platform/forms/index.ts';
import { file, type PageParts, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { theirOwn, themselves } from '../frame/their-own.ts';
import { youngFrame } from '../frame/young-frame.tsx';

function Request({ request }: { request: MyAccessRequest }) {
  return (
    <>
      <p class="govuk-body">
        Someone asked for copies on {dayInWords(request.received_on)}.{' '}
        {request.handed_on || request.refused_because
          ? ''
          : `You get an answer by ${dayInWords(request.due_on)}.`}
      </p>
      {request.refused_because ? (
        <>
          <p class="govuk-body">The answer was no. This is why:</p>
          <div class="young-words" dir="auto">
            {request.refused_because}
          </div>
          <p class="govuk-body">
            <a class="govuk-link" href="/me/challenges/new">
              I do not agree
            </a>
          </p>
        </>
      ) : null}
      {request.handed_on && request.asked_as === 'child' ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/me/copies/${request.id}`}>
            Read the copies
          </a>
        </p>
      ) : null}
    </>
  );
}

function CopiesBody({ requests, form }: { requests: readonly MyAccessRequest[]; form: Filled }) {
  const waits = requests.some(
    ({ handed_on, refused_because, asked_as }) => asked_as === 'child' && !handed_on && !refused_because,
  );
  return (
    <>
      <p class="govuk-body">You have a right to copies of what is kept about you. It costs nothing.</p>
      <p class="govuk-body">
        Someone checks the papers first. They cover the names of other people. It takes up to one month.
      </p>
      {requests.map((request) => (
        <Request request={request} />
      ))}
      {waits ? null : <ActionForm of={form} button="Ask for everything about me" />}
    </>
  );
}

/** Asks for copies of everything in one press. */
const askAction = action({
  path: '/me/copies',
  shownAt: null,
  who: 'young-person',
  may: theirOwn,
  audit: { send: 'asked-for-everything' },
  open: async (context) => themselves(context).childId,
  form: form({}),
  frame: youngFrame,
  page: ({ context, form }) => copiesPage(context, form),
  act: async (tx, childId, _, by) => {
    const asked = { childId, askedAs: 'child', how: 'account', receivedOn: by.today } as const;
    const { id } = await askToSeeEverything(tx, asked, by, by.now, by.newId);
    by.about({ kind: 'subject-access', id, childId });
    return { to: '/me/copies', made: { id } };
  },
  example: {},
});

const copiesPage = async ({ tx }: SignedInContext, form: Filled): Promise<PageParts> => ({
  title: 'Copies of everything about me',
  back: '/me/record',
  body: <CopiesBody requests={await myAccessRequests(tx)} form={form} />,
});

/** Copies of everything that is kept about me: asked for in one press, with a clock, and read here. */
export const copiesRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/me/copies',
    who: 'young-person',
    may: theirOwn,
    audit: null,
    answer: async (context) => {
      const form = await askAction.blank(context, context.person.childId);
      return youngFrame(context, await copiesPage(context, form), null, 200);
    },
  },
  ...askAction.routes,
  {
    method: 'GET',
    path: '/me/copies/:requestId',
    who: 'young-person',
    may: theirOwn,
    audit: 'read-copies',
    answer: async ({ tx, params, person, auditSubject: about }) => {
      const id = params.requestId ?? '';
      const html = await myAccessPack(tx, id);
      if (!html) throw notFound();
      about({ kind: 'subject-access', id, childId: person.childId });
      return file('text/html; charset=utf-8', new TextEncoder().encode(html));
    },
  },
];
