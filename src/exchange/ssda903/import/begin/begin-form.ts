import { form, pickUnlessOne, uploads } from '../../../../platform/forms/index.ts';
import type { Authority } from '../look/get-import.ts';
import { yearField } from '../year-field.ts';

/** Whose return it is, of which year, and its files. */
export const beginForm = (authorities: readonly Authority[]) =>
  form({
    authority: pickUnlessOne(
      'Whose return is it?',
      authorities.map(({ id, name }) => ({ value: id, text: name })),
      { needed: 'Choose one of your authorities.', asList: 'Choose an authority' },
    ),
    year: yearField('Work it out from the dates in the files'),
    files: uploads('The files of the return', {
      hint: 'Choose all of them at once: the CSV files, or the one XML file. Their names do not matter; we recognise them by their columns.',
      accept: '.csv,.xml,text/csv,text/xml',
    }),
  });
