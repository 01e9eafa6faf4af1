import { childName } from '../../../care/index.ts';
import type { AuditVerb } from '../../../platform/audit/index.ts';
import { askTogether } from '../../../platform/database/index.ts';
import { type ActionParts, action, form, type Shape } from '../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { type Challenge, challengeById, mayAnswer } from '../challenges-of.ts';
import { mayDecideOn, mayHearChallenge, mayMoveChallenge } from '../may.ts';
import { isOpen, stateOf } from '../model.ts';
import { acknowledge, answerChallenge, decidedSince } from '../move-challenge.ts';
import { answerForm } from './answer-form.ts';
import { ChallengePage, type FormsOfChallenge } from './challenge-page.tsx';

const path = '/challenges/:challengeId';

async function openChallenge({ tx, params, auditSubject: about }: SignedInContext): Promise<Challenge> {
  const challenge = await challengeById(tx, params.challengeId ?? '');
  about({ kind: 'challenge', id: challenge.id, childId: challenge.child_id });
  return challenge;
}

interface ShortForm<S extends Shape> extends Pick<ActionParts<Challenge, S, object>, 'form' | 'example'> {
  readonly at: keyof FormsOfChallenge;
  readonly audit: AuditVerb;
  readonly move: (...on: Parameters<ActionParts<Challenge, S, object>['act']>) => Promise<void>;
}

/** One of the forms on the page of a challenge. */
const shortForm = <S extends Shape>({ at, audit, move, ...parts }: ShortForm<S>) =>
  action<Challenge, S>({
    ...parts,
    path: `${path}/${at}`,
    shownAt: null,
    may: mayMoveChallenge,
    audit: { send: audit },
    open: openChallenge,
    page: ({ context, form }) => challengePage(context, { [at]: form }),
    act: async (...on) => {
      await move(...on);
      return { to: `/challenges/${on[1].id}`, made: {} };
    },
  });

const seen = shortForm({
  at: 'acknowledge',
  audit: 'acknowledged-challenge',
  form: form({}),
  move: (tx, challenge, _, by) => acknowledge(tx, challenge, by),
  example: {},
});

const answered = shortForm({
  at: 'answer',
  audit: 'answered-challenge',
  form: answerForm,
  move: answerChallenge,
  example: { changed: 'nothing', words: 'It stays as it is.' },
});

/** The page of a challenge; a form on it that was sent and not taken stands there as it was typed. */
async function challengePage(
  context: SignedInContext,
  sent: Partial<FormsOfChallenge> = {},
): Promise<PageParts> {
  const { tx, params, now } = context;
  const challenge = await challengeById(tx, params.challengeId ?? '');
  const [child, record, answers] = await askTogether(tx, (asking) =>
    Promise.all([
      asking
        .selectFrom('child')
        .select(['given_name', 'family_name', 'known_as'])
        .where('id', '=', challenge.child_id)
        .executeTakeFirst(),
      asking
        .selectFrom('incident')
        .select('id')
        .where('id', '=', challenge.incident_id ?? challenge.id)
        .executeTakeFirst(),
      mayAnswer(asking, challenge.id),
    ]),
  );
  const waits = isOpen(stateOf(challenge, challenge.events, now));
  const forms = {
    ...(answers &&
      waits && {
        acknowledge: await seen.blank(context, challenge),
        answer: await answered.blank(context, challenge),
      }),
    // What was written when a colleague was quicker is not lost.
    ...(sent.answer && { answer: sent.answer }),
  };
  const body = (
    <ChallengePage
      challenge={challenge}
      called={child ? childName(child) : null}
      seesRecord={record !== undefined}
      mayAnswer={answers}
      mayDecide={await mayDecideOn(context, challenge)}
      decidedAgain={(await decidedSince(tx, challenge)) !== null}
      now={now}
      forms={forms}
    />
  );
  return { title: 'A young person does not agree', back: '/my-work', body };
}

/** A challenge, from the side of those who have to answer it. */
export const answerChallengeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayHearChallenge,
    audit: 'viewed-challenge',
    answer: async (context) => {
      await openChallenge(context);
      return page(await challengePage(context));
    },
  },
  ...seen.routes,
  ...answered.routes,
];
