import type { Unfinished } from '../follow-up/index.ts';
import type { Route, SignedInVisit } from '../platform/web/index.ts';

/** Missing from care: every route of the room. */
export function missingRoutes(): Route[] {
  return [];
}

/** What somebody has to do here, for "My work". */
export async function missingInMyWork(_visit: SignedInVisit): Promise<readonly Unfinished[]> {
  return [];
}
