import { notFound } from '../../platform/errors/index.ts';
import type { May, SignedInContext } from '../../platform/web/index.ts';

/** The young person themselves, on pages of their own. */
export const theirOwn: May = {
  words: 'the young person, on their own pages',
  check: async ({ person }) => person.childId !== null,
};

/** Whose pages they are. */
export function themselves({ person: { personId, childId } }: SignedInContext) {
  if (childId === null) throw notFound();
  return { personId, childId };
}
