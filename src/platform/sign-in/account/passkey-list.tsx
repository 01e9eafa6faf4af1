import { londonTime } from '../../clock/index.ts';
import type { StaffPasskey } from '../passkeys/staff-passkeys.ts';

/** The visitor's passkeys, on the page of how they sign in. */
export function PasskeyList({ passkeys }: { passkeys: readonly StaffPasskey[] }) {
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
