import { HearthError } from '../platform/errors/index.ts';
import { type FieldErrors, one, type SignedInVisit } from '../platform/web/index.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is an id: any other never reaches the database. */
export const isId = (text: string): boolean => uuid.test(text);

/** The written fields of a form, one value each. */
export function valuesOf({ form }: SignedInVisit): Record<string, string> {
  return Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
}

/** The id that a form brought along, so that sending it twice makes one thing; a new one when it brought none. */
export function formId({ form, newId }: SignedInVisit, name: string): string {
  return isId(one(form, name)) ? one(form, name) : newId();
}

/** What an error says about a field of the form; null when it is about something else. */
function fieldErrors(error: unknown): FieldErrors | null {
  return error instanceof HearthError && error.field ? { [error.field]: error.message } : null;
}

/**
 * Carries out what a form asks. What cannot be taken comes back on its page, with all that was written.
 * @param otherwise the page with the errors; other errors go on
 */
export async function orErrors<T>(
  work: () => Promise<T>,
  otherwise: (errors: FieldErrors) => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const errors = fieldErrors(error);
    if (errors) return otherwise(errors);
    throw error;
  }
}
