import { mayWork } from '../../care/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
import { askTogether } from '../../platform/database/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { type ActionParts, action, type Shape } from '../../platform/forms/index.ts';
import {
  type By,
  listAsked,
  type May,
  MoreOfList,
  type PageParts,
  page,
  pageAfter,
  type Route,
  type SignedInContext,
  type Tx,
} from '../../platform/web/index.ts';
import { getIncident } from '../incident/get-incident.ts';
import { mayDecide, mayReview } from '../incident/who-may.ts';
import { waitingIncidents } from './list-waiting.ts';
import { openPage, openReview, type UnderReview } from './open-review.ts';
import { isApproved, lastReview, recordUnderReview, standingDecision } from './record-under-review.ts';
import { approveForm, correctionForm, decideForm, holdForm } from './review-forms.ts';
import { approve, askCorrection, decideAgain, hold } from './review-incident.ts';
import { type FormsOfReview, ReviewPage } from './review-page.tsx';
import { WaitingPage } from './waiting-page.tsx';
import { whatDecides } from './what-decides.ts';

/** More wait for nobody. */
const mostWaiting = 1000;

const mayAny = async ({ tx, params }: SignedInContext, asked: readonly (typeof mayReview)[]) => {
  for (const may of asked) if (await may(tx, params.incidentId ?? '')) return true;
  return false;
};
/** The author of a record is told why somebody else does it. */
const mayOrWrote = (words: string, may: typeof mayReview): May => ({
  words,
  check: async (context) => {
    const { tx, params, person } = context;
    if (await mayAny(context, [may])) return true;
    return (await recordUnderReview(tx, params.incidentId ?? '')).author_id === person.personId;
  },
});
const mayOpen: May = {
  words: 'people who review the record or decide at level 2',
  check: (context) => mayAny(context, [mayReview, mayDecide]),
};
const mayReviewIt = mayOrWrote('people who review the record, which its author does not', mayReview);
const mayDecideIt = mayOrWrote(
  'people who decide at level 2, which the author of the record does not',
  mayDecide,
);

/** What was decided is approved on the same page, by those who approve; whatever else was done, the next record waits in the list. */
async function leadsOn(tx: Tx, id: string): Promise<boolean> {
  const standing = await standingDecision(tx, id);
  if (await isApproved(tx, id, standing?.id)) return false;
  const last = await lastReview(tx, id);
  return last === 'decided' || last === 'decision-changed' ? await mayReview(tx, id) : false;
}

type ReviewAct<S extends Shape> = Pick<ActionParts<UnderReview, S, object>, 'form' | 'example'> & {
  readonly at: string;
  readonly audit: AuditVerb;
  readonly name: keyof FormsOfReview;
  readonly may?: May;
  readonly review: (
    tx: Tx,
    id: string,
    said: Parameters<ActionParts<UnderReview, S, object>['act']>[2],
    by: By,
  ) => Promise<unknown>;
};

/** One thing that is done with a record by those who review it, on the page of the review. */
const reviewing = <S extends Shape>({ at, audit, name, may = mayReviewIt, review, ...parts }: ReviewAct<S>) =>
  action<UnderReview, S>({
    ...parts,
    path: `/incidents/:incidentId/${at}`,
    shownAt: null,
    may,
    audit: { send: audit },
    open: openReview,
    page: ({ context, form }) => reviewPage(context, { [name]: form }),
    act: async (tx, { id }, said, by) => {
      await review(tx, id, said, by);
      return { to: (await leadsOn(tx, id)) ? `/incidents/${id}/review#approve` : '/review', made: {} };
    },
  });

const deciding = reviewing({
  at: 'decisions',
  audit: 'decided',
  name: 'decision',
  may: mayDecideIt,
  form: ({ standing }: UnderReview) => decideForm(standing),
  review: decideAgain,
  example: { goodEnough: 'yes', chosenRoute: 'resolve-internally', reason: 'It is put right.' },
});
const holding = reviewing({
  at: 'hold',
  audit: 'held-decision',
  name: 'hold',
  form: ({ deciders }: UnderReview) => holdForm(deciders),
  review: hold,
  example: { until: new Date('2026-03-04T10:00:00Z'), words: 'Until everybody has slept.' },
});
const correcting = reviewing({
  at: 'corrections',
  audit: 'asked-correction',
  name: 'correction',
  form: correctionForm,
  review: (tx, id, { words }, by) => askCorrection(tx, id, words, by),
  example: { words: 'Who was told, and when?' },
});
const approving = reviewing({
  at: 'approve',
  audit: 'approved-record',
  name: 'approval',
  form: approveForm,
  review: (tx, id, { words }, by) => approve(tx, id, words, by),
  example: { words: 'Thank you for staying beside them.' },
});

async function formsOf(context: SignedInContext, opened: UnderReview): Promise<FormsOfReview> {
  return {
    decision: await deciding.blank(context, opened),
    hold: await holding.blank(context, opened),
    correction: await correcting.blank(context, opened),
    approval: await approving.blank(context, opened),
  };
}

/** The page of a review; a form on it that was sent and not taken stands there as it was typed. */
async function reviewPage(context: SignedInContext, sent: Partial<FormsOfReview>): Promise<PageParts> {
  const opened = await openPage(context);
  const [incident, reviews, decides] = await askTogether(context.tx, (asking) =>
    Promise.all([getIncident(asking, opened.id), mayReview(asking, opened.id), mayDecide(asking, opened.id)]),
  );
  if (!incident) throw notFound();
  const needed = await whatDecides(context.tx, incident);
  const forms = { ...(await formsOf(context, opened)), ...sent };
  return {
    title: 'Review',
    body: (
      <ReviewPage
        {...{ incident, reviews, decides, forms, needed }}
        facts={opened.standing.facts}
        reader={context.person.personId}
      />
    ),
    back: '/review',
  };
}

/** What you want to do with a record by those who review it, and by those who decide at level 2. */
export const reviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/review',
    who: 'signed-in',
    may: mayWork('it lists the records that wait for their review'),
    audit: 'viewed-waiting',
    answer: async (context) => {
      const { tx, now, query } = context;
      const { size, after } = listAsked(context);
      const { page: waiting, next } = pageAfter(await waitingIncidents(tx, mostWaiting), size, after);
      const more = <MoreOfList next={next} path="/review" query={query} />;
      return page({ title: 'Review', body: <WaitingPage {...{ waiting, more, now }} /> });
    },
  },
  {
    method: 'GET',
    path: '/incidents/:incidentId/review',
    who: 'signed-in',
    may: mayOpen,
    audit: 'viewed-incident',
    answer: async (context) => page(await reviewPage(context, {})),
  },
  ...[deciding, holding, correcting, approving].flatMap(({ routes }) => routes),
];
