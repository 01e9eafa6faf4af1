import type { Route } from '../../../src/platform/web/index.ts';
import { holds } from '../target.ts';
import { leftByDesign, tracesThemselves } from './by-design.ts';
import type { Change } from './changes.ts';
import type { Drawn } from './drawn.ts';
import type { Sent } from './send.ts';

const inWords = (changes: readonly Change[]): string =>
  changes.map(({ how, table, rows }) => `${how} ${table} ${rows}`).join(', ');

/** Whether the request was refused: by its status, or by being led to sign in first. */
export const wasRefused = ({ answer: { statusCode, headers } }: Sent): boolean =>
  statusCode >= 400 ||
  // Whoever signs out, or closes their account, is led there too: what was read is gone from the browser then.
  (/^\/(?:me\/)?sign-in\b/.test(String(headers.location ?? '')) && headers['clear-site-data'] === undefined);

/** What holds of every row that a request left: a refusal leaves none, and what is taken stands whole with its trace. */
export function checkChanges(
  { method }: Drawn,
  route: Route | undefined,
  sent: Sent,
  all: readonly Change[],
): void {
  const changes = all.filter(({ table }) => !Object.hasOwn(leftByDesign, table));
  const refused = wasRefused(sent);
  holds(
    !refused || changes.length === 0,
    `what is refused leaves no row: ${sent.answer.statusCode}, ${inWords(changes)}`,
  );
  holds(method !== 'GET' || changes.length === 0, `reading leaves no row: ${inWords(changes)}`);
  const transactions = new Set(changes.map(({ transaction }) => transaction));
  holds(
    transactions.size <= 1 || route?.outside === true,
    `what is taken is taken at once: ${inWords(changes)}`,
  );
  const traced = new Set(
    all.filter(({ table }) => table === 'audit_event').map(({ transaction }) => transaction),
  );
  const untraced = changes.filter(({ table }) => !Object.hasOwn(tracesThemselves, table));
  for (const { transaction } of untraced)
    holds(
      traced.has(transaction),
      `what is taken leaves its trace in the same transaction: ${inWords(changes)}`,
    );
  const isTaken = method === 'POST' && !refused && route?.audit != null && !route.outside;
  const isLedElsewhere = sent.answer.headers.location === '/account';
  holds(!isTaken || isLedElsewhere || traced.size > 0, 'what is taken leaves a trace');
}
