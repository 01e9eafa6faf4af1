import type { AuditVerb } from '../../platform/audit/index.ts';
import { londonInstant } from '../../platform/clock/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  isId,
  isOneOf,
  many,
  one,
  page,
  redirect,
  type SignedInVisit,
  type Route as WebRoute,
} from '../../platform/web/index.ts';
import { isCalendarDate, routes } from '../../protocol/index.ts';
import { getIncident } from '../incident/get-incident.ts';
import { mayDecide, mayReview } from '../incident/who-may.ts';
import { decidersFor } from './deciders.ts';
import { waitingIncidents } from './list-waiting.ts';
import { ReviewPage, WaitingPage } from './page.tsx';
import { recordUnderReview, refuseOwn } from './record-under-review.ts';
import { approve, askCorrection, decideAgain, hold } from './review-incident.ts';

async function reviewPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, params, form, person } = visit;
  const incident = await getIncident(tx, params.incidentId ?? '');
  const reviews = incident !== null && (await mayReview(tx, incident.id));
  const decides = incident !== null && (await mayDecide(tx, incident.id));
  if (!incident || !(reviews || decides)) throw notFound();
  visit.about({ kind: 'incident', id: incident.id, childId: incident.child_id });
  const values = Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
  const deciders = await decidersFor(tx, incident);
  const body = (
    <ReviewPage
      incident={incident}
      deciders={deciders}
      reviews={reviews}
      decides={decides}
      person={person}
      values={values}
      weighed={many(form, 'factors')}
      errors={errors}
    />
  );
  return page({ title: 'Review', body, back: '/review', hasErrors: Object.keys(errors).length > 0 });
}

type Act = (visit: SignedInVisit, incidentId: string) => Promise<{ child_id: string }>;

/** One thing a reviewer does. What is missing comes back on the page, with what was written. */
const reviewing = (path: string, audit: AuditVerb, act: Act, may = mayReview): WebRoute => ({
  method: 'POST',
  path: `/incidents/:incidentId/${path}`,
  who: 'signed-in',
  audit,
  answer: async (visit) => {
    const id = visit.params.incidentId ?? '';
    refuseOwn(await recordUnderReview(visit.tx, id), visit.person.personId);
    if (!(await may(visit.tx, id))) throw notFound();
    try {
      const { child_id } = await act(visit, id);
      visit.about({ kind: 'incident', id, childId: child_id });
      return redirect(`/incidents/${id}`);
    } catch (error) {
      if (error instanceof HearthError && error.field)
        return reviewPage(visit, { [error.field]: error.message });
      throw error;
    }
  },
});

const by = ({ person, now, newId }: SignedInVisit) => ({ personId: person.personId, now, newId });

function readDecision({ form }: SignedInVisit) {
  const goodEnough = one(form, 'goodEnough');
  if (!isOneOf(['yes', 'no', 'unsure'], goodEnough)) {
    throw new HearthError('missing', 'Answer: would this be good enough for my child?', 'goodEnough');
  }
  const chosenRoute = one(form, 'chosenRoute');
  if (!isOneOf(routes, chosenRoute)) throw new HearthError('missing', 'Choose what is done.', 'chosenRoute');
  const factorsWeighed = many(form, 'factors').filter(Boolean);
  return {
    chosenRoute,
    goodEnough,
    goodEnoughWords: one(form, 'goodEnoughWords'),
    reason: one(form, 'reason'),
    factorsWeighed,
  };
}

function readHold({ form }: SignedInVisit) {
  const day = one(form, 'untilDay');
  const time = one(form, 'untilTime');
  if (day.trim() && !isCalendarDate(day)) {
    throw new HearthError('not-a-date', `"${day}" is no day of the calendar.`, 'until');
  }
  if (!day.trim() || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new HearthError('missing', 'Give the day and time until which it is held.', 'until');
  }
  const namedDeciderId = one(form, 'decider');
  if (!isId(namedDeciderId)) throw new HearthError('missing', 'Choose who decides then.', 'decider');
  return { until: londonInstant(day, time), namedDeciderId, words: one(form, 'holdWords') };
}

/** What is done with a record by those who review it, and by those who decide at level 2. */
export function reviewRoutes(): WebRoute[] {
  return [
    {
      method: 'GET',
      path: '/review',
      who: 'signed-in',
      audit: 'viewed-waiting',
      answer: async ({ tx }) =>
        page({ title: 'Review', body: <WaitingPage waiting={await waitingIncidents(tx)} /> }),
    },
    {
      method: 'GET',
      path: '/incidents/:incidentId/review',
      who: 'signed-in',
      audit: 'viewed-incident',
      answer: (visit) => reviewPage(visit),
    },
    reviewing(
      'decisions',
      'decided',
      async (visit, id) => {
        const { incident } = await decideAgain(visit.tx, id, readDecision(visit), by(visit));
        return incident;
      },
      mayDecide,
    ),
    reviewing('hold', 'held-decision', async (visit, id) => {
      const held = readHold(visit);
      const deciders = await decidersFor(visit.tx, await recordUnderReview(visit.tx, id));
      if (!deciders.some((decider) => decider.id === held.namedDeciderId)) {
        throw new HearthError('not-allowed', 'Choose somebody from the list.', 'decider');
      }
      return hold(visit.tx, id, held, by(visit));
    }),
    reviewing('corrections', 'asked-correction', (visit, id) =>
      askCorrection(visit.tx, id, one(visit.form, 'words'), by(visit)),
    ),
    reviewing('approve', 'approved-record', (visit, id) =>
      approve(visit.tx, id, one(visit.form, 'approveWords'), by(visit)),
    ),
  ];
}
