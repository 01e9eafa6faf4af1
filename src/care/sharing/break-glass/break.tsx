import { ActionForm, action } from '../../../platform/forms/index.ts';
import { WarningText } from '../../../platform/html/index.ts';
import type { Route } from '../../../platform/web/index.ts';
import { mayWork } from '../may.ts';
import { breakForm } from './break-form.ts';
import { breakGlass, reviewWithin } from './break-glass.ts';

const breakAction = action({
  path: '/break-glass',
  shownAt: '/break-glass/new',
  notSaved: 'An emergency: it names a child, and is sent within minutes.',
  may: mayWork(
    'it does not show anybody; we keep what is tried, and tell the people responsible for the record',
  ),
  audit: { show: 'opened-break-glass', send: 'broke-glass' },
  open: async () => null,
  form: breakForm,
  page: ({ form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Break the glass</h1>
        <p class="govuk-body">
          For a child you do not work with, when waiting for someone who does would put them at risk. You will
          see what protects them tonight: who they are, where they live, who works with them, how they
          communicate, what has happened, and their health.
        </p>
        <WarningText
          iconFallbackText="Important"
          text={`We tell the people responsible for the record at once, and they look at it within ${reviewWithin} hours. What you open is kept, and the child can be told.`}
        />
        <ActionForm of={form} button="Break the glass" classes="govuk-button--warning" />
      </>
    );
    return { title: 'Break the glass', body, back: '/break-glass' };
  },
  act: async (tx, _, asked, by) => {
    const id = by.newId();
    const childId = await breakGlass(tx, asked, id);
    by.about({ kind: 'break-glass', id, childId });
    return { to: `/children/${childId}`, made: {} };
  },
  example: {
    given: 'Robin',
    family: 'Sampleton',
    dateOfBirth: '2011-05-04',
    reason: 'In hospital tonight. Nobody who works with them answers the phone.',
    hours: '4',
  },
});

/** Asking for the glass to be broken. Every attempt is answered with a page rather than a failure, so that its trace stays. */
export const breakRoutes: readonly Route[] = breakAction.routes.map((route) =>
  route.method === 'POST' ? { ...route, attempts: 'kept' } : route,
);
