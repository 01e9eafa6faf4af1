import { day, form, line } from '../../platform/forms/index.ts';

/** What information governance looks for: parts of names, what was done, and on which day. */
export const soughtForm = form({
  person: line('Who: part of a name'),
  child: line('Which child: part of a name'),
  verb: line('What was done, such as viewed or refused'),
  day: day('Which day?', { hint: 'If you leave it empty, we show the last seven days' }),
});
