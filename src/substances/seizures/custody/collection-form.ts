import { form, line, tick, type ValuesOf, words, yesNo } from '../../../platform/forms/index.ts';
import { happened } from '../../happened.ts';

/** The police collect it: the officer signs on the spot with name, number and a statement of their own (SUB-08). */
export const collectionForm = form({
  happenedAt: happened('When?', 'collectedAt'),
  /** From the edition of 2025 police collect without one. */
  allegation: yesNo('Is there an allegation against a child?', {
    needed: 'Choose whether there is one.',
    hint: 'Police can collect what was found without one.',
    no: 'No, they only collect it',
  }),
  words: words('What was handed to the police, and how it was sealed', {
    as: 'collectedWords',
    needed: 'Say what was handed over, and how it was sealed.',
    most: 5000,
    rows: 2,
  }),
  officerName: line("Officer's name", {
    needed: "Give the officer's name.",
    most: 200,
    autocomplete: 'off',
  }),
  officerNumber: line("Officer's number", {
    needed: "Give the officer's number.",
    most: 60,
    autocomplete: 'off',
  }),
  officerWords: words("Officer's statement", {
    needed: 'The officer types a statement.',
    hint: 'Typed by the officer instead of a signature, for example: I have taken this item into police custody.',
    most: 2000,
    rows: 2,
  }),
  reference: line('Police reference, if there is one yet', { most: 100, autocomplete: 'off' }),
  sure: tick('The officer typed their statement and took the item. This cannot be undone.', {
    as: 'collectedSure',
    needed: 'Tick this if it is true.',
  }),
});
export type Collection = Omit<ValuesOf<typeof collectionForm>, 'sure'>;
