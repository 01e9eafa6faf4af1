import type { Unfinished } from '../follow-up/index.ts';
import type { Route, SignedInVisit } from '../platform/web/index.ts';

/** Those who care: every route of the room. */
export function workforceRoutes(): Route[] {
  return [];
}

/** What somebody has to do here, for "My work". */
export async function workforceInMyWork(_visit: SignedInVisit): Promise<readonly Unfinished[]> {
  return [];
}
