import { ActionForm, carried, type Filled, form, openAction } from '../../forms/index.ts';
import { page, type Route } from '../../web/index.ts';
import type { SignInDeps } from '../sign-in-deps.ts';
import { newPassword } from './new-password.ts';
import { resetPassword } from './reset.ts';

function ResetPage({ form }: { form: Filled }) {
  return (
    <>
      <h1 class="govuk-heading-l">Set a new password</h1>
      <ActionForm of={form} button="Set it" />
    </>
  );
}

const whenDone = (
  <>
    <h1 class="govuk-heading-l">Your password is set</h1>
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-in">
        Sign in
      </a>
      . Then add a passkey or an authenticator app, also if you had one before.
    </p>
  </>
);

/** A new password, by a link that went to one's own address. */
export const resetPasswordRoutes = ({ database }: Pick<SignInDeps, 'database'>): readonly Route[] =>
  openAction({
    path: '/account/reset',
    shownAt: '/account/reset/:code',
    claims: 'code',
    form: form({ code: carried(), password: newPassword }),
    start: ({ params }) => ({ code: params.code ?? '' }),
    page: (form) => ({ title: 'Set a new password', body: <ResetPage form={form} /> }),
    act: async ({ code, password }, { now }) => {
      await resetPassword(database, code, password, now);
      return page({ title: 'Your password is set', body: whenDone });
    },
  }).routes;
