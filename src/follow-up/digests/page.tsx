import { Button, Input, Radios } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { channels, hows } from './choose.ts';

/** How one is told: when, and by which way. */
export function MyMessagesPage(props: {
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  textsAreSent: boolean;
  saved: boolean;
  formId: string;
  errors: FieldErrors;
}) {
  const { person, values, textsAreSent, saved, formId, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } });
  const ways = Object.entries(channels).filter(([value]) => value !== 'text' || textsAreSent);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">How I am told</h1>
      {saved ? (
        <p class="govuk-inset-text" role="status">
          Saved.
        </p>
      ) : null}
      <p class="govuk-body">
        A message never names a child and never says what happened. It says that something waits, with a link.
      </p>
      <p class="govuk-body">
        From 22:00 to 07:00 nothing is sent, unless a clock ends before the morning or you are on duty.
      </p>
      <form method="post" action="/my-messages" novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="choice" value={formId} />
        <Radios
          name="how"
          idPrefix="how"
          fieldset={legend('When?')}
          hint={{
            text: 'Urgent is what has a clock that ends within a day, has run out, or came to you on duty.',
          }}
          items={Object.entries(hows).map(([value, text]) => ({ value, text }))}
          value={values.how}
          errorMessage={error('how')}
        />
        <Radios
          name="channel"
          idPrefix="channel"
          fieldset={legend('How?')}
          items={ways.map(([value, text]) => ({ value, text }))}
          value={values.channel}
          errorMessage={error('channel')}
        />
        {textsAreSent ? (
          <Input
            id="telephone"
            name="telephone"
            type="tel"
            autocomplete="tel"
            label={{ text: 'Telephone number, for texts' }}
            hint={{ text: 'Use a telephone for work. Only you can see the number here.' }}
            value={values.telephone ?? ''}
            errorMessage={error('telephone')}
          />
        ) : null}
        <Button text="Save" preventDoubleClick />
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href="/outbox">
          What was sent to me
        </a>
      </p>
    </>
  );
}
