import { day, form, line } from '../../platform/forms/index.ts';

/** What information governance looks for: parts of names, what was done, and on which day. */
export const soughtForm = form({
  person: line('Who: part of a name'),
  child: line('About which child: part of a name'),
  verb: line('What was done, such as viewed or refused'),
  day: day('On which day?', { hint: 'When empty, the last seven days' }),
});
