import type { FastifyReply, FastifyRequest } from 'fastify';
import { sqlState } from '../database/index.ts';
import { catalogue, type Refusal, statusOf } from '../errors/index.ts';
import { codedError } from './coded-error.ts';
import { maskedToken, unmaskedToken } from './form-token.ts';
import { SendAgain, WhatWasWritten } from './kept-form.tsx';
import { formIn, tokenIn } from './kept-on-server.ts';
import { page, type Reply, redirect } from './reply.ts';
import { type SendDeps, sendAnswer } from './send-answer.ts';
import { youngErrorPage, youngSignInAgain } from './young-errors.tsx';
import { isYoungPath } from './young-places.ts';

/** Whether it is a page of the young person's own, or asked for by one. */
const isYoungVisit = (request: FastifyRequest): boolean =>
  Boolean(request.person?.childId) || isYoungPath(request.raw.url?.split('?')[0] ?? '/');

/** Sign in first, then carry on: what was written is kept on the server for whoever wrote it. */
async function signInFirst(deps: SendDeps, request: FastifyRequest): Promise<Reply> {
  const form = formIn(request);
  if (isYoungVisit(request))
    return form ? youngSignInAgain(request.isKept ? null : form.fields) : redirect('/me/sign-in');
  const path = request.raw.url ?? '/';
  if (!form) return redirect(`/sign-in?return=${encodeURIComponent(path)}`);
  return page(await deps.signInAgain(request.isKept ? null : form.fields), 401);
}

/** After these it may be sent again as it is. */
const mayBeSentAgain: readonly string[] = [
  'database-unavailable',
  'form-out-of-date',
  'too-many-requests',
  'unexpected-fault',
];

/** The token for sending again: the one that came with the form, or for one of an earlier sign-in of theirs a new one. */
function ownToken(request: FastifyRequest, error: Refusal): string | undefined {
  if (error.code === 'form-out-of-date') return request.isTheirs ? request.person?.csrfToken : undefined;
  const sent = unmaskedToken(tokenIn(request.body));
  return sent ? maskedToken(sent) : undefined;
}

function errorPage(request: FastifyRequest, error: Refusal): Reply {
  // Nothing is lost, whatever was refused; but what came from another site is nobody's words.
  const kept = error.code === 'from-another-site' ? null : formIn(request);
  const csrfToken = mayBeSentAgain.includes(error.code) ? ownToken(request, error) : undefined;
  // By this number the fault stands in the log.
  const number = error.code === 'unexpected-fault' ? request.id : null;
  if (isYoungVisit(request)) return youngErrorPage(error, kept, number, csrfToken);
  const title =
    statusOf(error) === 404
      ? 'Not found'
      : statusOf(error) >= 500
        ? 'Sorry, this did not work'
        : 'This cannot be done';
  return page(
    {
      title,
      body: (
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{error.message}</p>
          {number ? (
            <p class="govuk-body">
              If it happens again, say this number to the people who run this service: <code>{number}</code>
            </p>
          ) : null}
          {kept && csrfToken ? (
            <>
              <p class="govuk-body">We have kept what you wrote on this page.</p>
              <SendAgain kept={kept} csrfToken={csrfToken} label="Try again" />
            </>
          ) : null}
          {kept && !csrfToken ? <WhatWasWritten fields={kept.fields} /> : null}
          <p class="govuk-body">
            If someone is in danger now,{' '}
            <a class="govuk-link" href="/">
              go to the guide
            </a>
            .
          </p>
        </>
      ),
    },
    statusOf(error),
  );
}

/** Answers for a failure: problem+json for the API, a page for people. The log gets the code, never the content. */
export async function sendError(
  deps: SendDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  thrown: unknown,
): Promise<FastifyReply> {
  const error = codedError(thrown);
  if (statusOf(error) >= 500) {
    const kind = thrown instanceof Error ? thrown.name : typeof thrown;
    request.log.error(
      { code: error.code, kind, sqlState: sqlState(thrown), stack: stackOf(thrown) },
      'request failed',
    );
  }
  if (request.raw.url?.startsWith('/api/')) {
    const { code, field, message, all } = error;
    const status = statusOf(error);
    return reply
      .code(status)
      .type('application/problem+json')
      .send({
        type: `/docs/errors#${code}`,
        title: catalogue[code].meaning,
        status,
        error: { code, field, message },
        ...(all.length > 1 ? { errors: all } : {}),
      });
  }
  const answer =
    error.code === 'sign-in-needed' ? await signInFirst(deps, request) : errorPage(request, error);
  return sendAnswer(deps, request, reply, answer, { person: request.person ?? null });
}

/** Where it happened, without the message: messages can hold values, over several lines that look like places. */
function stackOf(thrown: unknown): string[] {
  if (!(thrown instanceof Error)) return [];
  return (thrown.stack ?? '')
    .replace(thrown.message, () => '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}
