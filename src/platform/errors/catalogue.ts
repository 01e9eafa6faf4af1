import type { RefusalCode } from '../../protocol/refusal.ts';

/** Every refusal and failure that leaves the service: its HTTP status and what it means. docs/errors.md says the same. */
export const catalogue = {
  missing: { status: 400, meaning: 'A required field was not given.' },
  'not-allowed': { status: 400, meaning: 'A value is not one of those allowed.' },
  'wrong-type': {
    status: 400,
    meaning: 'A value is of the wrong kind, such as text where a number is needed.',
  },
  'out-of-range': { status: 400, meaning: 'A number, list or text is too small or too large.' },
  'unknown-field': {
    status: 400,
    meaning: 'A field is not known. Nothing is dropped silently, so it is refused.',
  },
  'not-a-date': { status: 400, meaning: 'A date is not a real date.' },
  'no-edition': { status: 400, meaning: 'No edition of the Protocol covers the day.' },
  'editions-disagree': { status: 400, meaning: 'The edition named is not the one in force on the day.' },
  'in-the-future': { status: 400, meaning: 'The day or time is in the future.' },
  'no-such-decision': { status: 404, meaning: 'There is no decision with that name.' },
  'no-such-row': { status: 400, meaning: 'A draft edition names a row that does not exist.' },
  'not-json': { status: 400, meaning: 'The input is not JSON.' },
  'null-byte': { status: 400, meaning: 'The text contains a null character, which we cannot store.' },
  'reason-needed': {
    status: 400,
    meaning: 'Departing from the outcome, declining or correcting needs a reason.',
  },
  'not-found': {
    status: 404,
    meaning: 'It does not exist, or you may not see it. The two look the same.',
  },
  'sign-in-needed': { status: 401, meaning: 'Nobody is signed in, or the sign-in has ended.' },
  'sign-in-refused': {
    status: 401,
    meaning:
      'The email address or password is not right, or the account is locked for a while after several wrong tries.',
  },
  'not-yours': { status: 403, meaning: 'Your role does not allow this.' },
  'form-out-of-date': { status: 403, meaning: 'The form belongs to another sign-in.' },
  'from-another-site': { status: 403, meaning: 'The form came from another site. Nothing from it is kept.' },
  conflict: { status: 409, meaning: 'Someone changed it since you opened it. Both versions are kept.' },
  'already-done': { status: 409, meaning: 'It has already been done, by you or by someone else.' },
  'already-running': {
    status: 409,
    meaning:
      'Work of this kind is already under way, or is waiting for someone. There can be only one at a time.',
  },
  undecided: { status: 409, meaning: 'Someone must decide something first.' },
  'key-reused': { status: 409, meaning: 'The idempotency key was used for a different request.' },
  'too-large': { status: 413, meaning: 'The request is larger than the service accepts.' },
  'too-many-requests': { status: 429, meaning: 'Too many requests in a short time.' },
  'database-unavailable': {
    status: 503,
    meaning: 'The database cannot be reached. Nothing was saved; try again.',
  },
  'unexpected-fault': {
    status: 500,
    meaning: 'Something unexpected went wrong. Nothing was saved.',
  },
} as const satisfies Readonly<Record<RefusalCode, { status: number; meaning: string }>>;

export type ErrorCode = RefusalCode;
