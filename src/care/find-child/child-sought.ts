import { line } from '../../platform/forms/index.ts';

/** How a child is looked for, on every page that does. It is sent in the form and never stands in an address. */
export const childSought = line('Name, date of birth or number', {
  hint: 'Any part of a name. Spell it as best you can. A date of birth like 13/05/2010.',
  autocomplete: 'off',
  spellcheck: false,
});
