import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { admitsFor, guardedLookup, isAllowedUrl, type Reach } from './reach.ts';

/** What became of a post: the status, or a code of what was in the way. */
export type Posted = { readonly status: number } | { readonly code: string };

/**
 * Posts JSON. Follows no redirect, keeps nothing of the answer but its status, and waits ten seconds at most.
 * @param url one that `isAllowedUrl` allows; any other is not asked
 */
export function postJson(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  reach: Reach,
): Promise<Posted> {
  if (!isAllowedUrl(url, reach)) return Promise.resolve({ code: 'address-refused' });
  const to = new URL(url);
  const request = to.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve) => {
    const asking = request(
      to,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
        lookup: guardedLookup(admitsFor(to, reach)),
        signal: AbortSignal.timeout(10_000),
        agent: false,
      },
      (answer) => {
        resolve({ status: answer.statusCode ?? 0 });
        answer.destroy();
      },
    );
    asking.on('error', (error) => {
      const { code, name } = error as { code?: string; name?: string };
      const known: Readonly<Record<string, string>> = {
        ADDRESS_REFUSED: 'address-refused',
        ENOTFOUND: 'no-such-host',
        ECONNREFUSED: 'nobody-listens',
      };
      resolve({
        code:
          name === 'AbortError' || name === 'TimeoutError'
            ? 'no-answer-in-time'
            : (known[code ?? ''] ?? 'not-reached'),
      });
    });
    asking.end(body);
  });
}
