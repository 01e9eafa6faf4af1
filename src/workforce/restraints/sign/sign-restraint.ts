import '../../tables.ts';
import { settleSteps } from '../../../follow-up/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { Restraint } from '../restraint/get-restraint.ts';
import type { Addition, ChildTalk, UserTalk } from './sign-forms.ts';

function refuseSigner(record: Restraint): void {
  if (record.i_used_it) {
    throw new Refusal('not-yours', 'You used this measure, so someone else must talk to you and sign.');
  }
  if (!record.may_sign) {
    throw new Refusal(
      'not-yours',
      'Only the registered person, or someone they have authorised, can sign this.',
    );
  }
}

function refuseTime(record: Restraint, spokenAt: Date): void {
  if (spokenAt < record.used_at) {
    throw new Refusal('out-of-range', 'The talk must be after the measure.', 'spokenAt');
  }
}

const entryOf = (record: Restraint, { personId, now, newId }: By) => ({
  id: newId(),
  restraint_id: record.id,
  with_id: null,
  spoken_at: null,
  words: '',
  not_because: null,
  reason: null,
  signed_by: personId,
  signed_at: now,
});

const settle = (tx: Tx, record: Restraint, code: string, words: string, by: By) =>
  settleSteps(
    tx,
    { of: { aboutId: record.id }, among: [code] },
    { state: 'done', words, personId: by.personId },
    by.now,
    by.newId,
  );

/**
 * Keeps that somebody spoke with those who used the measure. With the last of them the record is signed as accurate,
 * and the 48-hour step is done (regulation 35(3)(b); guidance G-03).
 * @throws Refusal `not-yours` for whoever used the measure, wrote the record, or is not authorised; else naming
 *   the field; `already-done` when everybody was spoken with
 */
export async function signUserTalk(tx: Tx, record: Restraint, talk: UserTalk, by: By): Promise<void> {
  refuseSigner(record);
  if (record.recorded_by === by.personId) {
    throw new Refusal('not-yours', 'You wrote this record, so someone else must sign that it is accurate.');
  }
  if (record.toSpeakWith.length === 0) {
    throw new Refusal('already-done', 'Everybody who used the measure has been spoken with.');
  }
  const chosen = record.toSpeakWith.filter(({ id }) => talk.withIds.includes(id));
  refuseTime(record, talk.spokenAt);
  await tx
    .insertInto('restraint_entry')
    .values(
      chosen.map(({ id }) => ({
        ...entryOf(record, by),
        entry: 'user-talk' as const,
        with_id: id,
        spoken_at: talk.spokenAt,
        words: talk.words,
      })),
    )
    .execute();
  if (chosen.length < record.toSpeakWith.length) return;
  await tx
    .insertInto('restraint_entry')
    .values({ ...entryOf(record, by), entry: 'accurate' })
    .execute();
  await settle(tx, record, 'restraint-talk', 'Spoken with everybody who used it; signed as accurate.', by);
}

/**
 * Adds that the child was spoken with about the measure, and what they said; or why not (regulation 35(3)(c);
 * guidance G-04). The step is done only with a talk: why there was none is kept, and it stays due.
 * @throws Refusal `not-yours` as above; else naming the field
 */
export async function signChildTalk(tx: Tx, record: Restraint, talk: ChildTalk, by: By): Promise<void> {
  refuseSigner(record);
  const entry = { ...entryOf(record, by), entry: 'child-talk' as const };
  const { spokenAt, words, notBecause } = talk;
  if (!spokenAt) {
    await tx
      .insertInto('restraint_entry')
      .values({ ...entry, not_because: notBecause })
      .execute();
    return;
  }
  refuseTime(record, spokenAt);
  await tx
    .insertInto('restraint_entry')
    .values({ ...entry, spoken_at: spokenAt, words })
    .execute();
  await settle(
    tx,
    record,
    'restraint-child-talk',
    'Spoken with the child; what they said is in the record.',
    by,
  );
}

/** Adds to a signed record: what was found out later, or a correction, with its reason. */
export async function addToRestraint(tx: Tx, record: Restraint, addition: Addition, by: By): Promise<void> {
  await tx
    .insertInto('restraint_entry')
    .values({ ...entryOf(record, by), entry: 'addition', ...addition })
    .execute();
}

/** Authorises somebody of the setting to speak and sign for this record (regulation 35(3)(b) and (c)). */
export async function authorise(tx: Tx, record: Restraint, personId: string, by: By): Promise<void> {
  await tx
    .insertInto('restraint_authority')
    .values({
      id: by.newId(),
      restraint_id: record.id,
      person_id: personId,
      given_by: by.personId,
      given_at: by.now,
    })
    .onConflict((clash) => clash.columns(['restraint_id', 'person_id']).doNothing())
    .execute();
}
