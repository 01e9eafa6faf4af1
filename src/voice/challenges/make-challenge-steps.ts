import { sql } from 'kysely';
import { makeStepsAbout } from '../../follow-up/index.ts';
import { hoursBetween } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { acknowledgeBy, answerBy } from './model.ts';

/** Whom a challenge concerns, and which time round it is. */
export interface ForChallenge {
  readonly id: string;
  readonly childId: string;
  readonly incidentId: string | null;
  readonly round: 1 | 2;
}

const basis =
  'our choice: ten working days and at most 14 days, as the first stage of a complaint (Children Act 1989 Representations Procedure (England) Regulations 2006)';

/** Gives somebody who did not write the record the steps to see it and to answer it, each with its clock. */
export async function makeChallengeSteps(
  tx: Tx,
  { id, childId, incidentId, round }: ForChallenge,
  personId: string,
  now: Date,
  newId: () => string,
): Promise<void> {
  const { rows } = await sql<{ role: string; setting_id: string | null }>`
    select * from app.challenge_goes_to(${childId}::uuid, ${incidentId}::uuid, ${round})`.execute(tx);
  const goesTo = rows[0] ?? { role: 'social-worker', setting_id: null };
  const step = (code: string, text: string, due: Date, why: string) => ({
    id: code,
    cites: ['VOI-02', 'VOI-10'],
    who: goesTo.role,
    text,
    clock: { hours: hoursBetween(now, due), from: 'the challenge', basis: why },
  });
  const steps =
    round === 1
      ? [
          step(
            'acknowledge-challenge',
            'Tell a young person who does not agree with what was written that you have seen it.',
            acknowledgeBy(now),
            'local practice: 3 days',
          ),
          step(
            'answer-challenge',
            'Look into it and answer the young person in plain words.',
            answerBy(now),
            basis,
          ),
        ]
      : [
          step(
            'answer-challenge-again',
            'Look again from the start at what the young person says is still not right, and answer.',
            answerBy(now),
            basis,
          ),
        ];
  const matter = { about: 'challenge', aboutId: id, childId, settingId: goesTo.setting_id } as const;
  await makeStepsAbout(tx, steps, matter, { personId }, now, newId);
}
