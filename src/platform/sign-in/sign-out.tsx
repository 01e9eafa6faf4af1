import { ActionForm, form, withoutExample } from '../forms/index.ts';
import { type Route, redirect } from '../web/index.ts';
import { ownSignIn } from './account/own-account.ts';
import { ownAction } from './own-action.ts';
import { endSession } from './session.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** Signing out: every page of somebody who has signed in has its button. */
export const signOutRoutes = (deps: SignInDeps): Route[] =>
  ownAction(deps, {
    path: '/sign-out',
    shownAt: null,
    may: ownSignIn,
    audit: { send: 'signed-out' },
    open: async () => null,
    form: form({}),
    page: ({ form }) => ({ title: 'Sign out', body: <ActionForm of={form} button="Sign out" /> }),
    act: async (tx, _, __, { context, now }) => {
      await endSession(tx, context.person.sessionId, now);
      return redirect('/', null);
    },
    example: {},
  }).routes.map(withoutExample);
