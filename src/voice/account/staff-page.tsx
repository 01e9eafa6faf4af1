import { londonTime } from '../../platform/clock/index.ts';
import { Button, Details, InsetText, PasswordInput } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import type { AccountStands } from './open-account.ts';

function Code({ code }: { code: string }) {
  return (
    <InsetText>
      <p class="govuk-body">
        This code is shown once. It works for 20 minutes, with the word that only they know.
      </p>
      <p class="govuk-heading-l">{code}</p>
      <p class="govuk-body">
        They open <strong>/me/start</strong> at this address on their own device, and type both there.
      </p>
    </InsetText>
  );
}

function Stands({ latest }: { latest?: AccountStands }) {
  if (!latest) return <p class="govuk-body">There is no account yet.</p>;
  const opened = `Opened ${londonTime(latest.opened_at)} with ${latest.opened_by_name ?? 'somebody'}.`;
  return (
    <p class="govuk-body">
      {opened}{' '}
      {latest.closed_at
        ? `Closed ${londonTime(latest.closed_at)}.`
        : 'It is open. How they sign in is theirs alone.'}
    </p>
  );
}

/** For somebody the child trusts: whether there is an account, a new code, and closing it. */
export function StaffAccountPage(props: {
  childId: string;
  called: string;
  latest?: AccountStands;
  mayOpen: boolean;
  code?: string;
  person: SignedIn;
  errors: FieldErrors;
}) {
  const { childId, called, latest, mayOpen, code, person, errors } = props;
  const action = `/children/${childId}/young-account`;
  const open = latest !== undefined && latest.closed_at === null;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">An account of {called}'s own</h1>
      <Stands latest={latest} />
      {code ? <Code code={code} /> : null}
      {mayOpen && !code ? (
        <>
          <h2 class="govuk-heading-m">{open ? 'They cannot sign in any more' : 'Open it together'}</h2>
          <p class="govuk-body">
            Do this with {called} beside you.{' '}
            {open ? 'A new code ends the account they have now, and every sign-in of it.' : ''}
          </p>
          <form method="post" action={action} novalidate>
            <CsrfField person={person} />
            <PasswordInput
              id="word"
              name="word"
              label={{ text: 'A word that only they know' }}
              hint={{
                text: 'Hand over the keyboard and look away. The young person types it: 4 letters or more.',
              }}
              autocomplete="off"
              errorMessage={errors.word ? { text: errors.word } : undefined}
            />
            <Button text="Make the code" />
          </form>
        </>
      ) : null}
      {mayOpen || code ? null : (
        <p class="govuk-body">
          {latest
            ? 'A new code comes from their social worker, personal adviser, reviewing officer or advocate.'
            : 'You cannot open an account with them. Somebody who works with them can.'}
        </p>
      )}
      {open ? (
        <Details summaryText="Close the account">
          <form method="post" action={`${action}/close`}>
            <CsrfField person={person} />
            <p class="govuk-body">Ask {called} first. Every sign-in ends now. What they wrote stays.</p>
            <Button text="Close it" classes="govuk-button--warning" />
          </form>
        </Details>
      ) : null}
    </>
  );
}
