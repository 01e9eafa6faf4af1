import '../../tables.ts';
import { refuseNames } from '../../../care/index.ts';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import { inColumns } from '../../../platform/forms/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { peopleLed } from '../trainings-of.ts';
import type { NewChampion, NewExample, NewProtocol, NewSession } from './partnership-forms.ts';

/** Names a champion of training in an organisation (TRN-03). @throws Refusal at `championId` */
export async function nameChampion(
  tx: Tx,
  { organisationId, championId }: NewChampion,
  by: By,
): Promise<void> {
  const isLed = (await peopleLed(tx)).some(
    ({ person_id, organisation_id }) => person_id === championId && organisation_id === organisationId,
  );
  if (!isLed && championId !== by.personId)
    throw new Refusal('not-allowed', 'Choose someone who works for this organisation.', 'championId');
  await tx
    .insertInto('training_champion')
    .values({
      id: by.newId(),
      organisation_id: organisationId,
      person_id: championId,
      from_day: by.today,
      named_by: by.personId,
      named_at: by.now,
    })
    .onConflict((clash) => clash.doNothing())
    .execute();
}

/** Ends that somebody is champion. @throws Refusal `not-found` when they are none */
export async function endChampion(tx: Tx, id: string, by: By): Promise<void> {
  const ended = await tx
    .updateTable('training_champion')
    .set({ ended_on: by.today, ended_by: by.personId })
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) throw notFound();
}

/** Keeps a session for those who have no account here: numbers, no names (TRN-02). @throws Refusal at `came` */
export async function keepSession(tx: Tx, session: NewSession, by: By): Promise<void> {
  if (session.came > session.invited)
    throw new Refusal('out-of-range', 'More people cannot have come than were expected.', 'came');
  await tx
    .insertInto('training_session')
    .values({
      ...inColumns('training_session', session),
      topics: [...session.topics],
      id: by.newId(),
      recorded_by: by.personId,
      recorded_at: by.now,
    })
    .execute();
}

/** Keeps the joint local protocol between youth justice and social care (TRN-03). @throws Refusal naming the field */
export async function keepProtocol(tx: Tx, protocol: NewProtocol, by: By): Promise<void> {
  const { organisationId, ...kept } = protocol;
  const { title, agreedWith, keptAt } = kept;
  await refuseNames(tx, { title, agreedWith, keptAt });
  if (kept.reviewOn <= kept.agreedOn) {
    throw new Refusal('not-allowed', 'The review must be after it was agreed.', 'reviewOn');
  }
  await tx
    .insertInto('joint_protocol')
    .values({
      ...inColumns('joint_protocol', kept),
      id: by.newId(),
      authority_id: organisationId,
      recorded_by: by.personId,
      recorded_at: by.now,
    })
    .execute();
}

/** Writes an example of practice, in which no child is named (TRN-03). @returns its id @throws Refusal naming the field */
export async function writeExample(tx: Tx, example: NewExample, by: By): Promise<string> {
  const { title, words } = example;
  await refuseNames(tx, { title, words });
  const id = by.newId();
  const written = { written_by: by.personId, written_at: by.now };
  await tx
    .insertInto('practice_example')
    .values({ ...inColumns('practice_example', example), id, ...written })
    .execute();
  return id;
}

/** Keeps that an example was sent to the improvement alliance. @throws Refusal `not-found` when it was sent */
export async function sendExample(tx: Tx, id: string, by: By): Promise<void> {
  const sent = await tx
    .updateTable('practice_example')
    .set({ sent_on: by.today, sent_by: by.personId })
    .where('id', '=', id)
    .where('sent_on', 'is', null)
    .executeTakeFirst();
  if (sent.numUpdatedRows === 0n) throw notFound();
}
