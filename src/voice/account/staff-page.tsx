import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details, InsetText } from '../../platform/html/index.ts';
import type { AccountAct, AccountStands } from './agree.ts';

/** The forms that stand on the page. */
export interface StaffForms {
  readonly agree: Filled;
  readonly close: Filled;
  /** Agreeing that the account is closed. */
  readonly closing: Filled;
}

function Stands({ latest }: { latest?: AccountStands }) {
  if (!latest) return <p class="govuk-body">There is no account yet.</p>;
  const opened = `Opened ${londonTime(latest.opened_at)}.`;
  return (
    <p class="govuk-body">
      {opened}{' '}
      {latest.closed_at
        ? `Closed ${londonTime(latest.closed_at)}.`
        : 'It is open. Only they know how they sign in.'}
    </p>
  );
}

const waitsFor = (act: AccountAct): string => {
  if (act.agreed) return 'Enough adults have agreed. The young person can go on.';
  return 'Someone else must agree.';
};

/** What is asked and not yet done: who agreed, and that more is needed. */
function Act({ act, closing }: { act: AccountAct; closing: Filled }) {
  return (
    <InsetText>
      <p class="govuk-body">
        <strong>{act.what === 'open' ? 'A new account' : 'Closing the account'}</strong>, begun{' '}
        {londonTime(act.begun_at)}. Agreed: {act.names.join(', ')}. {waitsFor(act)}
      </p>
      {act.why ? <p class="govuk-body hearth-words">{act.why}</p> : null}
      {act.what === 'close' && !act.i_agreed ? (
        <ActionForm of={closing} button="I agree: close it" classes="govuk-button--warning" />
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
  forms: StaffForms;
}) {
  const { childId, called, latest, mayAgree, acts, forms } = props;
  const action = `/children/${childId}/young-account`;
  const open = latest !== undefined && latest.closed_at === null;
  return (
    <>
      <h1 class="govuk-heading-l">An account of {called}'s own</h1>
      <Stands latest={latest} />
      {acts.map((act) => (
        <Act act={act} closing={forms.closing.with({ to: `${action}/closing/${act.id}` })} />
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
          <ActionForm of={forms.agree} button="Agree" />
        </>
      ) : (
        <p class="govuk-body">You cannot agree to an account. Adults who work with {called} by name can.</p>
      )}
      {open && mayAgree ? (
        <Details summaryText="Ask for the account to be closed" open={forms.close.isBegun}>
          <p class="govuk-body">
            Nobody can close it alone: the reviewing officer or the advocate must agree. {called} sees this
            and can stop it. What {called} wrote stays.
          </p>
          <ActionForm of={forms.close} button="Ask to close it" classes="govuk-button--warning" />
        </Details>
      ) : null}
    </>
  );
}
