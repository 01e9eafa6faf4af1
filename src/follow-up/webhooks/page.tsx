import { londonTime } from '../../platform/clock/index.ts';
import { Button, Details, Input, InsetText, Select, Tag } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import type { Subscriber } from './subscribe.ts';

function SubscriberCard(props: {
  subscriber: Subscriber;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { subscriber, person, values, errors } = props;
  const { id, name, url, ended_at, error_code, held_until, waiting, last_sequence, secrets } = subscriber;
  const isThis = values.subscriber === id;
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
        {secrets > 1 ? '. Two secrets hold while they are changed over' : ''}
        {held_until && error_code ? `. We try again after ${londonTime(held_until)}` : ''}
      </p>
      {ended_at ? null : (
        <Details summaryText="Change" open={isThis}>
          <form method="post" action={`/webhooks/${id}/replay`} novalidate>
            <CsrfField person={person} />
            <input type="hidden" name="subscriber" value={id} />
            <Input
              id={isThis ? 'sequence' : `sequence-${id}`}
              name="sequence"
              inputmode="numeric"
              classes="govuk-input--width-10"
              label={{ text: 'Send again from event number' }}
              value={isThis ? (values.sequence ?? '') : ''}
              errorMessage={isThis && errors.sequence ? { text: errors.sequence } : undefined}
            />
            <Button text="Send again" classes="govuk-button--secondary" preventDoubleClick />
          </form>
          <form method="post" action={`/webhooks/${id}/secret`}>
            <CsrfField person={person} />
            <Button text="Make a new secret" classes="govuk-button--secondary" preventDoubleClick />
          </form>
          <p class="govuk-body">
            Ended, it is told nothing more. This cannot be undone: you would connect it anew.
          </p>
          <form method="post" action={`/webhooks/${id}/end`}>
            <CsrfField person={person} />
            <Button text="End it" classes="govuk-button--warning" preventDoubleClick />
          </form>
        </Details>
      )}
    </li>
  );
}

/** Other systems that are told what happens. */
export function WebhooksPage(props: {
  subscribers: readonly Subscriber[];
  organisations: readonly { id: string; name: string }[];
  canKeepSecrets: boolean;
  person: SignedIn;
  formId: string;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { subscribers, organisations, canKeepSecrets, person, formId, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Other systems that are told</h1>
      <p class="govuk-body">
        They are told that something happened, by its kind and its number. No name and no word of a record is
        sent.
      </p>
      {subscribers.length === 0 ? <InsetText text="No other system is told." /> : null}
      <ul class="govuk-list">
        {subscribers.map((subscriber) => (
          <SubscriberCard {...{ subscriber, person, values, errors }} />
        ))}
      </ul>
      {organisations.length === 0 ? <InsetText text="An administrator connects other systems." /> : null}
      {organisations.length > 0 && !canKeepSecrets ? (
        <InsetText text="To connect a system set HEARTH_SECRETS_KEY: under it the secrets are kept." />
      ) : null}
      {organisations.length > 0 && canKeepSecrets ? (
        <>
          <h2 class="govuk-heading-m">Connect a system</h2>
          <form method="post" action="/webhooks" novalidate>
            <CsrfField person={person} />
            <input type="hidden" name="webhook" value={formId} />
            <Select
              id="organisation"
              name="organisation"
              label={{ text: 'For which organisation?' }}
              items={[
                { value: '', text: 'Choose an organisation' },
                ...organisations.map(({ id, name }) => ({ value: id, text: name })),
              ]}
              value={values.organisation ?? ''}
              errorMessage={error('organisation')}
            />
            <Input
              id="url"
              name="url"
              type="url"
              label={{ text: 'Address to send to' }}
              hint={{
                text: 'It begins https://. If something cannot be delivered, whoever runs the service finds the reason in its log',
              }}
              value={values.url ?? ''}
              errorMessage={error('url')}
            />
            <Button text="Connect it" preventDoubleClick />
          </form>
        </>
      ) : null}
    </>
  );
}

/** The secret, shown this once. */
export function SecretPage({ secret }: { secret: string | null }) {
  return (
    <>
      <h1 class="govuk-heading-l">The secret</h1>
      {secret === null ? (
        <InsetText text="It was shown when you sent the form first. If it is lost, make a new one." />
      ) : (
        <>
          <p class="govuk-body">
            Copy it now into the other system: it is shown this once. With it that system checks that a
            message is ours.
          </p>
          <p class="govuk-inset-text hearth-words">
            <code>{secret}</code>
          </p>
          <p class="govuk-body">A secret from before holds for another 24 hours.</p>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/webhooks">
          Back to the list
        </a>
      </p>
    </>
  );
}
