import type { ChildToday } from '../../../care/index.ts';
import { followDecisionAbout, type StepToMake } from '../../../follow-up/index.ts';
import { clockEnd } from '../../../platform/clock/index.ts';
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
 * Brings the steps of an absence into line with an answer. Clocks run from the absence being noticed, from this decision,
 * or from their being found.
 */
export async function followEpisode(
  tx: Tx,
  { episode, child, foundAt }: { episode: OfEpisode; child: ChildToday; foundAt: Date | null },
  { steps, settled = new Map() }: { steps: readonly NextStep[]; settled?: ReadonlyMap<string, string> },
  { personId, now, newId }: By,
): Promise<void> {
  const began = new Map([
    ['the absence being noticed', episode.noticed_at],
    [beingFound, foundAt ?? now],
  ]);
  const making = {
    personId,
    settled,
    dueAt: ({ id, clock }: StepToMake) =>
      clock ? clockEnd(clock, id === judgeAgain ? now : (began.get(clock.from) ?? now)) : null,
  };
  const answer = {
    steps,
    carriesOut: { [judgeAgain]: 'Judged again.', ...Object.fromEntries(settled) },
    asksAnew: [judgeAgain],
    ...(foundAt ? { why: 'They are found.' } : {}),
  };
  const matter = {
    about: 'missing-episode',
    aboutId: episode.id,
    childId: child.id,
    settingId: child.setting?.id ?? null,
  } as const;
  await followDecisionAbout(tx, answer, matter, making, now, newId);
}
