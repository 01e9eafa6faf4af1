import { sql } from 'kysely';
import { type Asked, type AskedRequest, askForEverything, type MakeAccessStep } from '../../care/index.ts';
import { makeStepsAbout } from '../../follow-up/index.ts';
import { hoursBetween, londonInstant } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/** Gives the child's social worker or adviser the step to answer a request, until the end of its last day. */
export const makeAccessStep: MakeAccessStep = async (
  tx,
  { id, childId, dueOn },
  { personId, now, newId },
) => {
  const { rows } = await sql<{ id: string | null }>`select app.lives_at(${childId}::uuid) as id`.execute(tx);
  const step = {
    id: 'answer-access-request',
    cites: ['VOI-02'],
    who: 'social-worker',
    text: 'Answer a request for everything we hold about the child.',
    clock: {
      hours: hoursBetween(now, londonInstant(dueOn, '23:59')),
      from: 'the request',
      basis: 'statute: UK GDPR Article 12(3), one month',
    },
  };
  const matter = {
    about: 'subject-access',
    aboutId: id,
    childId,
    settingId: rows[0]?.id ?? null,
    // Who asks for what is no part of the record of the home.
    sees: 'nationality',
  } as const;
  await makeStepsAbout(tx, [step], matter, { personId }, now, newId);
};

/**
 * Asks for everything, and gives somebody the step to answer. Asked twice, there is one request and one step.
 * @throws Refusal as `askForEverything` of care
 */
export async function askToSeeEverything(
  tx: Tx,
  asked: Asked,
  by: { readonly personId: string },
  now: Date,
  newId: () => string,
): Promise<AskedRequest> {
  const request = await askForEverything(tx, asked, newId);
  if (request.isNew) {
    await makeAccessStep(tx, { ...request, childId: asked.childId }, { ...by, now, newId });
  }
  return request;
}
