import { notFound } from '../../platform/errors/index.ts';
import type { May, SignedInVisit } from '../../platform/web/index.ts';

/**
 * A young person, on the pages of their own account.
 * @param child finds whom a row in the address is about: of others they see none
 */
export const mayOwn = (what: string, child?: (visit: SignedInVisit) => Promise<string | null>): May => ({
  words: `young people, for themselves: ${what}`,
  check: async (visit) => visit.person.childId !== null && (!child || (await child(visit)) !== null),
});

/** The child whose own pages these are. */
export function myChildId({ person }: SignedInVisit): string {
  if (person.childId === null) throw notFound();
  return person.childId;
}
