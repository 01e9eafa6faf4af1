import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, action } from '../../../platform/forms/index.ts';
import { redirect } from '../../../platform/web/index.ts';
import { reviewGlass } from './break-glass.ts';
import { mayOpenGlass, openGlass } from './open-glass.ts';
import { reviewForm } from './review-form.ts';

/** Looking at a glass that somebody else broke. */
export const reviewAction = action({
  path: '/break-glass/:glassId',
  may: mayOpenGlass,
  audit: { show: 'viewed-broken-glass', send: 'reviewed-broken-glass' },
  open: openGlass,
  instead: async ({ person_id, reviewed_at }, { person }) =>
    person_id === person.personId || reviewed_at ? redirect('/break-glass') : null,
  form: reviewForm,
  page: ({ opened: glass, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Was it right to break the glass?</h1>
        <p class="govuk-body">
          {glass.person_name} opened the record of {glass.child_called ?? 'the child'} on{' '}
          {londonTime(glass.opened_at)}, until {londonTime(glass.until_at)}. Their reason:
        </p>
        <p class="govuk-inset-text hearth-words">{glass.reason}</p>
        <ActionForm of={form} button="Save" />
      </>
    );
    return { title: 'Break-glass access', body, back: '/break-glass' };
  },
  act: async (tx, glass, found, by) => {
    await reviewGlass(tx, glass, found, by);
    return { to: '/break-glass', made: {} };
  },
  example: { verdict: 'justified', words: 'They called us the next day.' },
});
