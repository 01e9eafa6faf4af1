import { type Field, secret } from '../../forms/index.ts';
import { InsetText } from '../../html/index.ts';
import type { Proof } from '../own-password.ts';

const signInAgain =
  'You signed in more than 10 minutes ago. Sign out, sign in again, and do this within 10 minutes.';

/** How somebody proves again that it is they: the password where they have not signed in just now, or signing in again. */
export function proven(proof: Proof, as?: string): Field<string> {
  const field = secret('Current password', {
    as,
    needed: 'Enter your current password.',
    hint: 'We ask because you signed in more than 10 minutes ago.',
    autocomplete: 'current-password',
  });
  if (proof === 'password') return field;
  if (proof === 'none') return { ...field, control: () => <></>, check: () => null };
  return {
    ...field,
    control: ({ id }) => <InsetText id={id} text={signInAgain} />,
    check: () => ({ code: 'not-allowed', message: signInAgain }),
  };
}
