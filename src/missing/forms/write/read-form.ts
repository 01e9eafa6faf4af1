import { HearthError } from '../../../platform/errors/index.ts';
import { type FormFields, isOneOf, one } from '../../../platform/web/index.ts';
import { neededText, shortEnough } from '../../parts/said.ts';
import type { WithChild } from '../../tables.ts';
import { type FormField, formFieldNames, withChildWords } from '../form-fields.ts';

/** Part one as somebody wrote it. */
export interface WrittenForm {
  readonly answers: Readonly<Record<FormField, string>>;
  readonly withChild: WithChild;
  /** What police need to know of their health; empty where nothing is to be written. */
  readonly health: string;
  /** What the child says of it, in their words; empty where nothing was said this time. */
  readonly ownWords: string;
}

/**
 * Reads part one from its form. Only what they look like must be there: the rest is written when it is known.
 * @throws HearthError naming the field
 */
export function readWrittenForm(form: FormFields): WrittenForm {
  const withChild = one(form, 'with_child');
  neededText(one(form, 'description'), 'description', 'Say what they look like: police ask for it first.');
  const answers = Object.fromEntries(
    formFieldNames.map((name) => [name, shortEnough(one(form, name), name)]),
  ) as Record<FormField, string>;
  if (!isOneOf(withChildWords, withChild)) {
    throw new HearthError('missing', 'Say whether the child took part.', 'with_child');
  }
  return {
    answers,
    withChild,
    health: shortEnough(one(form, 'health'), 'health', 5000),
    ownWords: shortEnough(one(form, 'own_words'), 'own_words'),
  };
}
