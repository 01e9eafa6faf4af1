import type { RefusalCode } from '../../protocol/refusal.ts';

/** Every refusal and failure that leaves the service: its HTTP status and what it means. docs/errors.md says the same. */
export const catalogue = {
  missing: { status: 400, meaning: 'A field that is needed was not given.' },
  'not-allowed': { status: 400, meaning: 'A value is not one of those allowed.' },
  'wrong-type': {
    status: 400,
    meaning: 'A value is of the wrong kind, such as text where a number is needed.',
  },
  'out-of-range': { status: 400, meaning: 'A number, list or text is too small or too large.' },
  'unknown-field': {
    status: 400,
    meaning: 'A field is not known. Nothing is dropped in silence, so it is refused.',
  },
  'not-a-date': { status: 400, meaning: 'A date is not a day of the calendar.' },
  'no-edition': { status: 400, meaning: 'No edition of the Protocol covers the day.' },
  'editions-disagree': { status: 400, meaning: 'The edition named is not the one in force on the day.' },
  'in-the-future': { status: 400, meaning: 'The day or time is after now.' },
  'no-such-decision': { status: 404, meaning: 'There is no decision of that name.' },
  'no-such-row': { status: 400, meaning: 'A draft edition names a row that does not exist.' },
  'not-json': { status: 400, meaning: 'The input is not JSON.' },
  'null-byte': { status: 400, meaning: 'The text holds a null character, which cannot be stored.' },
  'reason-needed': {
    status: 400,
    meaning: 'Departing from the outcome, declining or correcting needs a reason.',
  },
  'not-found': {
    status: 404,
    meaning: 'There is no such thing, or you may not see it. The two look the same.',
  },
  'sign-in-needed': { status: 401, meaning: 'Nobody is signed in, or the sign-in has ended.' },
  'sign-in-refused': {
    status: 401,
    meaning: 'The email address or password is not right, or the account waits after several wrong tries.',
  },
  'not-yours': { status: 403, meaning: 'Your role does not allow this.' },
  'form-out-of-date': { status: 403, meaning: 'The form belongs to another sign-in.' },
  'from-another-site': { status: 403, meaning: 'The form came from another site. Nothing of it is kept.' },
  conflict: { status: 409, meaning: 'Somebody changed it since you opened it. Both versions are kept.' },
  'already-done': { status: 409, meaning: 'It has already been done, by you or by somebody else.' },
  'already-running': {
    status: 409,
    meaning: 'Work of this kind is under way already, or waits for somebody. There is one at a time.',
  },
  undecided: { status: 409, meaning: 'Somebody has to decide something first.' },
  'key-reused': { status: 409, meaning: 'The idempotency key was used for a different request.' },
  'too-large': { status: 413, meaning: 'The request is larger than the service takes.' },
  'too-many-requests': { status: 429, meaning: 'Too many requests in a short time.' },
  'database-unavailable': {
    status: 503,
    meaning: 'The database cannot be reached. Nothing was saved; try again.',
  },
  'unexpected-fault': {
    status: 500,
    meaning: 'Something went wrong that we did not foresee. Nothing was saved.',
  },
} as const satisfies Readonly<Record<RefusalCode, { status: number; meaning: string }>>;

export type ErrorCode = RefusalCode;
