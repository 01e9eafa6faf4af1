import type { AuditVerb } from '../../../platform/audit/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { type ActionParts, action, form, type Shape } from '../../../platform/forms/index.ts';
import type { PageParts, Route, SignedInContext } from '../../../platform/web/index.ts';
import { theirOwn, themselves } from '../../frame/their-own.ts';
import { youngFrame } from '../../frame/young-frame.tsx';
import { youngPage } from '../../frame/young-page.tsx';
import { addAskEvent } from '../add-event.ts';
import { type Ask, askById, asksOf, handsOf } from '../asks-of.ts';
import { kindInWords } from '../in-words.ts';
import { mayOwnAsk } from '../may.ts';
import { nextStage, stateOf } from '../model.ts';
import { nextForm } from '../new/ask-form.ts';
import { makeAsk } from '../new/make-ask.ts';
import { AskBody } from './ask-body.tsx';
import { helpedForm } from './helped-form.ts';
import { AsksListBody } from './list-body.tsx';
import type { FormsOfMyAsk } from './what-i-can-do.tsx';

const path = '/me/asks/:askId';

async function openMine({ tx, params, person, auditSubject: about }: SignedInContext): Promise<Ask> {
  const ask = await askById(tx, params.askId ?? '');
  if (ask?.child_id !== person.childId || !ask) throw notFound();
  about({ kind: 'ask', id: ask.id });
  return ask;
}

/** One that goes on to the next step, where there is one. */
async function openForNext(context: SignedInContext): Promise<Ask> {
  const ask = await openMine(context);
  const isAnswered = stateOf(ask, ask.events, context.now) === 'answered';
  if (!isAnswered || !nextStage(ask.kind, ask.about, ask.stage)) throw notFound();
  return ask;
}

interface ShortForm<S extends Shape>
  extends Pick<ActionParts<Ask, S, object>, 'form' | 'example' | 'confirm'> {
  readonly at: keyof FormsOfMyAsk;
  readonly audit: AuditVerb;
  readonly open?: typeof openMine;
  /** Does it; answers where that leads, where it is not the same page. */
  readonly move: (...on: Parameters<ActionParts<Ask, S, object>['act']>) => Promise<string | undefined>;
}

/** One of the forms on the page of something that I asked for. */
const shortForm = <S extends Shape>({ at, audit, open = openMine, move, ...parts }: ShortForm<S>) =>
  action<Ask, S>({
    ...parts,
    open,
    path: `${path}/${at}`,
    shownAt: null,
    who: 'young-person',
    may: mayOwnAsk,
    audit: { send: audit },
    frame: youngFrame,
    page: ({ context, opened, form }) => myAskPage(context, opened, { [at]: form }),
    act: async (...on) => ({ to: `/me/asks/${(await move(...on)) ?? on[1].id}`, made: {} }),
  });

const sayIfItHelped = shortForm({
  at: 'helped',
  audit: 'said-if-it-helped',
  form: helpedForm,
  move: async (tx, ask, { helped, words }, by) => {
    if (stateOf(ask, ask.events, by.now) === 'answered') await addAskEvent(tx, ask, helped, { words }, by);
    return undefined;
  },
  example: { helped: 'helped', words: 'Thanks.' },
});

const takeBack = shortForm({
  at: 'take-back',
  audit: 'took-ask-back',
  form: form({}),
  confirm: {
    question: 'Take this back?',
    words: 'The people you asked stop working on it. You can always ask again.',
    button: 'Take it back',
  },
  move: async (tx, ask, _, by) => {
    const state = stateOf(ask, ask.events, by.now);
    if (state !== 'answered' && state !== 'withdrawn')
      await addAskEvent(tx, ask, 'withdrawn', { words: '' }, by);
    return undefined;
  },
  example: {},
});

const goOn = shortForm({
  at: 'next-step',
  audit: 'took-ask-further',
  open: openForNext,
  form: nextForm,
  move: async (tx, ask, { words }, by) => {
    if (ask.followed_by) return ask.followed_by;
    const { kind, about, wish, reach, kept_from: keptFrom } = ask;
    const follows = { id: ask.id, stage: ask.stage + 1, keptFrom };
    const asked = { kind, about, words, wish, reach, keptFrom };
    const id = await makeAsk(tx, asked, { ...by, childId: ask.child_id, themselves: true, follows });
    return `${id}?sent=1`;
  },
  example: { words: 'You did not say why.' },
});

/** The forms of what I can do now. */
async function formsFor(context: SignedInContext, ask: Ask): Promise<Partial<FormsOfMyAsk>> {
  const state = stateOf(ask, ask.events, context.now);
  if (state === 'withdrawn') return {};
  if (state !== 'answered') return { 'take-back': await takeBack.blank(context, ask) };
  const hasSaid = ask.events.some(({ event }) => event === 'helped' || event === 'not-helped');
  const goesOn = nextStage(ask.kind, ask.about, ask.stage) && !ask.followed_by;
  return {
    ...(!hasSaid && { helped: await sayIfItHelped.blank(context, ask) }),
    ...(goesOn && { 'next-step': await goOn.blank(context, ask) }),
  };
}

/** One thing I asked for; a form that was sent and not taken stands there as I wrote it. */
async function myAskPage(
  context: SignedInContext,
  ask: Ask,
  sent: Partial<FormsOfMyAsk> = {},
): Promise<PageParts> {
  const { tx, now, query } = context;
  const hands = await handsOf(tx, ask.id);
  const forms = { ...(await formsFor(context, ask)), ...sent };
  const body = <AskBody {...{ ask, hands, now, forms }} sent={query.get('sent') === '1'} />;
  return { title: kindInWords[ask.kind].title, back: '/me/asks', body };
}

/** What I have asked for: the list, each with its answer, whether it helped, and the next step. */
export const myAskRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/me/asks',
    who: 'young-person',
    may: theirOwn,
    audit: 'viewed-own-asks',
    answer: async (context) => {
      const asks = await asksOf(context.tx, themselves(context).childId);
      const body = <AsksListBody asks={asks} now={context.now} />;
      return youngPage(context, { title: 'Ask for something', body, back: '/me' });
    },
  },
  {
    method: 'GET',
    path,
    who: 'young-person',
    may: mayOwnAsk,
    audit: 'viewed-own-ask',
    answer: async (context) =>
      youngFrame(context, await myAskPage(context, await openMine(context)), null, 200),
  },
  ...[sayIfItHelped, takeBack, goOn].flatMap(({ routes }) => routes),
];
