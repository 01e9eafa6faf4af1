import '../../tables.ts';
import type { AuditVerb } from '../../../platform/audit/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  type Answer,
  ErrorList,
  type FieldErrors,
  one,
  type Route,
  redirect,
  type YoungPersonVisit,
} from '../../../platform/web/index.ts';
import { entryOf } from '../../frame/entry.tsx';
import { youngPage } from '../../frame/young-page.tsx';
import { myRecords } from '../../my-record/my-records.ts';
import { type Challenge, challengeById, challengesOf } from '../challenges-of.ts';
import { settle, stillNotRight, withdraw } from '../move-challenge.ts';
import { raiseChallenge } from '../raise-challenge.ts';
import { ChallengeBody } from './challenge-body.tsx';
import { ChallengesBody } from './list-body.tsx';
import { NewChallengeBody } from './new-body.tsx';

const hasAny = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;

async function newPage(visit: YoungPersonVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { tx, form, query, person, newId } = visit;
  const values = {
    record: one(form, 'record') || (query.get('record') ?? ''),
    wrong: one(form, 'wrong'),
    want: one(form, 'want'),
  };
  return youngPage(visit, {
    title: 'I do not agree',
    back: '/me/challenges',
    hasErrors: hasAny(errors),
    above: <ErrorList errors={errors} />,
    body: (
      <NewChallengeBody
        records={await myRecords(tx)}
        person={person}
        values={values}
        entry={entryOf(form, newId)}
        errors={errors}
      />
    ),
  });
}

async function onePage(visit: YoungPersonVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { tx, params, person, now, form } = visit;
  const challenge = await challengeById(tx, params.challengeId ?? '');
  visit.about({ kind: 'challenge', id: challenge.id, childId: person.childId });
  return youngPage(visit, {
    title: 'I do not agree',
    back: '/me/challenges',
    hasErrors: hasAny(errors),
    above: <ErrorList errors={errors} />,
    body: (
      <ChallengeBody
        challenge={challenge}
        person={person}
        now={now}
        value={one(form, 'still')}
        errors={errors}
      />
    ),
  });
}

async function send(visit: YoungPersonVisit): Promise<Answer> {
  const { tx, form, person, now, newId } = visit;
  const record = one(form, 'record');
  try {
    if (record !== '' && !(await myRecords(tx)).some(({ id }) => id === record))
      throw new HearthError('not-allowed', 'Choose one from the list.', 'record');
    const id = entryOf(form, newId);
    const challenge = {
      id,
      childId: person.childId,
      incidentId: record || null,
      whatIsWrong: one(form, 'wrong'),
      whatIWant: one(form, 'want'),
      together: false,
    };
    await raiseChallenge(tx, challenge, { personId: person.personId, now, newId });
    visit.about({ kind: 'challenge', id, childId: person.childId });
    return redirect(`/me/challenges/${id}`);
  } catch (error) {
    if (error instanceof HearthError && error.field) return newPage(visit, { [error.field]: error.message });
    throw error;
  }
}

type Act = (visit: YoungPersonVisit, challenge: Challenge) => Promise<void>;

const doing = (path: string, audit: AuditVerb, act: Act): Route => ({
  method: 'POST',
  path: `/me/challenges/:challengeId/${path}`,
  who: 'young-person',
  audit,
  answer: async (visit) => {
    const challenge = await challengeById(visit.tx, visit.params.challengeId ?? '');
    if (challenge.child_id !== visit.person.childId) throw notFound();
    try {
      await act(visit, challenge);
      visit.about({ kind: 'challenge', id: challenge.id, childId: visit.person.childId });
      return redirect(`/me/challenges/${challenge.id}`);
    } catch (error) {
      if (error instanceof HearthError && error.field)
        return onePage(visit, { [error.field]: error.message });
      throw error;
    }
  },
});

const by = ({ person, now, newId }: YoungPersonVisit) => ({ personId: person.personId, now, newId });

/** "I do not agree", from the young person's side. */
export function myChallengeRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/me/challenges',
      who: 'young-person',
      audit: null,
      answer: async (visit) =>
        youngPage(visit, {
          title: 'I do not agree',
          back: '/me',
          body: <ChallengesBody challenges={await challengesOf(visit.tx)} now={visit.now} />,
        }),
    },
    {
      method: 'GET',
      path: '/me/challenges/new',
      who: 'young-person',
      audit: null,
      answer: (visit) => newPage(visit),
    },
    { method: 'POST', path: '/me/challenges', who: 'young-person', audit: 'raised-challenge', answer: send },
    {
      method: 'GET',
      path: '/me/challenges/:challengeId',
      who: 'young-person',
      audit: null,
      answer: (visit) => onePage(visit),
    },
    doing('settled', 'settled-challenge', (visit, challenge) => settle(visit.tx, challenge, by(visit))),
    doing('withdraw', 'withdrew-challenge', (visit, challenge) => withdraw(visit.tx, challenge, by(visit))),
    doing('still', 'said-still-not-right', (visit, challenge) =>
      stillNotRight(visit.tx, challenge, one(visit.form, 'still'), by(visit)),
    ),
  ];
}
