import { londonTime } from '../../clock/index.ts';
import { Button, Input, InsetText, PasswordInput } from '../../html/index.ts';
import { CsrfField } from '../../web/csrf-field.tsx';
import { ErrorList, type FieldErrors } from '../../web/error-list.tsx';
import type { SignedIn } from '../../web/request-context.ts';
import type { Proof } from '../own-password.ts';
import type { PasskeyAsk } from '../passkeys/passkey-asks.ts';
import { PasskeyForm } from '../passkeys/passkey-form.tsx';
import type { StaffPasskey } from '../passkeys/staff-passkeys.ts';

const wrong = (errors: FieldErrors, name: string) => (errors[name] ? { text: errors[name] } : undefined);

/** Whose page it is, whether they give their password again, and what was wrong with it. */
interface Asked {
  readonly person: SignedIn;
  readonly proof: Proof;
  readonly errors: FieldErrors;
}

/** The password again, where they have not signed in just now. */
export function Present(props: Omit<Asked, 'person'> & { field?: string }) {
  const { proof, errors, field = 'present' } = props;
  if (proof === 'none') return null;
  if (proof === 'sign-in')
    return (
      <InsetText
        id={field}
        text="You signed in more than 10 minutes ago. Sign out, sign in again, and do this within 10 minutes."
      />
    );
  return (
    <PasswordInput
      id={field}
      name={field}
      label={{ text: 'Current password' }}
      hint={{ text: 'We ask because you signed in more than 10 minutes ago.' }}
      autocomplete="current-password"
      errorMessage={wrong(errors, field)}
    />
  );
}

/** The visitor's passkeys, on the page of how they sign in. */
export function Passkeys({ passkeys }: { passkeys: readonly StaffPasskey[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">Passkeys</h2>
      <p class="govuk-body">
        {passkeys.length > 0
          ? 'With a passkey you can sign in without a password and number. You can no longer sign in with your password alone.'
          : 'A passkey is the safest way. Your fingerprint, your face or the PIN of your device signs you in, without a password and number.'}
      </p>
      {passkeys.length > 0 ? (
        <ul class="govuk-list">
          {passkeys.map(({ id, name, made_at, used_at }) => (
            <li class="hearth-card">
              <p class="govuk-body">
                <strong>{name}</strong>, added {londonTime(made_at)}.{' '}
                {used_at ? `Last used ${londonTime(used_at)}.` : 'Not used yet.'}
              </p>
              <p class="govuk-body">
                <a class="govuk-link" href={`/account/passkeys/${id}/remove`}>
                  Remove {name}
                </a>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href="/account/passkeys/new">
          Add a passkey
        </a>
      </p>
    </>
  );
}

/** Adding a passkey: its name, and the password where they signed in a while ago. */
export function NewPasskeyPage({ name, ...asked }: Asked & { name: string }) {
  const { person, errors } = asked;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Add a passkey</h1>
      <p class="govuk-body">
        Add it only on your own device, or one that your work has given only to you. Anybody who can unlock
        the device can sign in as you.
      </p>
      <form method="post" action="/account/passkeys/new" novalidate>
        <CsrfField person={person} />
        <Input
          id="name"
          name="name"
          label={{ text: 'What do you call this device?' }}
          hint={{ text: 'For example, My work phone. You will see the name in your list.' }}
          autocomplete="off"
          value={name}
          errorMessage={wrong(errors, 'name')}
        />
        <Present {...asked} />
        <Button text="Continue" />
      </form>
    </>
  );
}

/** The device makes it. */
export function MakePasskeyPage(props: { person: SignedIn; ask: PasskeyAsk; name: string }) {
  const { person, ask, name } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Make the passkey “{name}”</h1>
      <p class="govuk-body">
        Press the button within 5 minutes. Your device then asks for your fingerprint, your face or its PIN.
      </p>
      <PasskeyForm
        action="/account/passkeys"
        ask={ask}
        text="Make the passkey"
        person={person}
        classes=""
        fields={{ name }}
      />
      <p class="govuk-body">
        If there is no button, this browser cannot make a passkey. Use another device, or an{' '}
        <a class="govuk-link" href="/account">
          authenticator app
        </a>
        .
      </p>
    </>
  );
}

/** Removing a passkey. */
export function RemovePasskeyPage({
  passkey,
  isLast,
  ...asked
}: Asked & { passkey: StaffPasskey; isLast: boolean }) {
  return (
    <>
      <ErrorList errors={asked.errors} />
      <h1 class="govuk-heading-l">Remove the passkey “{passkey.name}”</h1>
      <p class="govuk-body">Nobody can sign in with it any more. You can add a new one at any time.</p>
      {isLast ? (
        <InsetText text="It is the only one you have. Without it you must sign in with your password, and the number in your app if you use one." />
      ) : null}
      <form method="post" action={`/account/passkeys/${passkey.id}/remove`} novalidate>
        <CsrfField person={asked.person} />
        <Present {...asked} />
        <Button text="Remove it" classes="govuk-button--warning" />
      </form>
    </>
  );
}
