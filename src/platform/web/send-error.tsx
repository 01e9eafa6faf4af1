import type { FastifyReply, FastifyRequest } from 'fastify';
import { DatabaseError, sqlState } from '../database/index.ts';
import { catalogue, HearthError } from '../errors/index.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { type Answer, page, redirect } from './answer.ts';
import { isOneOf } from './is-one-of.ts';
import { SendAgain, WhatWasWritten } from './kept-form.tsx';
import { formIn, tokenIn } from './kept-on-server.ts';
import { type SendDeps, sendAnswer } from './send-answer.ts';
import { youngErrorPage, youngSignInAgain } from './young-errors.tsx';
import { isYoungPath } from './young-places.ts';

const unforeseen = 'Something went wrong that we did not foresee. Nothing was saved. Please try again.';

/** Turns whatever was thrown into a coded error. What we did not foresee says nothing of its inside. */
export function codedError(error: unknown): HearthError {
  if (error instanceof HearthError) return error;
  const known = Object(error) as { code?: unknown; field?: unknown; message?: string; statusCode?: number };
  if (error instanceof DatabaseError) {
    if (error.code === 'database-unavailable') {
      return new HearthError(
        'database-unavailable',
        'We cannot reach the database. Nothing was saved; try again in a moment.',
      );
    }
    return new HearthError('unexpected-fault', unforeseen);
  }
  if (typeof known.code === 'string' && isOneOf(catalogue, known.code)) {
    return new HearthError(known.code, known.message ?? '', String(known.field ?? ''));
  }
  if (known.statusCode === 413) {
    return new HearthError(
      'too-large',
      'That is more than we can take at once. Make it shorter and try again.',
    );
  }
  if (known.statusCode === 429)
    return new HearthError('too-many-requests', 'Too many requests. Wait a minute.');
  if (known.statusCode === 400 || known.statusCode === 415)
    return new HearthError('not-json', 'The input is not JSON we can read.');
  if (known.statusCode === 403 || known.statusCode === 404)
    return new HearthError('not-found', 'There is nothing here, or it is not open to you.');
  if (known.statusCode !== undefined && known.statusCode >= 400 && known.statusCode < 500)
    return new HearthError('not-allowed', 'We cannot answer a request of this kind.');
  const state = sqlState(error);
  if (state === '42501')
    return new HearthError('not-found', 'There is nothing here, or it is not open to you.');
  if (state === '23505') return new HearthError('already-done', 'This has already been done.');
  if (state?.startsWith('08') || state?.startsWith('57P') || state === '53100' || state === '53300') {
    return new HearthError(
      'database-unavailable',
      'We cannot reach the database. Nothing was saved; try again in a moment.',
    );
  }
  return new HearthError('unexpected-fault', unforeseen);
}

/** Whether it is a page of the young person's own, or asked for by one. */
const isYoungVisit = (request: FastifyRequest): boolean =>
  Boolean(request.person?.childId) || isYoungPath(request.raw.url?.split('?')[0] ?? '/');

/** Sign in first, then carry on: what was written is kept on the server for whoever wrote it. */
function signInFirst(deps: SendDeps, request: FastifyRequest): Answer {
  const form = formIn(request);
  if (isYoungVisit(request))
    return form ? youngSignInAgain(request.isKept ? null : form.fields) : redirect('/me/sign-in');
  const path = request.raw.url ?? '/';
  if (!form) return redirect(`/sign-in?return=${encodeURIComponent(path)}`);
  const written = request.isKept ? undefined : form.fields;
  const body = (
    <SignInPage
      returnTo="/my-work"
      ended={request.isKept ? 'kept' : 'lost'}
      written={written}
      email=""
      demoPeople={deps.demoPeople}
    />
  );
  return page({ title: 'Your sign-in has ended', scripts: ['passkey'], body }, 401);
}

/** After these it may be sent again as it is. */
const mayBeSentAgain: readonly string[] = ['database-unavailable', 'form-out-of-date', 'unexpected-fault'];

/** The token for sending again: the one that came with the form, or for one of an earlier sign-in of theirs a new one. */
function ownToken(request: FastifyRequest, error: HearthError): string | undefined {
  if (error.code !== 'form-out-of-date') return tokenIn(request.body) || undefined;
  return request.isTheirs ? request.person?.csrfToken : undefined;
}

function errorPage(request: FastifyRequest, error: HearthError): Answer {
  // Nothing is lost, whatever was refused; but what came from another site is nobody's words.
  const kept = error.code === 'from-another-site' ? null : formIn(request);
  const csrfToken = mayBeSentAgain.includes(error.code) ? ownToken(request, error) : undefined;
  if (isYoungVisit(request)) return youngErrorPage(error, kept, csrfToken);
  const title =
    error.status === 404
      ? 'Not found'
      : error.status >= 500
        ? 'Sorry, this did not work'
        : 'This cannot be done';
  return page(
    {
      title,
      body: (
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{error.message}</p>
          {kept && csrfToken ? (
            <>
              <p class="govuk-body">What you wrote is kept on this page.</p>
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
    error.status,
  );
}

/** Answers for a failure: problem+json for the API, a page for people. The log gets the code, never the content. */
export function sendError(
  deps: SendDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  thrown: unknown,
): FastifyReply {
  const error = codedError(thrown);
  if (error.status >= 500) {
    const kind = thrown instanceof Error ? thrown.name : typeof thrown;
    request.log.error(
      { code: error.code, kind, sqlState: sqlState(thrown), stack: stackOf(thrown) },
      'request failed',
    );
  }
  if (request.raw.url?.startsWith('/api/')) {
    const { code, field, message, status } = error;
    return reply
      .code(status)
      .type('application/problem+json')
      .send({
        type: `/docs/errors#${code}`,
        title: catalogue[code].meaning,
        status,
        error: { code, field, message },
      });
  }
  const answer = error.code === 'sign-in-needed' ? signInFirst(deps, request) : errorPage(request, error);
  return sendAnswer(deps, request, reply, answer, request.person ?? null);
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
