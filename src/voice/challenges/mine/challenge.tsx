import type { AuditVerb } from '../../../platform/audit/index.ts';
import { type ActionParts, action, form, type Shape } from '../../../platform/forms/index.ts';
import type { PageParts, Route, SignedInContext } from '../../../platform/web/index.ts';
import { theirOwn } from '../../frame/their-own.ts';
import { youngFrame } from '../../frame/young-frame.tsx';
import { youngPage } from '../../frame/young-page.tsx';
import { type Challenge, challengeById, challengesOf } from '../challenges-of.ts';
import { mayOwnChallenge } from '../may.ts';
import { isOpen, roundOf, stateOf } from '../model.ts';
import { settle, stillNotRight, withdraw } from '../move-challenge.ts';
import { ChallengeBody, type MyForms } from './challenge-body.tsx';
import { stillForm } from './challenge-forms.ts';
import { ChallengesBody } from './list-body.tsx';
import { raiseAction } from './raise.tsx';

const path = '/me/challenges/:challengeId';

async function openMine({ tx, params, auditSubject: about }: SignedInContext): Promise<Challenge> {
  const challenge = await challengeById(tx, params.challengeId ?? '');
  about({ kind: 'challenge', id: challenge.id, childId: challenge.child_id });
  return challenge;
}

interface ShortForm<S extends Shape>
  extends Pick<ActionParts<Challenge, S, object>, 'form' | 'example' | 'confirm'> {
  readonly at: keyof MyForms;
  readonly audit: AuditVerb;
  readonly move: (...on: Parameters<ActionParts<Challenge, S, object>['act']>) => Promise<void>;
}

/** One of the forms on the page of what I do not agree with. */
const shortForm = <S extends Shape>({ at, audit, move, ...parts }: ShortForm<S>) =>
  action<Challenge, S>({
    ...parts,
    path: `${path}/${at}`,
    shownAt: null,
    who: 'young-person',
    may: mayOwnChallenge,
    audit: { send: audit },
    open: openMine,
    frame: youngFrame,
    page: ({ context, form }) => myPage(context, { [at]: form }),
    act: async (...on) => {
      await move(...on);
      return { to: `/me/challenges/${on[1].id}`, made: {} };
    },
  });

const settled = shortForm({
  at: 'settled',
  audit: 'settled-challenge',
  form: form({}),
  move: (tx, challenge, _, by) => settle(tx, challenge, by),
  example: {},
});

const takenBack = shortForm({
  at: 'withdraw',
  audit: 'withdrew-challenge',
  form: form({}),
  confirm: {
    question: 'Take this back?',
    words: 'Nobody has to answer it after this. You can always write a new one.',
    button: 'Take it back',
  },
  move: (tx, challenge, _, by) => withdraw(tx, challenge, by),
  example: {},
});

const still = shortForm({
  at: 'still',
  audit: 'said-still-not-right',
  form: stillForm,
  move: (tx, challenge, { words }, by) => stillNotRight(tx, challenge, words, by),
  example: { words: 'I hate football.' },
});

/** What I do not agree with, and what I can say now; words that were sent and not taken stand there as I wrote them. */
async function myPage(context: SignedInContext, sent: Partial<MyForms> = {}): Promise<PageParts> {
  const { tx, params, now } = context;
  const challenge = await challengeById(tx, params.challengeId ?? '');
  const state = stateOf(challenge, challenge.events, now);
  const isFirst = roundOf(challenge.events) === 1;
  const forms = {
    ...(state === 'answered' && { settled: await settled.blank(context, challenge) }),
    ...(state === 'answered' && isFirst && { still: await still.blank(context, challenge) }),
    ...(isOpen(state) && { withdraw: await takenBack.blank(context, challenge) }),
    ...(sent.still && { still: sent.still }),
  };
  return {
    title: 'I do not agree',
    back: '/me/challenges',
    body: <ChallengeBody challenge={challenge} now={now} forms={forms} />,
  };
}

/** "I do not agree", from the young person's side. */
export const myChallengeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/me/challenges',
    who: 'young-person',
    may: theirOwn,
    audit: null,
    answer: async (context) =>
      youngPage(context, {
        title: 'I do not agree',
        back: '/me',
        body: <ChallengesBody challenges={await challengesOf(context.tx)} now={context.now} />,
      }),
  },
  ...raiseAction.routes,
  {
    method: 'GET',
    path,
    who: 'young-person',
    may: mayOwnChallenge,
    audit: null,
    answer: async (context) => youngFrame(context, await myPage(context), null, 200),
  },
  ...[settled, still, takenBack].flatMap(({ routes }) => routes),
];
