import '../tables.ts';
import { sqlState } from '../../platform/database/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { makeNoticesAbout } from '../notices/make-notice.ts';
import type { Referral } from './get-referral.ts';
import { movesOpen } from './referral-moves.ts';
import { receiversOf } from './to-whom.ts';
import type { ReferralEvent } from './words.ts';

/** What those who were asked are told. */
const told: Readonly<Partial<Record<ReferralEvent, string>>> = {
  chased: 'A referral is still waiting for an answer',
  escalated: 'A referral without an answer was taken further',
};

function refuseMovedOn(referral: Referral, event: ReferralEvent, now: Date): void {
  if (movesOpen(referral, now).includes(event)) return;
  throw referral.with_us || referral.may_refer
    ? new Refusal('already-done', 'The referral has moved on, or the other organisation must do this.')
    : new Refusal('not-yours', 'You can see this referral but cannot answer it.');
}

async function writeEvent(tx: Tx, id: string, event: ReferralEvent, words: string, by: By): Promise<void> {
  const said = { event, words, person_id: by.personId, happened_at: by.now };
  try {
    await tx
      .insertInto('agency_referral_event')
      .values({ id: by.newId(), referral_id: id, ...said })
      .execute();
  } catch (error) {
    if (sqlState(error) === '23505' || sqlState(error) === '42501')
      throw new Refusal('already-done', 'The referral has moved on.');
    throw error;
  }
}

/**
 * Accepts, declines with a reason, ends with an outcome, takes back, asks again or takes further. What the referral
 * opened closes with its end; the steps that hung on it end with it.
 * @throws Refusal `already-done` when it has moved on; `not-yours`
 */
export async function moveReferral(
  tx: Tx,
  referral: Referral,
  { event, words }: { readonly event: ReferralEvent; readonly words: string },
  by: By,
): Promise<void> {
  refuseMovedOn(referral, event, by.now);
  await writeEvent(tx, referral.id, event, words, by);
  const news = told[event];
  if (!news) return;
  const { to_organisation_id } = await tx
    .selectFrom('agency_referral')
    .select('to_organisation_id')
    .where('id', '=', referral.id)
    .executeTakeFirstOrThrow();
  const receivers = await receiversOf(tx, to_organisation_id, referral.service);
  const notices = receivers.map((toPersonId) => ({ toRole: 'receiver', toPersonId, words: news }));
  const about = { about: 'referral', aboutId: referral.id } as const;
  const matter = { ...about, childId: referral.child_id, settingId: null };
  await makeNoticesAbout(tx, matter, notices, by.now, by.newId);
}
