import { form, line } from '../../platform/forms/index.ts';

/** Looking for an organisation that is not around the visitor: a list of organisations begins with those that are. */
export const organisationSearch = form({
  named: line('Find another organisation', { hint: 'A part of its name.' }),
});
