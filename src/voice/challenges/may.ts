import '../tables.ts';
import { type SqlBool, sql } from 'kysely';
import { childOf } from '../../care/index.ts';
import type { May, SignedInContext } from '../../platform/web/index.ts';
import { mayOwn } from '../my-record/own.ts';
import { mayAnswer } from './challenges-of.ts';

export const mayOwnChallenge = mayOwn('what they do not agree with', childOf('challenge', 'challengeId'));

export const mayHearChallenge: May = {
  words: 'people who are responsible for the child or the record, and the advocate',
  check: async ({ tx, params }) => {
    const { rows } = await sql<{ may: boolean }>`
      select app.hears_challenge(${params.challengeId}::uuid) as may`.execute(tx);
    return rows[0]?.may ?? false;
  },
};

const mayAnswerChallenge: May = {
  words:
    'people who are responsible for the child or the record, and did not write the record or answer before',
  check: ({ tx, params }) => mayAnswer(tx, params.challengeId ?? ''),
};

/** Whether the visitor may take the decision again: the decision is theirs, and they did not write the record. */
export async function mayDecideOn(
  { tx, person }: SignedInContext,
  { incident_id }: { readonly incident_id: string | null },
): Promise<boolean> {
  if (!incident_id) return false;
  const found = await tx
    .selectFrom('incident')
    .select('id')
    .where('id', '=', incident_id)
    .where('author_id', '<>', person.personId)
    .where(sql<SqlBool>`app.decides_incident(id)`)
    .executeTakeFirst();
  return found !== undefined;
}

/** Besides, whoever answered before: pressed twice, it leads to the same place. What they may no more the database refuses. */
export const mayMoveChallenge: May = {
  words: 'people who are responsible for the child or the record and did not write the record',
  check: async (context) => {
    if (await mayAnswerChallenge.check(context)) return true;
    const answered = await context.tx
      .selectFrom('challenge_event')
      .select('id')
      .where('challenge_id', '=', context.params.challengeId ?? '')
      .where('person_id', '=', context.person.personId)
      .where('event', '=', 'answered')
      .executeTakeFirst();
    return answered !== undefined;
  },
};

export const mayDecideAgain: May = {
  words: 'people who answer the challenge and may take the decision on the record',
  check: async (context) => {
    if (!(await mayAnswerChallenge.check(context))) return false;
    const challenge = await context.tx
      .selectFrom('challenge')
      .select('incident_id')
      .where('id', '=', context.params.challengeId ?? '')
      .executeTakeFirst();
    return challenge !== undefined && (await mayDecideOn(context, challenge));
  },
};
