import { mayWork } from '../../care/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { action, schemaOf } from '../../platform/forms/index.ts';
import {
  type By,
  type May,
  page,
  pageAfter,
  type Route,
  type SignedInContext,
  type Tx,
} from '../../platform/web/index.ts';
import { answers } from '../api/answers.ts';
import { getIncident, reviewState } from '../incident/get-incident.ts';
import { mayDecide, mayReview } from '../incident/who-may.ts';
import { waitingIncidents } from './list-waiting.ts';
import { openReview } from './open-review.ts';
import { recordUnderReview } from './record-under-review.ts';
import { type Review, type ReviewAct, reviewForm, reviewForPrograms } from './review-forms.ts';
import { approve, askCorrection, decideAgain, hold } from './review-incident.ts';
import { ReviewPage } from './review-page.tsx';
import { WaitingPage } from './waiting-page.tsx';
import { whatDecides } from './what-decides.ts';

/** Who reviews or decides; the author of a record is told why somebody else does it. */
const mayOpen: May = {
  words: 'people who review the record or decide at level 2, which its author does not',
  check: async ({ tx, params, person }) => {
    const id = params.incidentId ?? '';
    if ((await mayReview(tx, id)) || (await mayDecide(tx, id))) return true;
    return (await recordUnderReview(tx, id)).author_id === person.personId;
  },
};

async function carryOut(tx: Tx, id: string, said: Review, by: By): Promise<void> {
  const { action, words, until, namedDeciderId, chosenRoute, goodEnough } = said;
  if (action === 'hold' && until && namedDeciderId) await hold(tx, id, { until, namedDeciderId, words }, by);
  if (chosenRoute && goodEnough) await decideAgain(tx, id, { ...said, chosenRoute, goodEnough }, by);
  if (action === 'approve' || action === 'decide-and-approve') await approve(tx, id, words, by);
  if (action === 'ask-correction') await askCorrection(tx, id, words, by);
}

const verbs: Readonly<Record<ReviewAct, AuditVerb>> = {
  'decide-and-approve': 'decided-and-approved',
  decide: 'decided',
  approve: 'approved-record',
  hold: 'held-decision',
  'ask-correction': 'asked-correction',
};

/** How a record is after a review, and again when it is sent twice: for those who still see it. */
async function stateOf({ tx, params }: SignedInContext): Promise<{ id: string; reviewState: string }> {
  const id = params.incidentId ?? '';
  const incident = await getIncident(tx, id);
  return { id, reviewState: incident ? reviewState(incident) : '' };
}

/** A record and what is decided about it: one form, with one button. */
const reviewing = action({
  path: '/incidents/:incidentId/review',
  may: mayOpen,
  audit: { show: 'viewed-incident', send: 'reviewed-record' },
  open: openReview,
  form: ({ standing, acts, deciders }) => reviewForm(standing, acts, deciders),
  start: ({ usual }) => ({ action: usual }),
  page: async ({ context, opened, form }) => {
    const incident = await getIncident(context.tx, opened.id);
    if (!incident) throw notFound();
    const needed = await whatDecides(context.tx, incident);
    const { facts } = opened.standing;
    const reader = context.person.personId;
    return {
      title: 'Review',
      body: <ReviewPage {...{ incident, form, needed, facts, reader }} />,
      back: '/review',
    };
  },
  act: async (tx, { id }, said, by) => {
    await carryOut(tx, id, said, by);
    return { to: '/review', done: verbs[said.action], made: await stateOf(by.context) };
  },
  api: {
    path: '/api/v1/incidents/:incidentId/reviews',
    summary: 'Review a record',
    tag: 'reviews',
    body: schemaOf(reviewForPrograms),
    response: answers.reviewed,
    status: 200,
  },
  example: { action: 'ask-correction', words: 'Who was told, and when?' },
});

/** What you want to do with a record by those who review it, and by those who decide at level 2. */
export const reviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/review',
    who: 'signed-in',
    may: mayWork('it lists the records that wait for their review'),
    audit: 'viewed-waiting',
    answer: async ({ tx, query, now }) => {
      const { page: waiting, next } = pageAfter(await waitingIncidents(tx, 1000), 50, query.get('after'));
      return page({ title: 'Review', body: <WaitingPage {...{ waiting, next, now }} /> });
    },
  },
  ...reviewing.routes,
];
