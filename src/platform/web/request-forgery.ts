import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors/index.ts';
import type { SignedIn } from './request-context.ts';

const outOfDate = (): Refusal =>
  new Refusal(
    'form-out-of-date',
    'This form belongs to another sign-in. We have kept what you wrote: send it again.',
  );

const fromElsewhere = (): Refusal =>
  new Refusal('from-another-site', 'This was sent from another site. Nothing was done, and nothing is kept.');

/** Refuses a form that another site sent. Browsers say where a request comes from; what says nothing is no browser. */
export function requireSameSite(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw fromElsewhere();
  const { origin } = request.headers;
  if (origin === undefined || origin === 'null') return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.host) throw fromElsewhere();
}

/** Refuses a form that does not carry the token of this sign-in, in the field `_csrf` or the header `x-csrf-token`. */
export function requireToken(request: FastifyRequest, person: SignedIn): void {
  const body = request.body as Record<string, unknown> | undefined;
  const sent = Buffer.from(String(request.headers['x-csrf-token'] ?? body?._csrf ?? ''));
  const held = Buffer.from(person.csrfToken);
  if (sent.length !== held.length || !timingSafeEqual(sent, held)) throw outOfDate();
}
