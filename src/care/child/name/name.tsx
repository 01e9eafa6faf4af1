import { ActionForm, action } from '../../../platform/forms/index.ts';
import { redirect } from '../../../platform/web/index.ts';
import { childName } from '../../child-name.ts';
import { mayAddTo } from '../../sharing/may.ts';
import { openChild } from '../open-child.ts';
import { addName } from './add-name.ts';
import { nameForm } from './name-form.ts';

/** Giving a name to a child who came from a return by number alone. */
export const nameAction = action({
  path: '/children/:childId/name',
  may: mayAddTo('identity'),
  audit: { show: 'opened-name', send: 'added-name' },
  open: openChild,
  instead: async ({ id, name_known }) => (name_known ? redirect(`/children/${id}`) : null),
  form: nameForm,
  page: ({ opened: { id, given_name, family_name, name_known }, form }) => {
    const number = childName({ given_name, family_name, known_as: null });
    const body = (
      <>
        <h1 class="govuk-heading-l">What is this child's name?</h1>
        {name_known ? null : (
          <p class="govuk-body">
            The return gave the number {number}, but no name. Check the number before you continue.
          </p>
        )}
        <ActionForm of={form} button="Add the name" />
      </>
    );
    return { title: "A child's name", body, back: `/children/${id}` };
  },
  act: async (tx, { id }, name) => {
    await addName(tx, id, name);
    return { to: `/children/${id}`, made: {} };
  },
  example: { given: 'Robin', family: 'Sampleton' },
});
