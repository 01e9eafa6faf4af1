import '../../tables.ts';
import { refuseNames } from '../../../care/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { needWords } from '../../form/written.ts';
import { ownOrganisations } from '../../support-offers/support-offers.ts';
import { isAudience, isTopic } from '../model.ts';
import { peopleLed } from '../trainings-of.ts';

/** Who keeps it, when, and under which id: the same id twice is one entry. */
export interface Keeping {
  readonly id: string;
  readonly personId: string;
  readonly now: Date;
  readonly today: string;
}

async function refuseOrganisation(tx: Tx, id: string, as: 'leads' | 'partners'): Promise<void> {
  const own = await ownOrganisations(tx);
  if (!own.some((organisation) => organisation.id === id && organisation[as])) {
    throw new HearthError('not-allowed', 'Choose an organisation that you speak for.', 'organisation');
  }
}

/** Names a champion of training in an organisation (TRN-03). @throws HearthError naming the field */
export async function nameChampion(
  tx: Tx,
  organisationId: string,
  championId: string,
  by: Keeping,
): Promise<void> {
  await refuseOrganisation(tx, organisationId, 'leads');
  const could = await peopleLed(tx);
  const isLed = could.some(
    ({ person_id, organisation_id }) => person_id === championId && organisation_id === organisationId,
  );
  if (!isLed && championId !== by.personId) throw new HearthError('missing', 'Choose somebody.', 'champion');
  await tx
    .insertInto('training_champion')
    .values({
      id: by.id,
      organisation_id: organisationId,
      person_id: championId,
      from_day: by.today,
      named_by: by.personId,
      named_at: by.now,
    })
    .onConflict((clash) => clash.doNothing())
    .execute();
}

/** Ends that somebody is champion. @throws HearthError `not-found` when it is not theirs to end */
export async function endChampion(
  tx: Tx,
  id: string,
  by: { personId: string; today: string },
): Promise<void> {
  const ended = await tx
    .updateTable('training_champion')
    .set({ ended_on: by.today, ended_by: by.personId })
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) throw notFound();
}

/** A session for an audience: how many came of how many who were asked. */
export interface NewSession {
  readonly organisationId: string;
  readonly audience: string;
  readonly topics: readonly string[];
  readonly heldOn: string;
  readonly came: string;
  readonly invited: string;
}

const whole = (text: string, field: string, least: number): number => {
  const number = Number(text.trim());
  if (!/^\d{1,5}$/.test(text.trim()) || number < least || number > 10_000) {
    throw new HearthError('out-of-range', `Give a whole number from ${least} to 10000.`, field);
  }
  return number;
};

/** Keeps a session for those who have no account here: numbers, no names (TRN-02). @throws HearthError naming the field */
export async function keepSession(tx: Tx, session: NewSession, by: Keeping): Promise<void> {
  await refuseOrganisation(tx, session.organisationId, 'partners');
  if (!isAudience(session.audience)) throw new HearthError('missing', 'Choose who it was for.', 'audience');
  const topics = [...new Set(session.topics)].filter(isTopic);
  if (topics.length === 0) throw new HearthError('missing', 'Say what it was about.', 'topics');
  if (session.heldOn > by.today) throw new HearthError('in-the-future', 'That day lies ahead.', 'heldOn');
  const invited = whole(session.invited, 'invited', 1);
  const came = whole(session.came, 'came', 0);
  if (came > invited) throw new HearthError('out-of-range', 'No more can come than there are.', 'came');
  await tx
    .insertInto('training_session')
    .values({
      id: by.id,
      organisation_id: session.organisationId,
      audience: session.audience,
      topics,
      held_on: session.heldOn,
      came,
      invited,
      recorded_by: by.personId,
      recorded_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}

/** The joint protocol as it is entered: where the document is kept, and when it is looked at again. */
export interface NewProtocol {
  readonly organisationId: string;
  readonly title: string;
  readonly agreedWith: string;
  readonly keptAt: string;
  readonly agreedOn: string;
  readonly reviewOn: string;
}

/** Keeps the joint local protocol between youth justice and social care (TRN-03). @throws HearthError naming the field */
export async function keepProtocol(tx: Tx, protocol: NewProtocol, by: Keeping): Promise<void> {
  await refuseOrganisation(tx, protocol.organisationId, 'partners');
  const title = needWords(protocol.title, 'title', 'Give its title.', 200);
  const agreed_with = needWords(protocol.agreedWith, 'agreedWith', 'Say between whom it is.', 500);
  const kept_at = needWords(protocol.keptAt, 'keptAt', 'Say where the document is kept.', 500);
  await refuseNames(tx, { title, agreedWith: agreed_with, keptAt: kept_at });
  if (protocol.agreedOn > by.today)
    throw new HearthError('in-the-future', 'That day lies ahead.', 'agreedOn');
  if (protocol.reviewOn <= protocol.agreedOn) {
    throw new HearthError('not-allowed', 'It is looked at again after it was agreed.', 'reviewOn');
  }
  await tx
    .insertInto('joint_protocol')
    .values({
      id: by.id,
      authority_id: protocol.organisationId,
      ...{ title, agreed_with, kept_at },
      agreed_on: protocol.agreedOn,
      review_on: protocol.reviewOn,
      recorded_by: by.personId,
      recorded_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}

/** Writes an example of practice, in which no child is named (TRN-03). @throws HearthError naming the field */
export async function writeExample(
  tx: Tx,
  example: { readonly organisationId: string; readonly title: string; readonly words: string },
  by: Keeping,
): Promise<void> {
  await refuseOrganisation(tx, example.organisationId, 'partners');
  const title = needWords(example.title, 'title', 'Give it a title.', 200);
  const words = needWords(example.words, 'words', 'Tell what was done, and what came of it.', 10_000);
  await refuseNames(tx, { title, words });
  await tx
    .insertInto('practice_example')
    .values({
      id: by.id,
      organisation_id: example.organisationId,
      ...{ title, words },
      written_by: by.personId,
      written_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}

/** Keeps that an example was sent to the improvement alliance. @throws HearthError `not-found` when not theirs, or sent */
export async function sendExample(
  tx: Tx,
  id: string,
  by: { personId: string; today: string },
): Promise<void> {
  const sent = await tx
    .updateTable('practice_example')
    .set({ sent_on: by.today, sent_by: by.personId })
    .where('id', '=', id)
    .where('sent_on', 'is', null)
    .executeTakeFirst();
  if (sent.numUpdatedRows === 0n) throw notFound();
}
