import { form, words } from '../../../platform/forms/index.ts';
import { childFields } from '../../begin-child/child-fields.ts';

/** What a child is called and when they were born, corrected, with the reason. */
export const correctForm = form({
  ...childFields,
  reason: words('Why do you change it?', {
    hint: 'For example, a spelling mistake, a name they chose, a new name after adoption, an age assessment. The earlier entry is kept with this reason.',
    needed: 'Say why.',
    most: 2000,
    rows: 3,
    size: 's',
  }),
});
