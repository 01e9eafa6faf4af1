import type { NewId } from '../clock/index.ts';
import { isId } from './is-id.ts';
import { one, type SignedInVisit, type Subject } from './visit.ts';

/** Who does something, and when. */
export interface By {
  readonly personId: string;
  readonly now: Date;
  /** Today in Europe/London. */
  readonly today: string;
  readonly newId: NewId;
}

/** Whoever does what a form is for. */
export interface Acting extends By {
  readonly name: string;
  /** The id of this showing of the form: what it makes may bear it. */
  readonly entry: string;
  /** Tells the audit what else it is about. */
  readonly about: (subject: Subject) => void;
  /** The visit itself, for a page that follows at once. */
  readonly visit: SignedInVisit;
}

/** Whoever visits, now. */
export function actingOf(visit: SignedInVisit): Acting {
  const { person, now, today, newId, form, about } = visit;
  const entry = one(form, 'entry').toLowerCase();
  const { personId, name } = person;
  return { personId, name, now, today, newId, about, visit, entry: isId(entry) ? entry : newId() };
}
