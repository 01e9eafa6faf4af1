import { choice, day, line } from '../../platform/forms/index.ts';

const asWritten = { size: 's', most: 100, autocomplete: 'off', spellcheck: false } as const;

/** How sure people are of the day of birth. */
export const birthBases = {
  known: 'It is known',
  estimated: 'It is an estimate',
  disputed: 'Their age is in dispute',
} as const;
export type BirthBasis = keyof typeof birthBases;

/** What a child is called, and when they were born: asked where a child is begun, and where that is corrected. */
export const childFields = {
  given: line('First name, or their only name', { ...asWritten, needed: 'Give a name. One is enough.' }),
  family: line('Family name', { ...asWritten, hint: 'Leave it empty if they have only one name.' }),
  known: line('What they want to be called', {
    ...asWritten,
    hint: 'Only if it is different from the first name.',
  }),
  others: line('Other names', {
    ...asWritten,
    most: 500,
    hint: 'Earlier names and other spellings that people may search for. Leave out a name that could put them in danger.',
  }),
  birth: day('Date of birth', {
    hint: 'If nobody knows, give the best estimate.',
    needed: 'Give a date of birth: day, month and year. It can be an estimate.',
    is: 'not-after-today',
    size: 's',
  }),
  basis: choice('How sure is that date?', birthBases, {
    needed: 'Say how sure the date is.',
    size: 's',
    inline: true,
  }),
};
