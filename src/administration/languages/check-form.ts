import { day, form, line, type ValuesOf } from '../../platform/forms/index.ts';

/** That somebody who speaks the language has read a page. */
export const checkForm = form({
  by: line('Who has checked it?', {
    hint: 'The full name of the person who read every sentence. They need no account here.',
    needed: 'Give the name of the person who checked it.',
    most: 200,
    size: 's',
  }),
  capacity: line('How do they know the language?', {
    hint: 'Such as: registered interpreter, or first language and works here as a social worker.',
    needed: 'Say how they know the language.',
    most: 300,
    size: 's',
  }),
  on: day('On which day?', {
    needed: 'Give the day on which they checked it.',
    is: 'not-after-today',
    size: 's',
  }),
});
export type TextCheck = ValuesOf<typeof checkForm>;
