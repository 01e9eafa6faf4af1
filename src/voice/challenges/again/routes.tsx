import '../../tables.ts';
import { decideAgain } from '../../../incidents/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  type Answer,
  type FieldErrors,
  isOneOf,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { type IncidentFacts, routes } from '../../../protocol/index.ts';
import { mayDecideAgain } from '../answer/routes.tsx';
import { challengeById, mayAnswer } from '../challenges-of.ts';
import { isOpen, stateOf } from '../model.ts';
import { type Correction, correctFacts, gradedOf } from './correct-facts.ts';
import { DecideAgainPage } from './page.tsx';

/** The challenge, and the decision that stands, for somebody who may take it again. */
async function standing(visit: SignedInVisit) {
  const { tx, params, now } = visit;
  const challenge = await challengeById(tx, params.challengeId ?? '');
  const may = (await mayAnswer(tx, challenge.id)) && (await mayDecideAgain(visit, challenge));
  if (!may || !isOpen(stateOf(challenge, challenge.events, now))) throw notFound();
  const decision = await tx
    .selectFrom('decision')
    .select(['facts', 'edition'])
    .where('incident_id', '=', challenge.incident_id ?? '')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!decision) throw notFound();
  return { challenge, facts: decision.facts, edition: decision.edition as '2021' | '2025' };
}

async function againPage(visit: SignedInVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { challenge, facts, edition } = await standing(visit);
  visit.about({ kind: 'challenge', id: challenge.id, childId: challenge.child_id });
  return page({
    title: 'Decide again',
    back: `/challenges/${challenge.id}`,
    hasErrors: Object.keys(errors).length > 0,
    body: (
      <DecideAgainPage
        challenge={challenge}
        facts={facts}
        edition={edition}
        person={visit.person}
        values={(name) => many(visit.form, name)}
        errors={errors}
      />
    ),
  });
}

function readCorrections({ form }: SignedInVisit, facts: IncidentFacts): Correction[] {
  return facts.conduct.map((conduct, index) => ({
    happened: one(form, `c${index}-happened`) !== 'no',
    graded: Object.fromEntries(gradedOf(conduct).map(({ name }) => [name, one(form, `c${index}-${name}`)])),
    worse: many(form, `c${index}-worse`),
  }));
}

function readDecision(visit: SignedInVisit, facts: IncidentFacts) {
  const { form } = visit;
  const chosenRoute = one(form, 'chosenRoute');
  if (!isOneOf(routes, chosenRoute))
    throw new HearthError('missing', 'Choose what should have been done.', 'chosenRoute');
  const goodEnough = one(form, 'goodEnough');
  if (!isOneOf(['yes', 'no', 'unsure'], goodEnough))
    throw new HearthError('missing', 'Answer: would this be good enough for my child?', 'goodEnough');
  if (!one(form, 'reason').trim())
    throw new HearthError('reason-needed', 'Say which facts were wrong, and how you know.', 'reason');
  return {
    chosenRoute,
    goodEnough,
    goodEnoughWords: '',
    reason: one(form, 'reason'),
    factorsWeighed: many(form, 'factors').filter(Boolean),
    correctedFacts: correctFacts(facts, readCorrections(visit, facts), one(form, 'riskNow') === 'yes'),
  };
}

/** Taking a decision again on corrected facts, because the young person challenged them. */
export function decideAgainRoutes(): Route[] {
  const path = '/challenges/:challengeId/decide-again';
  return [
    { method: 'GET', path, who: 'signed-in', audit: 'viewed-challenge', answer: (visit) => againPage(visit) },
    {
      method: 'POST',
      path,
      who: 'signed-in',
      audit: 'decided-again-after-challenge',
      answer: async (visit) => {
        const { tx, person, now, newId } = visit;
        const { challenge, facts } = await standing(visit);
        try {
          const by = { personId: person.personId, now, newId };
          await decideAgain(tx, challenge.incident_id ?? '', readDecision(visit, facts), by);
          visit.about({ kind: 'challenge', id: challenge.id, childId: challenge.child_id });
          return redirect(`/challenges/${challenge.id}`);
        } catch (error) {
          if (error instanceof HearthError && error.field)
            return againPage(visit, { [error.field]: error.message });
          throw error;
        }
      },
    },
  ];
}
