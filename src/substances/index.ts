import type { Unfinished } from '../follow-up/index.ts';
import type { Route, SignedInVisit } from '../platform/web/index.ts';

/** Substances: every route of the room. */
export function substancesRoutes(): Route[] {
  return [];
}

/** What somebody has to do here, for "My work". */
export async function substancesInMyWork(_visit: SignedInVisit): Promise<readonly Unfinished[]> {
  return [];
}
