import { checkedBy, form, line, number, pick, type ValuesOf } from '../../platform/forms/index.ts';
import { isAllowedUrl, type Reach } from '../../platform/notify/index.ts';

const anAddress =
  'Give an address that begins https:// and lies on the open internet, without port, name and password. For any other, whoever runs the service lists it in HEARTH_WEBHOOK_HOSTS.';

/** Connecting another system for one of these organisations. */
export const connectForm = (
  organisations: readonly { readonly id: string; readonly name: string }[],
  reach: Reach,
) =>
  form({
    organisationId: pick(
      'For which organisation?',
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
        hint: 'It begins https://. If something cannot be delivered, whoever runs the service finds the reason in its log',
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
