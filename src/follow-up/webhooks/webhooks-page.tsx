import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details, InsetText, Tag } from '../../platform/html/index.ts';
import type { Subscriber } from './subscribe.ts';

/** A system, with the forms that change it while it is told. */
export interface SubscriberShown {
  readonly subscriber: Subscriber;
  readonly forms: { readonly replay: Filled; readonly secret: Filled; readonly end: Filled } | null;
}

function SubscriberCard({ subscriber, forms }: SubscriberShown) {
  const { name, url, ended_at, error_code, held_until, waiting, last_sequence, secrets } = subscriber;
  const tag = ended_at
    ? { text: 'Ended', classes: 'govuk-tag--grey' }
    : error_code
      ? { text: 'Could not be delivered', classes: 'govuk-tag--red' }
      : { text: 'Is told', classes: 'govuk-tag--green' };
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1 hearth-words">{url}</p>
      <p class="govuk-body-s">
        <Tag {...tag} /> For {name}. {waiting} waiting
        {last_sequence === null ? '' : `, the last event is number ${last_sequence}`}
        {secrets > 1 ? '. Both secrets work during the change' : ''}
        {held_until && error_code ? `. We try again after ${londonTime(held_until)}` : ''}
      </p>
      {forms ? (
        <Details summaryText="Change" open={forms.replay.isBegun}>
          <ActionForm of={forms.replay} button="Send again" classes="govuk-button--secondary" />
          <ActionForm of={forms.secret} button="Make a new secret" classes="govuk-button--secondary" />
          <p class="govuk-body">
            Once you end it, the system is told nothing more. You cannot undo this: you would need to connect
            it again.
          </p>
          <ActionForm of={forms.end} button="End it" classes="govuk-button--warning" />
        </Details>
      ) : null}
    </li>
  );
}

const shownBefore = 'It was shown when you first sent the form. If it is lost, make a new one.';

/** Other systems that are told what happens. */
export function WebhooksPage(props: {
  subscribers: readonly SubscriberShown[];
  administers: boolean;
  canKeepSecrets: boolean;
  /** Whether the form was sent before: its secret is not shown again. */
  again: boolean;
  form: Filled;
}) {
  const { subscribers, administers, canKeepSecrets, again, form } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Other systems that are told</h1>
      <p class="govuk-body">
        They are told what kind of thing happened, and its number. We never send a name or any words of a
        record.
      </p>
      {again ? <InsetText text={shownBefore} /> : null}
      {subscribers.length === 0 ? <InsetText text="No other system is told." /> : null}
      <ul class="govuk-list">
        {subscribers.map((shown) => (
          <SubscriberCard {...shown} />
        ))}
      </ul>
      {administers ? null : <InsetText text="An administrator connects other systems." />}
      {administers && !canKeepSecrets ? (
        <InsetText text="To connect a system, set HEARTH_SECRETS_KEY first: it encrypts the secrets." />
      ) : null}
      {administers && canKeepSecrets ? (
        <>
          <h2 class="govuk-heading-m">Connect a system</h2>
          <ActionForm of={form} button="Connect it" />
        </>
      ) : null}
    </>
  );
}

/** The secret, shown this once. */
export function SecretPage({ secret }: { secret: string }) {
  return (
    <>
      <h1 class="govuk-heading-l">The secret</h1>
      <p class="govuk-body">
        Copy it into the other system now: it is shown only once. That system uses it to check that a message
        is ours.
      </p>
      <p class="govuk-inset-text hearth-words">
        <code>{secret}</code>
      </p>
      <p class="govuk-body">The old secret works for another 24 hours.</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/webhooks">
          Back to the list
        </a>
      </p>
    </>
  );
}
