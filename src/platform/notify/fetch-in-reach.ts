import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { admitsFor, guardedLookup, isAllowedUrl, type Reach } from './reach.ts';

/** The most that is read of an answer, in bytes. */
const largest = 1_000_000;
/** How long an answer may take, in milliseconds. */
const patience = 8000;

/** What is asked, as `fetch` takes it. */
interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * `fetch`, for addresses that somebody typed: it reaches what `reach` allows and nothing else, follows no redirect, reads a
 * megabyte at most and waits eight seconds.
 * @throws Error when the address is not allowed, or nothing whole comes in time
 */
export const fetchInReach =
  (reach: Reach) =>
  async (url: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Response> => {
    if (!isAllowedUrl(url, reach)) throw new Error('this address is not reached from here');
    const to = new URL(url);
    const request = to.protocol === 'https:' ? secureRequest : plainRequest;
    return new Promise((resolve, reject) => {
      const asking = request(
        to,
        {
          method,
          headers: { ...headers },
          lookup: guardedLookup(admitsFor(to, reach)),
          signal: AbortSignal.timeout(patience),
          agent: false,
        },
        (answer) => {
          const parts: Buffer[] = [];
          let length = 0;
          answer.on('error', reject);
          answer.on('data', (part: Buffer) => {
            length += part.length;
            if (length > largest) asking.destroy(new Error('the answer is too large'));
            else parts.push(part);
          });
          answer.on('end', () => {
            const status = answer.statusCode ?? 0;
            const hasBody = status !== 204 && status !== 304;
            const fields = new Headers();
            for (const [name, value] of Object.entries(answer.headers))
              if (value !== undefined) fields.set(name, String(value));
            if (status < 200) reject(new Error('no answer'));
            else resolve(new Response(hasBody ? Buffer.concat(parts) : null, { status, headers: fields }));
          });
        },
      );
      asking.on('error', reject);
      asking.end(body === undefined || body === null ? undefined : String(body));
    });
  };
