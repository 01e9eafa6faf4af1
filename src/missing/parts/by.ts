import type { SignedInVisit } from '../../platform/web/index.ts';

/** Who does something, and when. */
export interface By {
  readonly personId: string;
  readonly now: Date;
  /** Today in Europe/London. */
  readonly today: string;
  readonly newId: () => string;
}

/** Whoever visits, now. */
export function byOf({ person, now, today, newId }: SignedInVisit): By {
  return { personId: person.personId, now, today, newId };
}
