import type { Unfinished } from '../../follow-up/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { challengesToAnswer } from './challenges-of.ts';
import { dueOf, stateOf } from './model.ts';

/** Challenges that are late, for everybody who may answer them: it no longer lies with one person alone. */
export async function lateChallengesInMyWork({ tx, now }: SignedInContext): Promise<Unfinished[]> {
  return (await challengesToAnswer(tx))
    .filter((challenge) => stateOf(challenge, challenge.events, now) === 'late')
    .map((challenge) => ({
      href: `/challenges/${challenge.id}`,
      text: `Late: a young person does not agree. The answer was due ${londonTime(dueOf(challenge, challenge.events))}`,
    }));
}
