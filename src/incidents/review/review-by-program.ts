import { Refusal } from '../../platform/errors/index.ts';
import { forPrograms, type ValuesOf } from '../../platform/forms/index.ts';
import type { By, SignedInContext, Tx } from '../../platform/web/index.ts';
import { answers } from '../api/answers.ts';
import { getIncident, reviewState } from '../incident/get-incident.ts';
import { mayDecide, mayRead, mayReview } from '../incident/who-may.ts';
import { openRecord } from './open-review.ts';
import { reviewForPrograms } from './review-forms.ts';
import { approve, askCorrection, decideAgain, hold } from './review-incident.ts';

type Sent = ValuesOf<typeof reviewForPrograms>;

async function review(tx: Tx, id: string, { action, words, ...sent }: Sent, by: By): Promise<void> {
  if (action === 'approve') return void (await approve(tx, id, words, by));
  if (action === 'ask-correction') {
    if (!words) throw new Refusal('missing', 'Say what needs a correction.', 'words');
    return void (await askCorrection(tx, id, words, by));
  }
  const { until, namedDeciderId, chosenRoute, goodEnough } = sent;
  if (until && namedDeciderId) await hold(tx, id, { until, namedDeciderId, words }, by);
  if (chosenRoute && goodEnough) await decideAgain(tx, id, { ...sent, chosenRoute, goodEnough }, by);
}

/** How a record stands after a review, and again when it is sent twice: for whoever still sees it. */
async function stateOf({ tx, params }: SignedInContext): Promise<{ id: string; reviewState: string }> {
  const id = params.incidentId ?? '';
  const incident = await getIncident(tx, id);
  return { id, reviewState: incident ? reviewState(incident) : '' };
}

/** A review as a program sends it. */
export const reviewByProgram = forPrograms({
  may: mayRead,
  audit: 'reviewed-record',
  open: openRecord,
  form: reviewForPrograms,
  act: async (tx, { id }, sent, by) => {
    const may = sent.action === 'decide' ? mayDecide : mayReview;
    if (!(await may(tx, id))) throw new Refusal('not-yours', 'You cannot review this record.');
    await review(tx, id, sent, by);
    return { to: `/incidents/${id}`, made: await stateOf(by.context) };
  },
  api: {
    path: '/api/v1/incidents/:incidentId/reviews',
    summary: 'Review a record',
    tag: 'reviews',
    response: answers.reviewed,
    status: 200,
  },
  example: { action: 'approve', words: 'Thank you.' },
});
