import { choice, day, form, line, type ValuesOf, words } from '../../../platform/forms/index.ts';

/** What somebody found in Ofsted's register, and on which day they looked. */
export const lookUpForm = form({
  found: choice(
    "What does Ofsted's register say?",
    {
      registered: 'It is there',
      unregistered: 'It is not there',
      'not-needed': 'It does not need to be there',
    },
    { needed: 'Choose what you found.' },
  ),
  urn: line('Its Ofsted number', {
    hint: 'If it is in the register.',
    most: 60,
    classes: 'govuk-input--width-10',
    autocomplete: 'off',
  }),
  lookedUpOn: day('When did you check?', {
    is: 'not-after-today',
    needed: 'Give the day you checked.',
  }),
  words: words('Anything else, or why it does not need to register', { most: 2000, rows: 2 }),
});
export type LookedUp = ValuesOf<typeof lookUpForm>;
