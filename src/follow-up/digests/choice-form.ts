import { checkedBy, choice, form, line, type ValuesOf } from '../../platform/forms/index.ts';
import type { Channel, How } from '../outbox/kinds.ts';

/** The ways to choose from, in words. */
const hows: Readonly<Record<How, string>> = {
  'at-once': 'Everything at once',
  'twice-daily': 'Urgent messages at once, the rest twice a day',
  daily: 'Urgent messages at once, the rest once a day',
  'urgent-only': 'Only urgent messages',
};
const texts = { text: 'By text' };
const channels = (textsAreSent: boolean): Record<Channel, string> =>
  ({
    email: 'By email',
    ...(textsAreSent ? texts : {}),
    none: 'No messages: I will look here',
  }) as Record<Channel, string>;

/** A telephone number in digits, without what people put between them. */
export const digitsOf = (telephone: string): string => telephone.replace(/[\s()-]/g, '');

const telephone = checkedBy(
  line('Telephone number, for texts', {
    hint: 'Use a work phone. Only you can see the number here.',
    needed: 'Give a telephone number in digits, such as 07700 900123.',
    onlyIf: { field: 'channel', is: 'text' },
    type: 'tel',
    autocomplete: 'tel',
  }),
  (typed) =>
    /^\+?\d{7,15}$/.test(digitsOf(typed))
      ? null
      : { code: 'not-allowed', message: 'Give a telephone number in digits, such as 07700 900123.' },
);

/** How one is told: when, and by which way. */
export const choiceForm = (textsAreSent: boolean) =>
  form({
    how: choice('When?', hows, {
      hint: 'A message is urgent if its clock ends within a day or has run out, or if it came to you on duty.',
      needed: 'Choose when you are told.',
      size: 'm',
    }),
    channel: choice('How?', channels(textsAreSent), { needed: 'Choose how you are told.', size: 'm' }),
    telephone,
  });
export type MessagesChosen = ValuesOf<ReturnType<typeof choiceForm>>;
