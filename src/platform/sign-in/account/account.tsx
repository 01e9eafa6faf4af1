import { Refusal } from '../../errors/index.ts';
import { form, oneTimeNumber, pressAt, secret, withoutExample } from '../../forms/index.ts';
import { type PageParts, type Route, redirect, type SignedInContext } from '../../web/index.ts';
import { ownAction } from '../own-action.ts';
import { ownProof, type Proof, provePassword, requirePassword } from '../own-password.ts';
import { myPasskeys } from '../passkeys/staff-passkeys.ts';
import { factorToSetUp, requireNumber } from '../second-factor.ts';
import { endEverySession } from '../session.ts';
import type { SignInDeps } from '../sign-in-deps.ts';
import { type AccountForms, AccountPage } from './account-page.tsx';
import { noKey } from './app-section.tsx';
import { endMySession, mySessions, onlyWithFactor } from './my-sessions.ts';
import { newPassword } from './new-password.ts';
import { accountPath, ownAccount } from './own-account.ts';
import { proven } from './proven.tsx';
import { changePassword } from './reset.ts';
import { workAccountsOf } from './work-accounts.tsx';

const number = oneTimeNumber('The number your app shows');
const passwordForm = form({
  present: secret('Current password', {
    needed: 'Enter your current password.',
    autocomplete: 'current-password',
  }),
  number,
  password: newPassword,
});
/** Another form of the page asks for the present password too. */
const appForm = (proof: Proof) => form({ number, present: proven(proof, 'app-present') });

type Own = Awaited<ReturnType<typeof ownProof>>;

/** How staff sign in: their own password, second factor and sessions. */
export function ownAccountRoutes(deps: SignInDeps): Route[] {
  const { database, secretsKey, secondFactor } = deps;
  const here = { shownAt: null, may: ownAccount, open: ownProof } as const;
  const toSignIn = redirect('/sign-in', null);

  const password = ownAction(deps, {
    ...here,
    path: `${accountPath}/password`,
    shownAt: accountPath,
    audit: { show: null, send: 'changed-password' },
    form: passwordForm,
    page: ({ context, opened, form }) => accountPage(context, opened, { password: form }),
    prove: async ({ factors }, { present, number }, context) => {
      const typed = factors.app ? { number, now: context.now, key: secretsKey } : undefined;
      await requirePassword(database, context, { password: present, field: 'present', number: typed });
    },
    act: async (tx, _, { password }, { personId, now }) => {
      await changePassword(tx, personId, password, now);
      return toSignIn;
    },
    example: { present: 'three quiet green lamps', number: '123456', password: 'four loud red doors' },
  });
  const app = ownAction(deps, {
    ...here,
    path: `${accountPath}/second-factor`,
    audit: { send: 'set-up-second-factor' },
    form: ({ proof }) => appForm(proof),
    page: ({ context, opened, form }) => accountPage(context, opened, { app: form }),
    prove: ({ proof }, { present }, context) => provePassword(database, proof, present, context),
    act: async (tx, { factors }, { number }, { context, personId, now }) => {
      if (factors.app) throw new Refusal('already-done', 'You use an authenticator app already.');
      if (secretsKey === null) throw new Refusal('not-allowed', noKey);
      await requireNumber(tx, personId, { number, now, key: secretsKey });
      await onlyWithFactor(tx, context.person, now);
      return { to: '/my-work', made: {} };
    },
    example: { number: '123456' },
  });
  const asksNothing = {
    ...here,
    form: form({}),
    page: ({ context, opened }: { context: SignedInContext; opened: Own }) => accountPage(context, opened),
    example: {},
  };
  const end = ownAction(deps, {
    ...asksNothing,
    path: `${accountPath}/sessions/:sessionId/end`,
    audit: { send: 'ended-session' },
    act: async (tx, _, __, { context, personId, now }) => {
      await endMySession(tx, personId, context.params.sessionId ?? '', now);
      return { to: accountPath, made: {} };
    },
  });
  const everywhere = ownAction(deps, {
    ...asksNothing,
    path: `${accountPath}/sign-out-everywhere`,
    audit: { send: 'signed-out-everywhere' },
    act: async (tx, _, __, { personId, now }) => {
      await endEverySession(tx, personId, now);
      return toSignIn;
    },
  });

  /** The page, with a form that was refused as it was typed. */
  async function accountPage(
    context: SignedInContext,
    own: Own,
    sent: Partial<AccountForms> = {},
  ): Promise<PageParts> {
    const { tx, person, now } = context;
    const { factors } = own;
    const toSetUp = async () => {
      if (factors.app) return 'has one';
      return secretsKey === null ? 'no key' : factorToSetUp(tx, person, now, secretsKey);
    };
    const lacksFactor = secondFactor && !factors.app && !factors.passkey;
    const body = (
      <AccountPage
        sessions={(await mySessions(tx, person.personId, now)).map((session) => {
          const at = `${accountPath}/sessions/${session.id}/end`;
          return { ...session, end: session.id === person.sessionId ? null : pressAt(context, at) };
        })}
        passkeys={await myPasskeys(tx, person.personId)}
        workAccounts={await workAccountsOf(tx, person.personId, context.today)}
        app={await toSetUp()}
        first={person.mustChange ? 'password' : lacksFactor ? 'factor' : null}
        forms={{
          password: await password.blank(context, own),
          app: await app.blank(context, own),
          everywhere: await everywhere.blank(context, own),
          ...sent,
        }}
      />
    );
    return { title: 'How I sign in', body };
  }
  return [...[password, app, end].flatMap(({ routes }) => routes), ...everywhere.routes.map(withoutExample)];
}
