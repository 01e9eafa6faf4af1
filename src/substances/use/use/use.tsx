import { adds, childOf, mayAddTo, mayOrTold, maySee } from '../../../care/index.ts';
import { stepsAbout } from '../../../follow-up/index.ts';
import type { AuditVerb } from '../../../platform/audit/index.ts';
import { type ActionParts, action, type Shape } from '../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { getUse, type WholeUse } from '../get-use.ts';
import { answerSupport, offerToChild, reviewUse } from './add-to-use.ts';
import { answerForm } from './answer-form.ts';
import { offerForm } from './offer-form.ts';
import { policeForm } from './police-form.ts';
import { reviewForm } from './review-form.ts';
import { tellPolice } from './tell-police.ts';
import { type FormsOfUse, UsePage } from './use-page.tsx';

const path = '/substances/use/:useId';
const ofUse = childOf('substance_use', 'useId');
const may = maySee('record', ofUse);
const mayAdd = mayOrTold(
  mayAddTo('record', ofUse),
  may,
  'You can read this, but people who work with the child add to it.',
);

async function openUse({ tx, params, auditSubject: about }: SignedInContext): Promise<WholeUse> {
  const use = await getUse(tx, params.useId ?? '');
  about({ kind: 'substance-use', id: use.id, childId: use.child_id });
  return use;
}

type Added<S extends Shape> = Pick<ActionParts<WholeUse, S, object>, 'form' | 'start' | 'example'> & {
  readonly at: string;
  readonly audit: AuditVerb;
  readonly name: keyof FormsOfUse;
  readonly add: (...on: Parameters<ActionParts<WholeUse, S, object>['act']>) => Promise<unknown>;
};

/** Something that is added on the page; the database takes it from whoever adds to the child's record. */
const added = <S extends Shape>({ at, audit, name, add, ...parts }: Added<S>) =>
  action<WholeUse, S>({
    ...parts,
    path: `${path}/${at}`,
    shownAt: null,
    may: mayAdd,
    audit: { send: audit },
    open: openUse,
    page: ({ context, form }) => usePage(context, { [name]: form }),
    act: async (tx, use, values, by) => {
      await add(tx, use, values, by);
      return { to: `/substances/use/${use.id}`, made: {} };
    },
  });

const review = added({
  at: 'reviews',
  name: 'review',
  audit: 'reviewed-substance-use',
  form: reviewForm,
  add: reviewUse,
  example: { hypothesis: 'Grief, more than sleep.', inCarePlan: 'Section 4, health' },
});

const offer = added({
  at: 'support',
  name: 'offer',
  audit: 'offered-support',
  form: offerForm,
  add: offerToChild,
  example: { kind: 'key-work', words: 'Talks with the key worker.', offeredOn: '2026-03-02' },
});

const answer = added({
  at: 'answers',
  name: 'answer',
  audit: 'answered-support',
  form: answerForm,
  start: ({ support }) => (support.length === 1 ? { supportId: support[0]?.id } : {}),
  add: answerSupport,
  example: { answer: 'accepted', childWords: 'OK, once.' },
});

const police = added({
  at: 'police',
  name: 'police',
  audit: 'told-police-of-substances',
  form: policeForm,
  add: tellPolice,
  example: {
    kind: 'information',
    how: 'online',
    words: 'Somebody sells to children at the gate.',
    sharedAt: new Date('2026-03-03T01:30:00Z'),
  },
});

/** The page of a use; a form on it that was sent and not taken stands there as it was typed. */
async function usePage(context: SignedInContext, sent: Partial<FormsOfUse>): Promise<PageParts> {
  const { tx, now, today } = context;
  const use = await openUse(context);
  const forms = {
    review: await review.blank(context, use),
    offer: await offer.blank(context, use),
    answer: await answer.blank(context, use),
    police: await police.blank(context, use),
    ...sent,
  };
  const steps = await stepsAbout(tx, 'substance-use', use.id);
  const mayAdd = await adds(tx, use.child_id, 'record');
  const body = <UsePage {...{ use, forms, steps, mayAdd, now, today }} />;
  return { title: 'Use of a substance', body, back: `/children/${use.child_id}/substances` };
}

/** What is known about a child's use, and everything that is added to it. */
export const useRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may,
    audit: 'viewed-substance-use',
    answer: async (context) => page(await usePage(context, {})),
  },
  ...[review, offer, answer, police].flatMap(({ routes }) => routes),
];
