import '../../tables.ts';
import { sql } from 'kysely';
import { adds, type ChildToday, sameChildIds } from '../../../care/index.ts';
import { closeWritten, makeStepsAbout, settleSteps } from '../../../follow-up/index.ts';
import { londonDate } from '../../../platform/clock/index.ts';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { reviewStep } from '../clock.ts';
import { formHealthOf, formsOf } from '../read/get-forms.ts';
import type { WrittenForm } from './information-form.ts';

/** Health is written only when it changed, and only by whoever adds to what is known of it. */
async function writeHealth(tx: Tx, childIds: readonly string[], child: ChildToday, words: string, by: By) {
  const [before] = await formHealthOf(tx, childIds);
  if (!words || before?.words === words) return;
  if (!(await adds(tx, child.id, 'health'))) throw notFound();
  const row = { id: by.newId(), child_id: child.id, words, written_by: by.personId, written_at: by.now };
  await tx.insertInto('missing_form_health').values(row).execute();
}

/** What the new version settles: the review that was due, and the one after an absence. */
async function settleReviews(tx: Tx, before: readonly { id: string }[], childIds: readonly string[], by: By) {
  const end = { state: 'done', words: 'A new version was written.', personId: by.personId } as const;
  for (const { id } of before) {
    const which = { of: { aboutId: id }, among: ['review-information-form'] };
    await settleSteps(tx, which, end, by.now, by.newId);
  }
  const over = await tx
    .selectFrom('missing_found')
    .select('episode_id')
    .where('child_id', 'in', [...childIds])
    .execute();
  for (const { episode_id } of over) {
    const written = [{ says: 'part-one-written', evidence: end.words }] as const;
    await closeWritten(tx, { aboutId: episode_id }, 'missing', written);
  }
}

/**
 * Writes a new version of part one. It replaces none; the child's own words are added to theirs, and a review is due in
 * its time (MIS-01, MIS-02).
 * @returns the id of the version
 * @throws Refusal `conflict` when somebody wrote another version since the form was opened
 */
export async function writeForm(
  tx: Tx,
  child: ChildToday,
  { seen, withChild, ownWords, health, ...answers }: WrittenForm,
  by: By,
): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`missing form ${child.id}`}, 0))`.execute(tx);
  const childIds = await sameChildIds(tx, child.id);
  const before = await formsOf(tx, childIds);
  const latest = Math.max(0, ...before.map(({ version }) => version));
  if (seen && Number(seen) !== latest) {
    const message =
      'Someone has written another version since you opened this. Look at it, then save yours again.';
    throw new Refusal('conflict', message, 'description');
  }
  const row = {
    id: by.newId(),
    child_id: child.id,
    setting_id: child.setting?.id ?? null,
    version: latest + 1,
    ...answers,
    with_child: withChild,
    written_by: by.personId,
    written_at: by.now,
  };
  await tx.insertInto('missing_form').values(row).execute();
  await writeHealth(tx, childIds, child, health, by);
  if (ownWords.trim()) await addOwnWords(tx, child, ownWords, by);
  await settleReviews(tx, before, childIds, by);
  const matter = {
    about: 'missing-form',
    aboutId: row.id,
    childId: child.id,
    settingId: child.setting?.id ?? null,
  } as const;
  const steps = [reviewStep(londonDate(by.now))];
  await makeStepsAbout(tx, steps, matter, { personId: by.personId }, by.now, by.newId);
  return row.id;
}

/** Adds what the child says, as they say it: it stays theirs, and nobody changes it. */
async function addOwnWords(tx: Tx, child: ChildToday, words: string, by: By): Promise<void> {
  const row = {
    id: by.newId(),
    child_id: child.id,
    words,
    written_by: by.personId,
    written_at: by.now,
  };
  await tx.insertInto('missing_form_own_words').values(row).execute();
}
