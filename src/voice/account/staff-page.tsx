import { londonTime } from '../../platform/clock/index.ts';
import { Button, Checkboxes, Details, Input, InsetText, Textarea } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import type { AccountAct, AccountStands } from './agree.ts';

function Stands({ latest }: { latest?: AccountStands }) {
  if (!latest) return <p class="govuk-body">There is no account yet.</p>;
  const opened = `Opened ${londonTime(latest.opened_at)}.`;
  return (
    <p class="govuk-body">
      {opened}{' '}
      {latest.closed_at
        ? `Closed ${londonTime(latest.closed_at)}.`
        : 'It is open. How they sign in is theirs alone.'}
    </p>
  );
}

const waitsFor = (act: AccountAct): string => {
  if (act.agreed) return 'Enough adults have agreed. The young person can go on.';
  return 'Somebody else has to agree.';
};

/** What is asked and not yet done: who agreed, and that more is needed. */
function Act({ act, action, person }: { act: AccountAct; action: string; person: SignedIn }) {
  return (
    <InsetText>
      <p class="govuk-body">
        <strong>{act.what === 'open' ? 'A new account' : 'Closing the account'}</strong>, begun{' '}
        {londonTime(act.begun_at)}. Agreed: {act.names.join(', ')}. {waitsFor(act)}
      </p>
      {act.why ? <p class="govuk-body hearth-words">{act.why}</p> : null}
      {act.what === 'close' && !act.i_agreed ? (
        <form method="post" action={`${action}/closing/${act.id}`}>
          <CsrfField person={person} />
          <Button text="I agree: close it" classes="govuk-button--warning" />
        </form>
      ) : null}
    </InsetText>
  );
}

/** For the adults who work with a child: whether there is an account, agreeing to a number, and asking to close it. */
export function StaffAccountPage(props: {
  childId: string;
  called: string;
  latest?: AccountStands;
  mayAgree: boolean;
  acts: readonly AccountAct[];
  typed: { readonly number: string; readonly why: string };
  person: SignedIn;
  errors: FieldErrors;
}) {
  const { childId, called, latest, mayAgree, acts, typed, person, errors } = props;
  const action = `/children/${childId}/young-account`;
  const open = latest !== undefined && latest.closed_at === null;
  const wrong = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">An account of {called}'s own</h1>
      <Stands latest={latest} />
      {acts.map((act) => (
        <Act {...{ act, action, person }} />
      ))}
      {mayAgree ? (
        <>
          <h2 class="govuk-heading-m">Agree to an account</h2>
          <p class="govuk-body">
            {called} begins at <strong>/me/start</strong> on a phone or computer and gets a number. Two adults
            agree to the number. One of them must not work where {called} lives.{' '}
            {latest
              ? 'Because there has been an account before, one must be the reviewing officer or the advocate. '
              : ''}
            The reviewing officer and the advocate are told at once, and {called} sees who agreed.
          </p>
          <form method="post" action={action} novalidate>
            <CsrfField person={person} />
            <Input
              id="number"
              name="number"
              label={{ text: `The number that ${called} has` }}
              hint={{ text: 'It looks like ABC-123-XYZ-456.' }}
              autocomplete="off"
              spellcheck={false}
              value={typed.number}
              errorMessage={wrong('number')}
            />
            <Checkboxes
              idPrefix="spoken"
              name="spoken"
              items={[
                {
                  value: 'yes',
                  text: `I have spoken with ${called} myself, and they asked for this`,
                },
              ]}
              errorMessage={wrong('spoken')}
            />
            <Button text="Agree" />
          </form>
        </>
      ) : (
        <p class="govuk-body">You cannot agree to an account. Adults who work with {called} by name can.</p>
      )}
      {open && mayAgree ? (
        <Details summaryText="Ask for the account to be closed" open={Boolean(errors.why)}>
          <form method="post" action={`${action}/close`} novalidate>
            <CsrfField person={person} />
            <p class="govuk-body">
              Nobody closes it alone: the reviewing officer or the advocate has to agree. {called} sees this
              and can stop it. What {called} wrote stays.
            </p>
            <Textarea
              id="why"
              name="why"
              label={{ text: 'Why' }}
              hint={{ text: `${called} does not read this here, but may ask to.` }}
              value={typed.why}
              errorMessage={wrong('why')}
            />
            <Button text="Ask to close it" classes="govuk-button--warning" />
          </form>
        </Details>
      ) : null}
    </>
  );
}
