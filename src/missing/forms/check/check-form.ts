import '../../tables.ts';
import { sql } from 'kysely';
import type { ChildToday } from '../../../care/index.ts';
import { makeNoticesAbout, makeStepsAbout, settleSteps, stepsAbout } from '../../../follow-up/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { acceptStep, answerStep } from '../clock.ts';

/** Whether the visitor answers for the home in which the child lives: then they take the form on. */
export async function answersForHome(tx: Tx, child: ChildToday): Promise<boolean> {
  if (!child.setting) return false;
  const { rows } = await sql<{ is: boolean }>`select app.manages(${child.setting.id}::uuid) as is`.execute(
    tx,
  );
  return rows[0]?.is ?? false;
}

const matterOf = (formId: string, child: ChildToday) =>
  ({
    about: 'missing-form',
    aboutId: formId,
    childId: child.id,
    settingId: child.setting?.id ?? null,
  }) as const;

/**
 * The new home takes a version on, or asks about it: then the social worker has something to answer (MIS-02).
 * @throws Refusal `not-yours` for whoever does not answer for the home; naming the field otherwise
 */
export async function checkForm(
  tx: Tx,
  child: ChildToday,
  formId: string,
  { verdict, words }: { readonly verdict: 'accepted' | 'questions'; readonly words: string },
  by: By,
): Promise<void> {
  if (!child.setting || !(await answersForHome(tx, child))) {
    throw new Refusal('not-yours', 'Only the manager of the home where the child lives can take it on.');
  }
  if (verdict === 'questions' && !words) {
    throw new Refusal('reason-needed', 'Say what your question is.', 'words');
  }
  const row = {
    id: by.newId(),
    form_id: formId,
    child_id: child.id,
    setting_id: child.setting.id,
    verdict,
    words,
    person_id: by.personId,
    happened_at: by.now,
  } as const;
  await tx.insertInto('missing_form_check').values(row).execute();
  const matter = matterOf(formId, child);
  if (verdict === 'questions') {
    await makeStepsAbout(tx, [answerStep], matter, { personId: by.personId }, by.now, by.newId);
    return;
  }
  const end = { state: 'done', words: 'The home has taken it on.', personId: by.personId } as const;
  await settleSteps(
    tx,
    { of: { aboutId: formId }, among: [acceptStep.id, answerStep.id] },
    end,
    by.now,
    by.newId,
  );
  const told = [{ toRole: 'social-worker', words: 'The new home has taken the information form on.' }];
  await makeNoticesAbout(tx, matter, told, by.now, by.newId);
}

/** Asks whoever answers for the new home to take a version on: once, as long as it waits. */
export async function askToAccept(tx: Tx, child: ChildToday, formId: string, by: By): Promise<void> {
  const steps = await stepsAbout(tx, 'missing-form', formId);
  const waits = steps.some(
    ({ code, state }) => code === acceptStep.id && (state === 'proposed' || state === 'accepted'),
  );
  if (waits) return;
  await makeStepsAbout(
    tx,
    [acceptStep],
    matterOf(formId, child),
    { personId: by.personId },
    by.now,
    by.newId,
  );
}
