import type { LightMyRequestResponse } from 'fastify';
import type { City } from './city.ts';
import type { Drawn } from './drawn.ts';

/** What was sent, how large it was, and what came back. */
export interface Sent {
  readonly bytes: number;
  readonly answer: LightMyRequestResponse;
}

const made = 'x'.repeat(43);

/** Sends a request as it was drawn, with the sign-in of whoever asks. */
export async function send(
  city: City,
  { method, url, person, signedInBy, headers, body }: Drawn,
): Promise<Sent> {
  const isSignedIn = person !== null && (signedInBy === 'cookie' || signedInBy === 'bearer');
  const { token, csrf } = isSignedIn ? await city.session(person) : { token: made, csrf: '' };
  const payload = body?.(signedInBy === 'bearer' ? '' : csrf);
  const answer = await city.app.inject({
    method: method as 'GET',
    url,
    headers: {
      ...(signedInBy !== 'nothing' && signedInBy !== 'bearer' ? { cookie: `hearth_session=${token}` } : {}),
      ...(signedInBy === 'bearer' ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(payload === undefined ? {} : { payload }),
  });
  // Whoever was not known, or was signed out, signs in anew before the next.
  const isOver =
    answer.statusCode === 401 || /^\/(?:me\/)?sign-in/.test(String(answer.headers.location ?? ''));
  if (isSignedIn && (isOver || answer.headers['clear-site-data'] !== undefined || answer.cookies.length > 0))
    city.forget(person);
  return { bytes: Buffer.byteLength(payload ?? '') + url.length + JSON.stringify(headers).length, answer };
}
