import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors/index.ts';
import { isSameToken } from './form-token.ts';
import { textIn } from './read-form.ts';
import type { SignedIn } from './request-context.ts';

const outOfDate = (): Refusal =>
  new Refusal(
    'form-out-of-date',
    'This form belongs to another sign-in. We have kept what you wrote: send it again.',
  );

const fromElsewhere = (): Refusal =>
  new Refusal('from-another-site', 'This was sent from another site. Nothing was done, and nothing is kept.');

/** Whether another site made the browser ask. Browsers say where a request comes from; what says nothing is no browser. */
function isFromElsewhere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Whether the browser says that nobody else made it ask: it was typed, or comes from a page of ours. */
export function isFromHere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === 'same-origin' || site === 'none';
}

/** Refuses a form that another site sent. Where the browser says itself that it comes from here, a name that a proxy changed is no matter. */
export function requireSameSite(request: FastifyRequest): void {
  if (isFromElsewhere(request)) throw fromElsewhere();
  if (request.headers['sec-fetch-site'] === 'same-origin') return;
  const { origin } = request.headers;
  if (origin === undefined || origin === 'null') return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.host) throw fromElsewhere();
}

/** Refuses a form that does not carry the token of this sign-in, in the field `_csrf` or the header `x-csrf-token`. */
export function requireToken(request: FastifyRequest, person: SignedIn): void {
  const header = request.headers['x-csrf-token'];
  const sent = typeof header === 'string' ? header : textIn(request.body, '_csrf');
  if (!isSameToken(sent, person.csrfToken)) throw outOfDate();
}
