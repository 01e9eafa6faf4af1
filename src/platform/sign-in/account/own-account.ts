import type { May } from '../../web/index.ts';

/** Where somebody goes who has something to do about their sign-in before anything else. */
export const accountPath = '/account';

/** How they themselves sign in is for everybody who works here; a young person has pages of their own. */
export const ownAccount: May = {
  words: 'everybody who works here: how they themselves sign in',
  check: async ({ person }) => !person.childId,
};
/** What belongs to this sign-in alone. */
export const ownSignIn: May = {
  words: 'everybody who has signed in: their own sign-in, and what they wrote',
  check: async () => true,
};
