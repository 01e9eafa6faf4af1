import { checkedBy, form, line, secret } from '../../platform/forms/index.ts';
import { passkeyAnswer, shortestPassword } from '../../platform/sign-in/index.ts';
import type { MySignIn } from './choose-secret.ts';

/** What a device answers when it is asked for a passkey: nobody types it. */
export const passkeyForm = form(passkeyAnswer);

/** Signing in with a made-up name and secret words; what is wrong with them is said in one way. */
export const signInForm = form({
  name: line('Your made-up name', { autocomplete: 'username', spellcheck: false }),
  password: secret('Your secret words', { autocomplete: 'current-password' }),
});

const shortestWord = 4;

/** The first time: a word that only they know. */
export const startForm = form({
  word: secret('Your own word', {
    hint: `${shortestWord} letters or more. Tell nobody, not even staff. You need it again.`,
    autocomplete: 'off',
    least: shortestWord,
    most: 100,
    outside: `Use ${shortestWord} letters or more.`,
  }),
});

/** Going on with the number and the word. */
export const goOnForm = form({
  number: line('Your number', {
    hint: 'It looks like ABC-123-XYZ-456.',
    autocomplete: 'off',
    spellcheck: false,
  }),
  word: secret('Your own word', {
    hint: 'You made it up when you got the number.',
    autocomplete: 'off',
  }),
});

const badName = { code: 'out-of-range', message: 'Use 4 to 60 letters or numbers, with no spaces.' } as const;

/** Choosing how to sign in next time. */
export const secretForm = ({ hasSecret }: MySignIn) =>
  form({
    name: checkedBy(
      line('A made-up name', {
        hint: 'Write it down or learn it. Do not use your real name.',
        autocomplete: 'username',
        spellcheck: false,
      }),
      (name) => (name.length < 4 || name.length > 60 || /\s/.test(name) ? badName : null),
    ),
    password: secret(hasSecret ? 'New secret words' : 'Secret words', {
      hint: `${shortestPassword} letters or more. Three or four words work well. Tell nobody, not even staff.${hasSecret ? ' Any other phone or computer is signed out.' : ''}`,
      autocomplete: 'new-password',
      least: shortestPassword,
      outside: `Use ${shortestPassword} letters or more. Three or four words work well.`,
    }),
  });
