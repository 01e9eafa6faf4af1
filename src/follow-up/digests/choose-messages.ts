import '../tables.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { digitsOf, type MessagesChosen } from './choice-form.ts';
import { usual } from './model.ts';

/** What somebody chose last; the usual where they chose nothing. */
export async function choiceOf(tx: Tx, personId: string): Promise<MessagesChosen> {
  const chosen = await tx
    .selectFrom('message_choice')
    .select(['how', 'channel', 'telephone'])
    .where('person_id', '=', personId)
    .orderBy('chosen_at', 'desc')
    .orderBy('id')
    .executeTakeFirst();
  const { how, channel, telephone } = chosen ?? { how: usual, channel: 'email', telephone: null };
  return { how, channel, telephone: telephone ?? '' };
}

/** Chooses how one is told. */
export async function chooseMessages(
  tx: Tx,
  { telephone, ...chosen }: MessagesChosen,
  by: By,
): Promise<void> {
  const number = digitsOf(telephone) || null;
  await tx
    .insertInto('message_choice')
    .values({ id: by.newId(), person_id: by.personId, ...chosen, telephone: number, chosen_at: by.now })
    .execute();
}
