import { choice, form, line, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { photographIfAny } from '../photograph-if-any.ts';

/** Something more about an item, or a correction with its reason. */
export const additionForm = form({
  kind: choice(
    'What is it?',
    { addition: 'Something more', correction: 'A correction: something above is wrong' },
    { needed: 'Choose what it is.' },
  ),
  words: words('What do you want to add or correct?', {
    needed: 'Write what you want to add or correct.',
    most: 5000,
    rows: 3,
  }),
  reason: line('If it is a correction: why?', {
    needed: 'Say why you are correcting it.',
    // As a list: it stands beside its question, not within it.
    onlyIf: { field: 'kind', is: ['correction'] },
    most: 2000,
    autocomplete: 'off',
  }),
  photograph: photographIfAny('A photograph, if there is one'),
});
export type AdditionToSeizure = ValuesOf<typeof additionForm>;
