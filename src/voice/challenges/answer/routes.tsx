import '../../tables.ts';
import { type SqlBool, sql } from 'kysely';
import { calledName } from '../../../care/index.ts';
import type { AuditVerb } from '../../../platform/audit/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  type Answer,
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { type Challenge, challengeById, mayAnswer } from '../challenges-of.ts';
import { acknowledge, answerChallenge, decidedSince } from '../move-challenge.ts';
import { ChallengePage } from './page.tsx';

/** Whether the visitor may take the decision again: the decision is theirs, and they did not write the record. */
export async function mayDecideAgain({ tx, person }: SignedInVisit, challenge: Challenge): Promise<boolean> {
  if (!challenge.incident_id) return false;
  const found = await tx
    .selectFrom('incident')
    .select('id')
    .where('id', '=', challenge.incident_id)
    .where('author_id', '<>', person.personId)
    .where(sql<SqlBool>`app.decides_incident(id)`)
    .executeTakeFirst();
  return found !== undefined;
}

async function challengePage(visit: SignedInVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { tx, params, person, now, form } = visit;
  const challenge = await challengeById(tx, params.challengeId ?? '');
  visit.about({ kind: 'challenge', id: challenge.id, childId: challenge.child_id });
  const child = await tx
    .selectFrom('child')
    .select(['given_name', 'family_name', 'known_as'])
    .where('id', '=', challenge.child_id)
    .executeTakeFirst();
  const record = await tx
    .selectFrom('incident')
    .select('id')
    .where('id', '=', challenge.incident_id ?? challenge.id)
    .executeTakeFirst();
  return page({
    title: 'A young person does not agree',
    back: '/my-work',
    hasErrors: Object.keys(errors).length > 0,
    body: (
      <ChallengePage
        challenge={challenge}
        called={child ? calledName(child) : null}
        seesRecord={record !== undefined}
        mayAnswer={await mayAnswer(tx, challenge.id)}
        mayDecide={await mayDecideAgain(visit, challenge)}
        decidedAgain={(await decidedSince(tx, challenge)) !== null}
        person={person}
        now={now}
        values={{ words: one(form, 'words'), changed: one(form, 'changed') }}
        errors={errors}
      />
    ),
  });
}

type Act = (visit: SignedInVisit, challenge: Challenge) => Promise<void>;

const doing = (path: string, audit: AuditVerb, act: Act): Route => ({
  method: 'POST',
  path: `/challenges/:challengeId/${path}`,
  who: 'signed-in',
  audit,
  answer: async (visit) => {
    const challenge = await challengeById(visit.tx, visit.params.challengeId ?? '');
    if (!(await mayAnswer(visit.tx, challenge.id))) throw notFound();
    try {
      await act(visit, challenge);
      visit.about({ kind: 'challenge', id: challenge.id, childId: challenge.child_id });
      return redirect(`/challenges/${challenge.id}`);
    } catch (error) {
      if (error instanceof HearthError && error.field)
        return challengePage(visit, { [error.field]: error.message });
      throw error;
    }
  },
});

const by = ({ person, now, newId }: SignedInVisit) => ({ personId: person.personId, now, newId });

/** A challenge, from the side of those who have to answer it. */
export function answerChallengeRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/challenges/:challengeId',
      who: 'signed-in',
      audit: 'viewed-challenge',
      answer: (visit) => challengePage(visit),
    },
    doing('acknowledge', 'acknowledged-challenge', (visit, challenge) =>
      acknowledge(visit.tx, challenge, one(visit.form, 'words'), by(visit)),
    ),
    doing('answer', 'answered-challenge', (visit, challenge) =>
      answerChallenge(
        visit.tx,
        challenge,
        { words: one(visit.form, 'words'), changed: one(visit.form, 'changed') },
        by(visit),
      ),
    ),
  ];
}
