import '../tables.ts';
import { sqlState } from '../../platform/database/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { makeNoticesAbout } from '../notices/make-notice.ts';
import { isOpen, type Referral } from './get-referral.ts';
import { receiversOf } from './to-whom.ts';
import type { ReferralEvent } from './words.ts';

/** What must be written with it, and how one is asked for it; for the others nothing must be. */
const mustBeSaid: Readonly<Partial<Record<ReferralEvent, string>>> = {
  declined: 'Give the reason.',
  done: 'Write how it ended.',
  revoked: 'Give the reason.',
  escalated: 'Write to whom you took it, and why.',
};

/** What somebody can do with a referral now. */
export function movesOpen(referral: Referral, now: Date): ReferralEvent[] {
  const { state, with_us, may_refer } = referral;
  if (!isOpen(referral, now)) return [];
  const waits = state === 'waiting';
  return [
    ...(with_us && waits ? (['accepted', 'declined'] as const) : []),
    ...(with_us && state === 'accepted' ? (['done'] as const) : []),
    ...(may_refer && waits ? (['chased', 'escalated'] as const) : []),
    ...(may_refer ? (['revoked'] as const) : []),
  ];
}

/** What is done, by whom and when. The id comes from the form, so that sending it twice does it once. */
export interface ReferralMove {
  readonly id: string;
  readonly event: ReferralEvent;
  readonly words: string;
  readonly personId: string;
}

/**
 * Accepts, declines with a reason, ends with an outcome, takes back, asks again or takes further. What the referral
 * opened closes with its end; the steps that hung on it end with it.
 * @throws HearthError `reason-needed` naming the field; `already-done` when it has moved on; `not-yours`
 */
export async function moveReferral(
  tx: Tx,
  referral: Referral,
  move: ReferralMove,
  now: Date,
  newId: () => string,
): Promise<void> {
  const words = move.words.trim();
  const needed = mustBeSaid[move.event];
  if (needed && !words) throw new HearthError('reason-needed', needed, 'words');
  if (words.length > 5000) throw new HearthError('out-of-range', 'Write at most 5000 characters.', 'words');
  if (!movesOpen(referral, now).includes(move.event)) {
    const wasOurs = referral.with_us || referral.may_refer;
    throw wasOurs
      ? new HearthError('already-done', 'The referral has moved on, or it is for the other side to do.')
      : new HearthError('not-yours', 'You can see this referral. Others answer it.');
  }
  try {
    await tx
      .insertInto('agency_referral_event')
      .values({
        id: move.id,
        referral_id: referral.id,
        event: move.event,
        words,
        person_id: move.personId,
        happened_at: now,
      })
      .execute();
  } catch (error) {
    if (sqlState(error) === '23505' || sqlState(error) === '42501')
      throw new HearthError('already-done', 'The referral has moved on.');
    throw error;
  }
  if (move.event !== 'chased' && move.event !== 'escalated') return;
  const { to_organisation_id } = await tx
    .selectFrom('agency_referral')
    .select('to_organisation_id')
    .where('id', '=', referral.id)
    .executeTakeFirstOrThrow();
  const told = (await receiversOf(tx, to_organisation_id, referral.service)).map((toPersonId) => ({
    toRole: 'receiver',
    toPersonId,
    words:
      move.event === 'chased'
        ? 'A referral still waits for an answer'
        : 'A referral without an answer was taken further',
  }));
  const matter = {
    about: 'referral',
    aboutId: referral.id,
    childId: referral.child_id,
    settingId: null,
  } as const;
  await makeNoticesAbout(tx, matter, told, now, newId);
}
