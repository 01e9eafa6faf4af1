import '../../tables.ts';
import { settleSteps } from '../../../follow-up/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import { isId, type Tx } from '../../../platform/web/index.ts';
import { needWords } from '../../form/written.ts';
import type { Restraint } from '../restraint/get-restraint.ts';

/** Who signs, when. */
export interface Signing {
  readonly personId: string;
  readonly now: Date;
  readonly newId: () => string;
}

/** A talk with those who used the measure, and the signature under the record. */
export interface UserTalk {
  /** Of those who used it: with whom they spoke, by the id in the record. */
  readonly withIds: readonly string[];
  readonly spokenAt: Date;
  /** What came of it for the measure; nothing on how somebody is. */
  readonly words: string;
}

function refuseSigner(record: Restraint): void {
  if (record.i_used_it) {
    throw new HearthError('not-yours', 'You used this measure: somebody else speaks with you and signs.');
  }
  if (!record.may_sign) {
    throw new HearthError('not-yours', 'The registered person signs this, or somebody they authorised.');
  }
}

function refuseTime(record: Restraint, spokenAt: Date, now: Date, field: string): void {
  if (spokenAt > now) throw new HearthError('in-the-future', 'That lies after now.', field);
  if (spokenAt < record.used_at) {
    throw new HearthError('out-of-range', 'The talk comes after the measure.', field);
  }
}

const entryOf = (record: Restraint, { personId, now, newId }: Signing) => ({
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

const settle = (tx: Tx, record: Restraint, code: string, words: string, by: Signing) =>
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
 * @throws HearthError `not-yours` for whoever used the measure, wrote the record, or is not authorised; else naming
 *   the field; `already-done` when everybody was spoken with
 */
export async function signUserTalk(tx: Tx, record: Restraint, talk: UserTalk, by: Signing): Promise<void> {
  refuseSigner(record);
  if (record.recorded_by === by.personId) {
    throw new HearthError('not-yours', 'You wrote this record: somebody else signs that it is accurate.');
  }
  if (record.toSpeakWith.length === 0) {
    throw new HearthError('already-done', 'Everybody who used the measure has been spoken with.');
  }
  const chosen = record.toSpeakWith.filter(({ id }) => talk.withIds.includes(id));
  if (chosen.length === 0) throw new HearthError('missing', 'Say with whom you spoke.', 'with');
  refuseTime(record, talk.spokenAt, by.now, 'spoken');
  const words = talk.words.trim();
  if (words.length > 5000) throw new HearthError('out-of-range', 'Write at most 5000 characters.', 'words');
  await tx
    .insertInto('restraint_entry')
    .values(
      chosen.map(({ id }) => ({
        ...entryOf(record, by),
        entry: 'user-talk' as const,
        with_id: id,
        spoken_at: talk.spokenAt,
        words,
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

/** A talk with the child: their words, or why there was none. */
export interface ChildTalk {
  readonly spoke: string;
  readonly spokenAt: Date | null;
  readonly words: string;
  readonly notBecause: string;
}

/**
 * Adds that the child was spoken with about the measure, and what they said; or why not (regulation 35(3)(c);
 * guidance G-04). The step is done only with a talk: why there was none is kept, and it stays due.
 * @throws HearthError `not-yours` as above; else naming the field
 */
export async function signChildTalk(tx: Tx, record: Restraint, talk: ChildTalk, by: Signing): Promise<void> {
  refuseSigner(record);
  const entry = { ...entryOf(record, by), entry: 'child-talk' as const };
  if (talk.spoke === 'no') {
    const not_because = needWords(talk.notBecause, 'notBecause', 'Say why not, as the child put it.');
    await tx
      .insertInto('restraint_entry')
      .values({ ...entry, not_because })
      .execute();
    return;
  }
  if (talk.spoke !== 'yes' || !talk.spokenAt) {
    throw new HearthError('missing', 'Say whether you have spoken with the child.', 'spoke');
  }
  refuseTime(record, talk.spokenAt, by.now, 'talked');
  const words = needWords(talk.words, 'said', 'Write what the child said, in their words.');
  await tx
    .insertInto('restraint_entry')
    .values({ ...entry, spoken_at: talk.spokenAt, words })
    .execute();
  await settle(tx, record, 'restraint-child-talk', 'Spoken with the child; it stands in the record.', by);
}

/**
 * Adds to a signed record: what was found out later, or a correction, with its reason.
 * @throws HearthError `not-yours` for whoever only reads; naming the field
 */
export async function addToRestraint(
  tx: Tx,
  record: Restraint,
  addition: { readonly words: string; readonly reason: string },
  by: Signing,
): Promise<void> {
  if (!record.may_add) {
    throw new HearthError(
      'not-yours',
      'You can read this record, and not add to it. Ask somebody who works with the child to add it.',
    );
  }
  const words = needWords(addition.words, 'addition', 'Write what is added.', 10_000);
  const reason = needWords(addition.reason, 'reason', 'Give the reason.', 2000);
  await tx
    .insertInto('restraint_entry')
    .values({ ...entryOf(record, by), entry: 'addition', words, reason })
    .execute();
}

/**
 * Authorises somebody of the setting to speak and sign for this record (regulation 35(3)(b) and (c)).
 * @throws HearthError `not-yours` for whoever does not manage there; naming the field for whoever used the measure
 */
export async function authorise(tx: Tx, record: Restraint, personId: string, by: Signing): Promise<void> {
  if (!record.may_authorise) {
    throw new HearthError('not-yours', 'The registered person authorises somebody.');
  }
  if (!isId(personId)) throw new HearthError('missing', 'Choose somebody.', 'authorised');
  if (record.users.some((user) => user.person_id === personId)) {
    throw new HearthError('not-allowed', 'They used the measure: choose somebody else.', 'authorised');
  }
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
