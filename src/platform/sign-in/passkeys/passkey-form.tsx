import { Button } from '../../html/index.ts';
import { CsrfField } from '../../web/csrf-field.tsx';
import type { SignedIn } from '../../web/request-context.ts';
import type { PasskeyAsk } from './passkey-asks.ts';

/** Where a device is asked for a passkey of this site. */
export const askToUsePath = '/sign-in/passkey/ask';

/**
 * A button for a passkey; it shows only where scripts run and the device can. A page that has one names the script
 * `passkey`.
 * @param props.ask to make one with; without it the script asks for one to use when the button is pressed
 */
export function PasskeyForm(props: {
  action: string;
  text: string;
  ask?: PasskeyAsk;
  person?: SignedIn;
  classes?: string;
  /** Further fields that go with it. */
  fields?: Readonly<Record<string, string>>;
}) {
  const { action, ask, text, person, classes = 'govuk-button--secondary', fields = {} } = props;
  const asks = ask
    ? { 'data-passkey': 'make', 'data-options': JSON.stringify(ask.options) }
    : { 'data-passkey': 'use', 'data-ask': askToUsePath };
  return (
    <form method="post" action={action} hidden {...asks}>
      {person ? <CsrfField person={person} /> : null}
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="ask" value={ask?.id ?? ''} />
      <input type="hidden" name="response" value="" />
      <Button text={text} classes={classes} />
      <p class="govuk-body" role="status" data-passkey-said />
    </form>
  );
}
