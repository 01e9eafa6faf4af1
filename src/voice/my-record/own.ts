import type { May, SignedInContext } from '../../platform/web/index.ts';

/**
 * The young person themselves, of one thing that is theirs.
 * @param find finds it in what they see: of others they see nothing
 */
export const mayOwn = (what: string, find: (context: SignedInContext) => Promise<string | null>): May => ({
  words: `the young person, of ${what}`,
  check: async (context) => context.person.childId !== null && (await find(context)) !== null,
});
