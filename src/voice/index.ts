import type { Unfinished } from '../follow-up/index.ts';
import type { Route, SignedInVisit } from '../platform/web/index.ts';

/** The child's own voice: every route of the room. */
export function voiceRoutes(): Route[] {
  return [];
}

/** What somebody has to do here, for "My work". */
export async function voiceInMyWork(_visit: SignedInVisit): Promise<readonly Unfinished[]> {
  return [];
}
