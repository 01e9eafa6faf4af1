import { secret } from '../../forms/index.ts';
import { shortestPassword } from '../password.ts';

/** A password that somebody chooses. Whether it is easy to guess is looked at when nothing else is wrong. */
export const newPassword = secret('New password', {
  hint: `${shortestPassword} characters or more. Three or four words that have nothing to do with each other work well.`,
  needed: 'Enter a new password.',
  least: shortestPassword,
  outside: `Use ${shortestPassword} letters or more. Three or four words work well.`,
  autocomplete: 'new-password',
});
