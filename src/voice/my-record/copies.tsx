import { type MyAccessRequest, myAccessPack, myAccessRequests } from '../../care/index.ts';
import { askToSeeEverything } from '../../incidents/index.ts';
import { dayInWords } from '../../platform/clock/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { Button } from '../../platform/html/index.ts';
import { CsrfField, file, type Route, redirect, type SignedIn } from '../../platform/web/index.ts';
import { youngPage } from '../frame/young-page.tsx';

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

function CopiesBody({ requests, person }: { requests: readonly MyAccessRequest[]; person: SignedIn }) {
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
      {waits ? null : (
        <form method="post" action="/me/copies">
          <CsrfField person={person} />
          <Button text="Ask for everything about me" preventDoubleClick />
        </form>
      )}
    </>
  );
}

/** Copies of everything that is kept about me: asked for in one press, with a clock, and read here. */
export function copiesRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/me/copies',
      who: 'young-person',
      audit: null,
      answer: async (visit) =>
        youngPage(visit, {
          title: 'Copies of everything about me',
          back: '/me/record',
          body: <CopiesBody requests={await myAccessRequests(visit.tx)} person={visit.person} />,
        }),
    },
    {
      method: 'POST',
      path: '/me/copies',
      who: 'young-person',
      audit: 'asked-for-everything',
      answer: async ({ tx, person, today, now, newId, about }) => {
        const asked = {
          childId: person.childId,
          askedAs: 'child',
          how: 'account',
          receivedOn: today,
        } as const;
        const request = await askToSeeEverything(tx, asked, person, now, newId);
        about({ kind: 'subject-access', id: request.id, childId: person.childId });
        return redirect('/me/copies');
      },
    },
    {
      method: 'GET',
      path: '/me/copies/:requestId',
      who: 'young-person',
      audit: 'read-copies',
      answer: async ({ tx, params, person, about }) => {
        const id = params.requestId ?? '';
        const html = await myAccessPack(tx, id);
        if (!html) throw notFound();
        about({ kind: 'subject-access', id, childId: person.childId });
        return file('text/html; charset=utf-8', new TextEncoder().encode(html));
      },
    },
  ];
}
