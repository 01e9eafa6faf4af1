import type { AuditVerb } from '../../../platform/audit/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { type ActionParts, action, type Shape } from '../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { type Ask, askById, askFrom, handsOf } from '../asks-of.ts';
import { mayHearAsk } from '../may.ts';
import { stateOf } from '../model.ts';
import { answerAsk, arrange, longestFor, takeMoreTime } from './answer-ask.ts';
import { answerForm, arrangeForm, moreTimeForm } from './answer-forms.ts';
import { AskPage, type FormsOfAsk } from './ask-page.tsx';

const path = '/asks/:askId';

async function openAsk({ tx, params, auditSubject: about }: SignedInContext): Promise<Ask> {
  const ask = await askById(tx, params.askId ?? '');
  if (!ask) throw notFound();
  // Without the child: who has looked at a child is read by the very people it may be kept from.
  about({ kind: 'ask', id: ask.id });
  return ask;
}

interface ShortForm<S extends Shape> extends Pick<ActionParts<Ask, S, object>, 'form' | 'example'> {
  readonly at: keyof FormsOfAsk;
  readonly audit: AuditVerb;
  readonly move: (...on: Parameters<ActionParts<Ask, S, object>['act']>) => Promise<void>;
}

/** One of the forms on the page of an ask. */
const shortForm = <S extends Shape>({ at, audit, move, ...parts }: ShortForm<S>) =>
  action<Ask, S>({
    ...parts,
    path: `${path}/${at}`,
    shownAt: null,
    may: mayHearAsk,
    audit: { send: audit },
    open: openAsk,
    page: ({ context, opened, form }) => askPage(context, opened, { [at]: form }),
    act: async (...on) => {
      await move(...on);
      return { to: `/asks/${on[1].id}`, made: {} };
    },
  });

const arranged = shortForm({
  at: 'arrange',
  audit: 'arranged-ask',
  form: arrangeForm,
  move: arrange,
  example: {
    who: 'Nettle, an advocate',
    comesAt: new Date('2036-03-06T16:30:00Z'),
    words: 'She meets you in the kitchen.',
  },
});

const answered = shortForm({
  at: 'answer',
  audit: 'answered-ask',
  form: answerForm,
  move: answerAsk,
  example: { words: 'You can have a new worker from Monday.' },
});

const moreTime = shortForm({
  at: 'more-time',
  audit: 'took-more-time',
  form: moreTimeForm,
  move: takeMoreTime,
  example: { until: '2026-03-18', words: 'We wait for a letter.' },
});

/** The forms of those who may still answer. */
async function formsFor(context: SignedInContext, ask: Ask): Promise<Partial<FormsOfAsk>> {
  const state = stateOf(ask, ask.events, context.now);
  if (state === 'answered' || state === 'withdrawn') return {};
  const someoneComes = ask.kind === 'advocate' || ask.kind === 'trusted-adult';
  return {
    ...(someoneComes && { arrange: await arranged.blank(context, ask) }),
    ...(longestFor(ask) && { 'more-time': await moreTime.blank(context, ask) }),
    answer: await answered.blank(context, ask),
  };
}

/** The page of an ask; a form on it that was sent and not taken stands there as it was typed. */
async function askPage(
  context: SignedInContext,
  ask: Ask,
  sent: Partial<FormsOfAsk> = {},
): Promise<PageParts> {
  const from = await askFrom(context.tx, ask.id);
  const hands = await handsOf(context.tx, ask.id);
  const forms = { ...(await formsFor(context, ask)), ...sent };
  const body = <AskPage {...{ ask, from, hands, forms }} now={context.now} />;
  return { title: 'A young person asks', body, back: '/my-work' };
}

/** Answering what young people ask: for whoever it lies with, and nobody else. */
export const answerAskRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayHearAsk,
    audit: 'viewed-ask',
    answer: async (context) => page(await askPage(context, await openAsk(context))),
  },
  ...[arranged, answered, moreTime].flatMap(({ routes }) => routes),
];
