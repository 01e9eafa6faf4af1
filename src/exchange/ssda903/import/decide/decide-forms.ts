import { carried, checkedBy, form, pressed } from '../../../../platform/forms/index.ts';
import { yearField } from '../year-field.ts';

/** Of which year a return is, where nobody said so before it was read. */
export const dateForm = (hint: string) => form({ year: yearField('', { hint, needed: 'Choose a year.' }) });

/** A count or a place in a list that the page carries; empty where it carries none. */
const carriedNumber = checkedBy(carried(9), (text) =>
  /^\d*$/.test(text) ? null : { code: 'not-allowed', message: 'Reload the page and send it again.' },
);

/** The number that a page carried; null where it carried none. */
export const numberIn = (text: string): number | null => (text === '' ? null : Number(text));

/** Whether repairs are accepted: one of them, or all of a rule where no row is named. */
export const repairForm = (words: { readonly accept: string; readonly leave: string }) =>
  form({
    rule: carried(10),
    year: carriedNumber,
    row: carriedNumber,
    page: carriedNumber,
    answer: pressed(words),
  });
export const oneRepair = { accept: 'Accept', leave: 'Leave as it is' };
export const allRepairs = { accept: 'Accept all', leave: 'Leave all' };

/** Which of the two holds, where the return says otherwise than we know it. */
export const conflictForm = form({
  number: carried(50),
  field: carried(10),
  page: carriedNumber,
  decision: pressed({ keep: 'Keep what we have', take: 'Use what the return says' }),
});
