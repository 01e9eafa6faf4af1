import { choice, form, line, reference, tick, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { happened } from '../../happened.ts';
import { classes } from '../../model.ts';
import { photographIfAny } from '../photograph-if-any.ts';

/** Something that was taken or found, as it is written down at once and in few words. */
export const seizureForm = form({
  childId: reference({ as: 'child', about: 'null where no child is named' }),
  incidentId: reference({
    as: 'incident',
    about: 'the record it came up in, of the same child and setting',
  }),
  /** The setting that holds it. */
  settingId: reference({ as: 'setting', needed: 'Choose the setting.' }),
  what: line('What do you think it is?', {
    needed: 'Say what you think it is.',
    hint: 'Go by how it looks to you. You do not have to be sure.',
    most: 300,
    autocomplete: 'off',
  }),
  class: choice('Which class do you think it is?', classes, {
    needed: 'Choose a class, or choose that nobody knows yet.',
  }),
  description: words('Describe it', {
    needed: 'Describe it.',
    hint: 'Colour, shape, smell, what it is wrapped in. Do not taste it, and do not open what is sealed.',
    most: 5000,
    rows: 3,
  }),
  amount: line('How much is it?', {
    needed: 'Say how much it is, in your own words.',
    hint: 'In your own words, for example: two small bags, each the size of a thumbnail.',
    most: 300,
    autocomplete: 'off',
  }),
  largerQuantity: tick('It is more than one person would use', {
    as: 'larger',
    hint: 'If so, a child may be at risk: someone may be behind it. If a child is named, their social worker is told. If not, tell the registered manager.',
  }),
  foundWhere: line('Where was it found?', { needed: 'Say where it was found.', autocomplete: 'off' }),
  foundAt: happened('When was it found?', 'found'),
  present: words('Who was there?', {
    hint: 'Names of staff. For other children write "another child".',
    most: 5000,
    rows: 2,
  }),
  keptWhere: line('Where is it kept now?', {
    needed: 'Say where it is kept now.',
    hint: 'Somewhere locked, for example: the safe in the office.',
    autocomplete: 'off',
  }),
  photograph: photographIfAny(
    'A photograph of it',
    'If you can, put something beside it to show its size. Do not include a child in the picture.',
  ),
});
export type SeizureToRecord = ValuesOf<typeof seizureForm>;
