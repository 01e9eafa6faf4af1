import type { VNode } from 'preact';
import type { AuditVerb } from '../audit/index.ts';

/** What a route answers. */
export type Reply =
  | { readonly kind: 'page'; readonly status: number; readonly page: PageParts }
  | {
      readonly kind: 'redirect';
      readonly to: string;
      readonly session?: string | null;
      /** Cookies of a few minutes: what is to be there when the browser comes back; null takes one away. */
      readonly brief?: Readonly<Record<string, string | null>>;
      /** What was done, where one route does several things: a verb of the audit in place of that of the route. */
      readonly done?: AuditVerb;
    }
  | {
      readonly kind: 'json';
      readonly status: number;
      readonly body: unknown;
      readonly headers: Record<string, string>;
    }
  | { readonly kind: 'file'; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly kind: 'nothing'; readonly headers: Record<string, string> };

/** The parts of a page that its room decides; the house adds header, navigation and footer. */
export interface PageParts {
  readonly title: string;
  readonly body: VNode;
  /** The link back, where there is one. */
  readonly back?: string;
  /** Whether the form came back with errors: the title says so. */
  readonly hasErrors?: boolean;
  /** Further scripts of the client folder, by name. */
  readonly scripts?: readonly string[];
  /** A session that begins with this page. */
  readonly session?: string;
  /** A bare page for printing: no navigation. */
  readonly print?: boolean;
  /** A page of the young person's own: its look, its ways on and its quick exit instead of the house's. */
  readonly look?: 'young';
  /** The language of such a page and the side from which it is read; English from the left when not said. */
  readonly language?: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
}

/** A page. Status 422 when a form comes back with errors. */
export function page(parts: PageParts, status = parts.hasErrors ? 422 : 200): Reply {
  return { kind: 'page', status, page: parts };
}

/**
 * See other: after a form was taken, so that a reload sends nothing twice.
 * @param session a new session token to set as cookie; null takes the cookie away
 * @param brief cookies of a few minutes, by name
 */
export function redirect(
  to: string,
  session?: string | null,
  brief?: Readonly<Record<string, string | null>>,
): Reply {
  return { kind: 'redirect', to, session, brief };
}

/** A JSON answer of the API. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return { kind: 'json', status, body, headers };
}

/** A file, as it is: its type is what it was found to be, and no browser guesses another. */
export function file(mediaType: string, bytes: Uint8Array): Reply {
  return { kind: 'file', mediaType, bytes };
}

/** Taken, nothing to say: for autosave. */
export function nothing(headers: Record<string, string> = {}): Reply {
  return { kind: 'nothing', headers };
}
