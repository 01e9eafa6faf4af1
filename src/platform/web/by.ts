import type { NewId } from '../clock/index.ts';
import { isId } from './is-id.ts';
import { type AuditSubject, one, type SignedInContext } from './request-context.ts';

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
  readonly about: (subject: AuditSubject) => void;
  /** The visit itself, for a page that follows at once. */
  readonly context: SignedInContext;
}

/** Whoever visits, now. */
export function actingOf(context: SignedInContext): Acting {
  const { person, now, today, newId, form, auditSubject: about } = context;
  const entry = one(form, 'entry').toLowerCase();
  const { personId, name } = person;
  return { personId, name, now, today, newId, about, context, entry: isId(entry) ? entry : newId() };
}
