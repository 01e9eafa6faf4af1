import { HearthError } from '../../platform/errors/index.ts';
import type { FieldErrors } from '../../platform/web/index.ts';
import { Refusal } from '../../protocol/index.ts';

/** Whether a refusal names a field, so that the form comes back with it. */
const isSaid = (error: unknown): error is HearthError | Refusal =>
  (error instanceof HearthError || error instanceof Refusal) && error.field !== '';

/**
 * Runs a change; where it is refused at a field, the form comes back with what was wrong and everything written in it.
 * @param again the form once more, with the errors
 */
export async function orAgain<T>(
  change: () => Promise<T>,
  again: (errors: FieldErrors) => Promise<T>,
): Promise<T> {
  try {
    return await change();
  } catch (error) {
    if (isSaid(error)) return again({ [error.field]: error.message });
    throw error;
  }
}

/**
 * A text that must be there, and not too long.
 * @throws HearthError naming the field
 */
export function neededText(text: string, field: string, ask: string, longest = 10_000): string {
  const words = text.trim();
  if (!words) throw new HearthError('missing', ask, field);
  return shortEnough(words, field, longest);
}

/**
 * A text that may be left out, and not too long.
 * @throws HearthError naming the field
 */
export function shortEnough(text: string, field: string, longest = 10_000): string {
  const words = text.trim();
  if (words.length > longest) {
    throw new HearthError('out-of-range', `Write at most ${longest} characters.`, field);
  }
  return words;
}
