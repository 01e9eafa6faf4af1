import { catalogue } from '../../../src/platform/errors/index.ts';
import { harmlessSite } from '../../../src/platform/web/young-places.ts';
import { comesThrough } from '../markup.ts';
import { holds } from '../target.ts';
import type { Drawn } from './drawn.ts';
import type { Sent } from './send.ts';

/** A page may be this long: many times the longest that people read. */
const longestPage = 1_000_000;
/** Data may be longer: a list for a program, the audit as CSV, a photograph of at most twelve megabytes. */
const longestData = 5_000_000;
const longestPhotograph = 12_000_000;
/** A form that is sent back holds what was typed, where a quotation mark takes six letters. */
const growth = 8;

/** Words of the inside: of the database, of the language, of where files lie. */
const insides =
  /node_modules|\.tsx?:\d+:\d+|syntax error at or near|violates (?:check|foreign|unique|not-null)|PGlite|kysely|\bstack\b.*\bat /i;

function checkLength(text: string, type: string, sent: number): void {
  const bound = type.includes('html')
    ? longestPage
    : type.startsWith('image/')
      ? longestPhotograph
      : longestData;
  const length = Buffer.byteLength(text);
  holds(
    length <= bound + growth * sent,
    `an answer stays within its bound: ${length} bytes of ${type} for ${sent} sent`,
  );
}

function checkProblem(body: string): void {
  const { status, error } = JSON.parse(body) as {
    status?: unknown;
    error?: { code?: string; field?: unknown; message?: unknown };
  };
  holds(typeof status === 'number' && error !== undefined, 'a problem says its status and the error');
  holds(
    Object.hasOwn(catalogue, error.code ?? ''),
    `the code of a problem is in the catalogue: ${error.code}`,
  );
  holds(
    typeof error.field === 'string' && typeof error.message === 'string',
    'a problem says field and message',
  );
}

/** What holds of every answer, whatever was sent. */
export function checkAnswer({ method, url }: Drawn, { bytes, answer }: Sent): void {
  const { statusCode, headers, body } = answer;
  const type = String(headers['content-type'] ?? '');
  holds(statusCode >= 200 && statusCode < 500, `no answer is a fault: ${statusCode}`);
  checkLength(body, type, bytes);
  holds(body === '' || type !== '', 'an answer that says something says of what kind it is');
  for (const name of ['content-security-policy', 'x-content-type-options', 'referrer-policy'])
    holds(headers[name] !== undefined, `every answer has ${name}`);
  holds(!type.includes('html') || !comesThrough(body), 'what was sent stays text on a page');
  const shown = insides.exec(body)?.[0];
  holds(
    shown === undefined || decodeURIComponentSafely(url).includes(shown) || type.startsWith('text/css'),
    `an answer says nothing of the inside: ${shown}`,
  );
  const isApi = url.startsWith('/api/');
  if (isApi && statusCode >= 400 && method !== 'HEAD') {
    holds(type.startsWith('application/problem+json'), `the API refuses in problem form, not as "${type}"`);
    checkProblem(body);
  }
  if (statusCode >= 300 && statusCode < 400) {
    const to = String(headers.location ?? '');
    holds(
      statusCode === 304 || to === harmlessSite || /^\/(?![/\\])/.test(to),
      `nobody is led away from this site: ${to}`,
    );
  }
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
