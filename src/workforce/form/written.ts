import { HearthError } from '../../platform/errors/index.ts';
import { type Answer, type FieldErrors, one, type SignedInVisit } from '../../platform/web/index.ts';

/** What was written in a form, so that a refused one comes back with it. */
export function valuesOf({ form }: SignedInVisit): Record<string, string> {
  return Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of what a form will write, made with its page: pressed twice, it is written once. */
export function entryOf({ form, newId }: SignedInVisit): string {
  const id = one(form, 'entry');
  return uuid.test(id) ? id.toLowerCase() : newId();
}

/** Does what a form asks; what names a field comes back on the page, with what was written. */
export async function orShownAgain(
  act: () => Promise<Answer>,
  again: (errors: FieldErrors) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof HearthError && error.field) return again({ [error.field]: error.message });
    throw error;
  }
}

/**
 * Words as they were written, without space around them.
 * @throws HearthError naming the field when there are none, or more than may be
 */
export function needWords(text: string, field: string, ask: string, longest = 5000): string {
  const words = text.trim();
  if (!words) throw new HearthError('missing', ask, field);
  if (words.length > longest)
    throw new HearthError('out-of-range', `Write at most ${longest} characters.`, field);
  return words;
}
