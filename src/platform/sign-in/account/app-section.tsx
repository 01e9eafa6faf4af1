import { encode } from 'uqr';
import { ActionForm, type Filled } from '../../forms/index.ts';
import { InsetText } from '../../html/index.ts';
import type { FactorToSetUp } from '../second-factor.ts';

/** What is said where there is nothing to keep the secret of an app under. */
export const noKey =
  'You cannot set up an authenticator app yet. Ask the people who run this service to set HEARTH_SECRETS_KEY first: it encrypts the apps’ secrets.';

/** An address as squares that a camera reads. */
function Picture({ of }: { of: string }) {
  const { data, size } = encode(of, { border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width="200"
      height="200"
      role="img"
      aria-label="A code for your app to read"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#0b0c0c" />
    </svg>
  );
}

/** The authenticator app: the one to set up, or why there is none to set up. */
export function AppSection({ app, form }: { app: FactorToSetUp | 'has one' | 'no key'; form: Filled }) {
  if (app === 'has one')
    return (
      <p class="govuk-body">
        You use one. If you lose it, your administrator can send you a link to set a new password and set up
        the app again.
      </p>
    );
  if (app === 'no key') return <InsetText text={noKey} />;
  return (
    <>
      <p class="govuk-body">
        You need an authenticator app. The passwords app on your phone may work. Scan this picture with it, or
        type the letters.
      </p>
      <Picture of={app.address} />
      <p class="govuk-body hearth-words">{app.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      <ActionForm of={form} button="Use it from now on" />
    </>
  );
}
