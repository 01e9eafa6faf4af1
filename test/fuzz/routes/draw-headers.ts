import type { Random } from '../../../demo/random.ts';
import { nastyText } from '../grammar/nasty-text.ts';

/** What Node's parser lets through in a header. */
const asHeader = (text: string): string => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?').trim();

const good = {
  accept: ['text/html', 'application/json', '*/*', 'image/webp'],
  'accept-language': ['en-GB', 'cy', '*', 'x-klingon;q=2'],
  'x-forwarded-for': ['10.0.0.1', '::1', '1.2.3.4, 5.6.7.8', 'unknown'],
  'sec-fetch-site': ['same-origin', 'none', 'cross-site', 'same-site'],
  origin: ['http://localhost:80', 'https://evil.example', 'null', 'not a url'],
  referer: ['http://localhost/', 'https://evil.example/?a'],
  cookie: ['hearth_session=x', 'hearth_session=', 'a=b; hearth_session=%ff', '=;=;='],
  authorization: ['Bearer ', 'Bearer x', 'Basic YTpi', 'bearer x'],
  'idempotency-key': ['12345678', 'a-key-of-the-fuzz', 'short', 'with space 1'],
  'x-csrf-token': ['x', ''],
  range: ['bytes=0-0', 'bytes=-1', 'bytes=9-1'],
  'if-none-match': ['*', '"x"'],
  'content-type': ['application/json', 'application/json; charset=utf-16', 'application/x-www-form-urlencoded; charset=latin1',
    'multipart/form-data', 'multipart/form-data; boundary=', 'text/plain', 'text/xml', 'application/problem+json', 'a/b; =', ''],
  'content-encoding': ['gzip', 'br', 'nonsense'],
  'x-http-method-override': ['DELETE'],
  host: ['evil.example', 'localhost:99999', '[::1'],
} as const satisfies Record<string, readonly string[]>; // biome-ignore format: a table

const names = Object.keys(good) as (keyof typeof good)[];

/** Headers that a request may bring besides: mostly none, and some that mean harm. */
export function drawHeaders(random: Random): Record<string, string> {
  const headers: Record<string, string> = {};
  if (random.chance(0.75)) return headers;
  for (let times = random.whole(1, 2); times > 0; times -= 1) {
    const name = random.pick(names);
    headers[name] = random.chance(0.75)
      ? random.pick<string>(good[name])
      : asHeader(nastyText(random)).slice(0, 2000);
  }
  return headers;
}

export { asHeader };
