import { checkedBy, form, line, number, pick, type ValuesOf } from '../../platform/forms/index.ts';
import { isAllowedUrl, type Reach } from '../../platform/notify/index.ts';

const anAddress =
  'Give an address on the public internet that begins https:// and has no port, user name or password. To use any other address, ask the person who runs this service to list it in HEARTH_WEBHOOK_HOSTS.';

/** Connecting another system for one of these organisations. */
export const connectForm = (
  organisations: readonly { readonly id: string; readonly name: string }[],
  reach: Reach,
) =>
  form({
    organisationId: pick(
      'Which organisation?',
      organisations.map(({ id, name }) => ({ value: id, text: name })),
      {
        as: 'organisation',
        needed: 'Choose the organisation.',
        asList: 'Choose an organisation',
        size: 'plain',
      },
    ),
    url: checkedBy(
      line('Address to send to', {
        hint: 'It begins https://. If something cannot be delivered, the person who runs this service can find the reason in its log',
        needed: anAddress,
      }),
      (url) => (isAllowedUrl(url, reach) ? null : { code: 'not-allowed', message: anAddress }),
    ),
  });
export type SystemToConnect = ValuesOf<ReturnType<typeof connectForm>>;

/** From which event on everything is sent again. */
export const replayForm = form({
  sequence: number('Send again from event number', {
    needed: 'Give the number of an event, such as 12.',
    least: 0,
    most: 999_999_999,
  }),
});
