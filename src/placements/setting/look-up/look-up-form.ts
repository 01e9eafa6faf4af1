import { choice, day, form, line, type ValuesOf, words } from '../../../platform/forms/index.ts';

/** What somebody found in Ofsted's register, and on which day they looked. */
export const lookUpForm = form({
  found: choice(
    "What does Ofsted's register say?",
    { registered: 'It is there', unregistered: 'It is not there', 'not-needed': 'It need not be there' },
    { needed: 'Choose what you found.' },
  ),
  urn: line('Its number with Ofsted', {
    hint: 'If it is in the register.',
    most: 60,
    classes: 'govuk-input--width-10',
    autocomplete: 'off',
  }),
  lookedUpOn: day('On which day did you look?', {
    is: 'not-after-today',
    needed: 'Give the day on which you looked it up.',
  }),
  words: words('What else, or why it need not register', { most: 2000, rows: 2 }),
});
export type LookedUp = ValuesOf<typeof lookUpForm>;
