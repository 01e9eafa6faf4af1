import { londonTime } from '../../clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../forms/index.ts';
import { InsetText } from '../../html/index.ts';
import type { StaffPasskey } from '../passkeys/staff-passkeys.ts';
import type { FactorToSetUp } from '../second-factor.ts';
import { AppSection } from './app-section.tsx';
import type { MySession } from './my-sessions.ts';
import { PasskeyList } from './passkey-list.tsx';
import { WorkAccounts, type workAccountsOf } from './work-accounts.tsx';

/** The forms of the page. */
export interface AccountForms {
  readonly password: Filled;
  readonly app: Filled;
  readonly everywhere: Filled;
}

const toDoFirst = {
  password: 'Someone else has seen your password. Change it before you continue.',
  factor:
    'Add a passkey or set up an authenticator app before you continue. It protects what children have told you.',
};

/** How the visitor signs in: their password, their second factor, where they are signed in. */
export function AccountPage(props: {
  /** Each with the button that ends it; none for the one they use. */
  sessions: readonly (MySession & { readonly end: Filled | null })[];
  passkeys: readonly StaffPasskey[];
  workAccounts: Awaited<ReturnType<typeof workAccountsOf>>;
  /** The app to set up, or why none is. */
  app: FactorToSetUp | 'has one' | 'no key';
  /** What has to be done before anything else. */
  first: keyof typeof toDoFirst | null;
  forms: AccountForms;
}) {
  const { sessions, passkeys, app, first, forms, workAccounts } = props;
  return (
    <>
      <h1 class="govuk-heading-l">How I sign in</h1>
      {first ? <InsetText text={toDoFirst[first]} /> : null}
      <WorkAccounts accounts={workAccounts} />
      <h2 class="govuk-heading-m">Password</h2>
      <ActionForm of={forms.password} button="Change it">
        <Fields of={forms.password} except={app === 'has one' ? [] : ['number']} />
        <p class="govuk-body">You will then have to sign in again on every device.</p>
      </ActionForm>
      <PasskeyList passkeys={passkeys} />
      <h2 class="govuk-heading-m">Authenticator app</h2>
      <AppSection app={app} form={forms.app} />
      <h2 class="govuk-heading-m">Where you are signed in</h2>
      <ul class="govuk-list">
        {sessions.map(({ created_at, last_seen_at, end }) => (
          <li class="hearth-card">
            <p class="govuk-body">
              Since {londonTime(created_at)}, last used {londonTime(last_seen_at)}.
              {end ? '' : ' This is the device you are using.'}
            </p>
            {end ? <ActionForm of={end} button="End it" classes="govuk-button--secondary" /> : null}
          </li>
        ))}
      </ul>
      <ActionForm of={forms.everywhere} button="Sign out everywhere" classes="govuk-button--secondary" />
    </>
  );
}
