import '../tables.ts';
import { HearthError } from '../../platform/errors/index.ts';
import { isOneOf, type Tx } from '../../platform/web/index.ts';
import type { Channel, How } from '../outbox/kinds.ts';
import { usual } from './model.ts';

/** How somebody is told, and where a text goes. */
export interface MessageChoice {
  readonly how: How;
  readonly channel: Channel;
  readonly telephone: string | null;
}

/** The ways to choose from, in words. */
export const hows: Readonly<Record<How, string>> = {
  'at-once': 'Everything at once',
  'twice-daily': 'What is urgent at once, the rest twice a day',
  daily: 'What is urgent at once, the rest once a day',
  'urgent-only': 'Only what is urgent',
};
export const channels: Readonly<Record<Channel, string>> = {
  email: 'By email',
  text: 'By text',
  none: 'Not at all: I look here',
};

/** What somebody chose last; the usual where they chose nothing. */
export async function choiceOf(tx: Tx, personId: string): Promise<MessageChoice> {
  const chosen = await tx
    .selectFrom('message_choice')
    .select(['how', 'channel', 'telephone'])
    .where('person_id', '=', personId)
    .orderBy('chosen_at', 'desc')
    .orderBy('id')
    .executeTakeFirst();
  return chosen ?? { how: usual, channel: 'email', telephone: null };
}

/** What was filled in, unchecked. */
export interface AskedChoice {
  readonly id: string;
  readonly how: string;
  readonly channel: string;
  readonly telephone: string;
}

/**
 * Chooses how one is told.
 * @throws HearthError naming the field
 */
export async function chooseMessages(
  tx: Tx,
  asked: AskedChoice,
  by: { readonly personId: string; readonly now: Date; readonly textsAreSent: boolean },
): Promise<void> {
  const { how, channel } = asked;
  if (!isOneOf(hows, how)) throw new HearthError('missing', 'Choose when you are told.', 'how');
  if (!isOneOf(channels, channel) || (channel === 'text' && !by.textsAreSent))
    throw new HearthError('missing', 'Choose how you are told.', 'channel');
  const telephone = asked.telephone.replace(/[\s()-]/g, '');
  if (channel === 'text' && !/^\+?\d{7,15}$/.test(telephone)) {
    throw new HearthError(
      'not-allowed',
      'Give a telephone number in digits, such as 07700 900123.',
      'telephone',
    );
  }
  await tx
    .insertInto('message_choice')
    .values({
      id: asked.id,
      person_id: by.personId,
      how,
      channel,
      telephone: channel === 'text' ? telephone : null,
      chosen_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}
