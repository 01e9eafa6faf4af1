import { type Cursor, pageOf } from '../../platform/web/index.ts';

/** What stands in a chronology: when, and which. */
interface Dated {
  readonly at: Date;
  readonly id: string;
}

const later = (one: Dated, other: Dated): number =>
  other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1);

/**
 * One page out of what several sources found, the latest first. Each source gave at least as many as fit on the page
 * and one more, where it has them, so nothing that belongs on the page is missing.
 * @returns the page, and where the next begins; null when this is the last
 */
export function putInOrder<T extends Dated>(
  found: readonly T[],
  limit: number,
): { readonly page: readonly T[]; readonly next: Cursor | null } {
  return pageOf(found.toSorted(later), limit, ({ at }) => at);
}
