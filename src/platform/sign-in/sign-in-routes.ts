import type { Route } from '../web/index.ts';
import { ownAccountRoutes } from './account/account.tsx';
import { administratorRoutes } from './account/account-of.tsx';
import { addPasskeyRoutes } from './account/add-passkey.tsx';
import { removePasskeyRoutes } from './account/remove-passkey.tsx';
import { resetPasswordRoutes } from './account/reset-password.tsx';
import { keptWordsRoutes } from './kept-words.tsx';
import { sessionsApi } from './sessions-api.ts';
import type { SignInDeps } from './sign-in-deps.ts';
import { signOutRoutes } from './sign-out.tsx';
import { signingInRoutes } from './signing-in.tsx';
import { throwAwayAction } from './throw-away.tsx';

/** Signing in and out, what was written when a sign-in ended, and the accounts of those who work here. */
export const signInRoutes = (deps: SignInDeps): Route[] => [
  ...signingInRoutes(deps),
  sessionsApi(deps),
  ...signOutRoutes(deps),
  ...keptWordsRoutes(deps),
  ...throwAwayAction.routes,
  ...ownAccountRoutes(deps),
  ...addPasskeyRoutes(deps),
  ...removePasskeyRoutes,
  ...resetPasswordRoutes(deps),
  ...administratorRoutes,
];
