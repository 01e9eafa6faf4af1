import type { ChildToday } from '../../../care/index.ts';
import { makeStepsAbout, settleSteps, stepsAbout } from '../../../follow-up/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { NextStep } from '../../../protocol/index.ts';

/** The moment at which the clocks of the return begin: see the steps of the missing decision. */
const beingFound = 'their being found';

/** Asked anew with every decision: its clock runs from the last. */
const judgeAgain = 'judge-the-risk-again';

/** An absence, and when it began and ended. */
interface OfEpisode {
  readonly id: string;
  readonly noticed_at: Date;
}

/**
 * Brings the steps of an absence into line with an answer: what is no longer asked is revoked, what is newly asked is
 * made, and asked again where it had been revoked; what was done stays done. Clocks run from the absence being noticed,
 * from this decision, or from their being found.
 */
export async function followEpisode(
  tx: Tx,
  { episode, child, foundAt }: { episode: OfEpisode; child: ChildToday; foundAt: Date | null },
  { steps, settled }: { steps: readonly NextStep[]; settled?: ReadonlyMap<string, string> },
  by: By,
): Promise<void> {
  const of = { aboutId: episode.id };
  const ended = (state: 'done' | 'revoked', words: string) => ({ state, words, personId: by.personId });
  const judged = { of, among: [judgeAgain] };
  await settleSteps(tx, judged, ended('done', 'Judged again.'), by.now, by.newId);
  for (const [code, words] of settled ?? []) {
    await settleSteps(tx, { of, among: [code] }, ended('done', words), by.now, by.newId);
  }
  const except = steps.map(({ id }) => id);
  const why = foundAt ? 'They are found.' : 'The answer changed.';
  await settleSteps(tx, { of, except }, ended('revoked', why), by.now, by.newId);
  const there = await stepsAbout(tx, 'missing-episode', episode.id);
  const has = new Set(there.filter(({ state }) => state !== 'revoked').map(({ code }) => code));
  const fresh = steps.filter(({ id }) => id === judgeAgain || !has.has(id));
  const matter = {
    about: 'missing-episode',
    aboutId: episode.id,
    childId: child.id,
    settingId: child.setting?.id ?? null,
  } as const;
  const made = (some: readonly NextStep[], noticed: Date) =>
    makeStepsAbout(
      tx,
      some,
      matter,
      {
        personId: by.personId,
        began: { 'the absence being noticed': noticed, ...(foundAt ? { [beingFound]: foundAt } : {}) },
        settled,
      },
      by.now,
      by.newId,
    );
  await made(
    fresh.filter(({ id }) => id !== judgeAgain),
    episode.noticed_at,
  );
  await made(
    fresh.filter(({ id }) => id === judgeAgain),
    by.now,
  );
}
