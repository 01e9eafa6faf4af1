import type { May, SignedInVisit } from '../../platform/web/index.ts';

/**
 * The young person themselves, of one thing that is theirs.
 * @param find finds it in what they see: of others they see nothing
 */
export const mayOwn = (what: string, find: (visit: SignedInVisit) => Promise<string | null>): May => ({
  words: `the young person, of ${what}`,
  check: async (visit) => visit.person.childId !== null && (await find(visit)) !== null,
});
