import type { Transaction } from 'kysely';
import type { NewId } from '../clock/index.ts';
import type { Tables } from '../database/tables.ts';

/** A database transaction that runs as the visitor, under row-level security. */
export type Tx = Transaction<Tables>;

/** Who has signed in. */
export interface SignedIn {
  readonly personId: string;
  readonly name: string;
  /** The roles this person holds today, in any setting or organisation. */
  readonly roles: readonly string[];
  /** Whether they, or somebody they stand in for, work in a setting today. */
  readonly worksInSetting: boolean;
  /** How many steps they have to do, and those they stand in for. */
  readonly openSteps: number;
  /** The token of their forms, masked anew for each request. */
  readonly csrfToken: string;
  readonly sessionId: string;
  /** When they signed in. */
  readonly begunAt: Date;
  /** Whether a second factor was given when the session began. */
  readonly withFactor: boolean;
  /** Whether the page that they opened last has a form for long words that nothing keeps while they are typed. */
  readonly writesAtLength: boolean;
  /** Where the forms are sent that they have begun and not sent. */
  readonly unsent: readonly string[];
  /** Until which day they know what changed in Hearth: nothing from before their account is new to them. */
  readonly changesSeen: string;
  /** Somebody else has seen their password: it is to be changed first. */
  readonly mustChange: boolean;
  /** The parts of the API that another system may ask, where this is one; null for every person. */
  readonly scopes: readonly string[] | null;
  /** The child they are, where this is a young person's own account; null for everybody who works. */
  readonly childId: string | null;
}

/** The fields of a form: one value, or several under the same name. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/** What a visit was about, for the audit: references, never content. */
export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
  readonly childId?: string;
}

/** One request, from the moment we know who it is to the moment it is answered. */
export interface RequestContext {
  readonly person: SignedIn | null;
  readonly tx: Tx;
  readonly now: Date;
  /** Today in Europe/London, `YYYY-MM-DD`. */
  readonly today: string;
  readonly newId: NewId;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly form: FormFields;
  /** The page on which the form stood that was sent; empty where it does not say, null where none was sent. */
  readonly sentFrom: string | null;
  /** The JSON body of an API request, unchecked. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly path: string;
  /** The network that the request comes from, as a hash. */
  readonly network: string;
  /** Says what this visit is about. The house leaves the trace, with the route's verb, in the same transaction. */
  auditSubject(subject: AuditSubject): void;
}

/** A visit by somebody who has signed in. */
export type SignedInContext = RequestContext & { readonly person: SignedIn };

/** A visit by a young person with an account of their own: their pages, and no others. */
export type YoungPersonContext = RequestContext & {
  readonly person: SignedIn & { readonly childId: string };
};

/** One value of a form field, empty when it was not sent. */
export function one(form: FormFields, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** Every value of a form field. */
export function many(form: FormFields, name: string): readonly string[] {
  const value = form[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
