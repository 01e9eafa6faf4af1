import {
  carried,
  choice,
  type Field,
  form,
  quoted,
  type ValuesOf,
  words,
} from '../../../platform/forms/index.ts';
import { type FormField, formQuestions, withChildWords } from '../form-fields.ts';

const needed = { description: 'Say what they look like: the police ask for this first.' } as const;

const answers = Object.fromEntries(
  formQuestions.map(({ name, label, hint }) => [
    name,
    words(label, { hint, size: 's', needed: name === 'description' ? needed[name] : undefined }),
  ]),
) as Record<FormField, Field<string>>;

/**
 * Part one of the information form. Only what they look like must be there: the rest is written when it is known.
 * @param mayWriteHealth whether what police need to know of their health is asked
 */
export const informationForm = (mayWriteHealth: boolean) =>
  form({
    withChild: choice('Did they take part?', withChildWords, {
      as: 'with_child',
      needed: 'Say whether the child took part.',
    }),
    ownWords: quoted('What they say about it, in their own words', {
      as: 'own_words',
      size: 's',
      hint: 'Write it in their own words. It stays theirs: we keep it with what they said before, and nobody changes it.',
    }),
    ...answers,
    health: mayWriteHealth
      ? words('What the police need to know about their health', {
          size: 's',
          most: 5000,
          hint: 'Only medicine they must have, and what to do in an emergency. Nothing else about their health.',
        })
      : nothingOfHealth,
    /** The number of the latest version when the form was opened; 0 for none. */
    seen: carried(6),
  });

/** Not asked of whoever may not add to what is known of it. */
const nothingOfHealth = carried(0, 'health');

export type WrittenForm = ValuesOf<ReturnType<typeof informationForm>>;
