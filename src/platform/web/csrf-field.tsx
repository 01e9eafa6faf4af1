import type { SignedIn } from './request-context.ts';

/** The hidden field that ties a form to the sign-in it was made for. Every form that changes something has one. */
export function CsrfField({ person }: { person: SignedIn }) {
  return <input type="hidden" name="_csrf" value={person.csrfToken} />;
}
