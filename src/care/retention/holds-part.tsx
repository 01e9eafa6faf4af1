import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import type { Hold } from './holds.ts';
import { holdKinds } from './words.ts';

function StandingHold({ hold, lift }: { hold: Hold; lift: Filled | undefined }) {
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>{holdKinds[hold.kind]}</strong>. {hold.set_by_name}, {londonTime(hold.set_at)}
      </p>
      <p class="govuk-body hearth-words">{hold.reason}</p>
      {hold.lifted_at ? (
        <p class="govuk-body">
          Lifted on {londonTime(hold.lifted_at)}: {hold.lifted_because}
        </p>
      ) : null}
      {lift ? <ActionForm of={lift} button="Lift this hold" classes="govuk-button--secondary" /> : null}
    </li>
  );
}

/** The holds of a record, and setting one: nothing is destroyed while one stands. */
export function HoldsPart(props: {
  holds: readonly Hold[];
  form: Filled;
  /** The form that lifts a hold, by its id. */
  lifts: Readonly<Record<string, Filled>>;
}) {
  const { holds, form, lifts } = props;
  return (
    <>
      <h2 class="govuk-heading-m">Legal holds</h2>
      <p class="govuk-body">
        {holds.some(({ lifted_at }) => !lifted_at)
          ? 'Nothing is destroyed while there is a hold.'
          : 'There are no holds.'}
      </p>
      <ul class="govuk-list">
        {holds.map((hold) => (
          <StandingHold hold={hold} lift={lifts[hold.id]} />
        ))}
      </ul>
      <ActionForm of={form} button="Set a hold" classes="govuk-button--secondary" />
    </>
  );
}
