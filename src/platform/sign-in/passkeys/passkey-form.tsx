import { ActionForm, carried, Fields, type Filled } from '../../forms/index.ts';
import type { PasskeyAsk } from './passkey-asks.ts';

/** Where a device is asked for a passkey of this site. */
export const askToUsePath = '/sign-in/passkey/ask';

/** What a device answers when it is asked for a passkey: nobody types it. */
export const passkeyAnswer = { askId: carried(200, 'ask'), response: carried(20_000) };

/**
 * A button for a passkey; it shows only where scripts run and the device can. A page that has one names the script
 * `passkey`.
 * @param props.ask to make one with; without it the script asks for one to use when the button is pressed
 */
export function PasskeyForm(props: { of: Filled; button: string; ask?: PasskeyAsk; classes?: string }) {
  const { of, button, ask, classes = 'govuk-button--secondary' } = props;
  const asks: Readonly<Record<string, string>> = ask
    ? { 'data-passkey': 'make', 'data-options': JSON.stringify(ask.options) }
    : { 'data-passkey': 'use', 'data-ask': askToUsePath };
  return (
    <ActionForm {...{ of, button, classes }} attributes={{ hidden: true, ...asks }}>
      <Fields of={of} />
      <p class="govuk-body" role="status" data-passkey-said />
    </ActionForm>
  );
}
