import { HearthError } from '../../platform/errors/index.ts';
import type { Answer, FieldErrors, SignedInVisit } from '../../platform/web/index.ts';
import type { Moving } from './request/move-request.ts';

/** The id of the request in the address. */
export const requestIdOf = ({ params }: SignedInVisit): string => params.requestId ?? '';

/** Who does it, and when. */
export const movingBy = ({ person, now, today, newId }: SignedInVisit): Moving => ({
  personId: person.personId,
  now,
  today,
  newId,
});

/** Does what a form asks for; where a field is at fault, shows the form again with what was typed. */
export async function answerForm(
  work: () => Promise<Answer>,
  again: (errors: FieldErrors) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HearthError && error.field) return again({ [error.field]: error.message });
    throw error;
  }
}
