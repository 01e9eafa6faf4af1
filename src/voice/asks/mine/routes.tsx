import type { AuditVerb } from '../../../platform/audit/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  ErrorList,
  type FieldErrors,
  one,
  type Route,
  redirect,
  type YoungPersonVisit,
} from '../../../platform/web/index.ts';
import { entryOf } from '../../frame/entry.tsx';
import { youngPage } from '../../frame/young-page.tsx';
import { addAskEvent, wordsIn } from '../add-event.ts';
import { type Ask, askById, asksOf, handsOf } from '../asks-of.ts';
import { kindInWords } from '../in-words.ts';
import { nextStage, stateOf } from '../model.ts';
import { makeAsk } from '../new/make-ask.ts';
import { AskBody } from './ask-body.tsx';
import { AsksListBody } from './list-body.tsx';

async function openMine({ tx, params, person, about }: YoungPersonVisit): Promise<Ask> {
  const ask = await askById(tx, params.askId ?? '');
  if (ask?.child_id !== person.childId) throw notFound();
  about({ kind: 'ask', id: ask.id });
  return ask;
}

async function askPage(visit: YoungPersonVisit, ask: Ask, errors: FieldErrors = {}) {
  const { tx, now, person, query, newId, form } = visit;
  const hands = await handsOf(tx, ask.id);
  const body = (
    <AskBody {...{ ask, hands, now, person, newId, form, errors }} sent={query.get('sent') === '1'} />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return youngPage(visit, {
    title: kindInWords[ask.kind].title,
    above: <ErrorList errors={errors} />,
    body,
    back: '/me/asks',
    hasErrors,
  });
}

/** Does something with an ask of mine; what the form lacks is asked for, and nothing typed is lost. */
function doing(work: (visit: YoungPersonVisit, ask: Ask) => Promise<string>) {
  return async (visit: YoungPersonVisit) => {
    const ask = await openMine(visit);
    try {
      return redirect(await work(visit, ask));
    } catch (error) {
      if (error instanceof HearthError && error.field)
        return askPage(visit, ask, { [error.field]: error.message });
      throw error;
    }
  };
}

const event = (
  { tx, person, now, form, newId }: YoungPersonVisit,
  ask: Ask,
  name: 'helped' | 'not-helped' | 'withdrawn',
  words: string,
) =>
  addAskEvent(
    tx,
    { askId: ask.id, childId: ask.child_id, event: name, words },
    { personId: person.personId, now, id: entryOf(form, newId) },
  );

const sayIfItHelped = doing(async (visit, ask) => {
  const helped = one(visit.form, 'helped');
  if (helped !== 'helped' && helped !== 'not-helped') {
    throw new HearthError('missing', 'Pick yes or no.', 'helped');
  }
  const words = wordsIn(visit.form, 'helpedWords', null);
  if (stateOf(ask, ask.events, visit.now) === 'answered') await event(visit, ask, helped, words);
  return `/me/asks/${ask.id}`;
});

const takeBack = doing(async (visit, ask) => {
  const state = stateOf(ask, ask.events, visit.now);
  if (state !== 'answered' && state !== 'withdrawn') await event(visit, ask, 'withdrawn', '');
  return `/me/asks/${ask.id}`;
});

const goOn = doing(async ({ tx, form, person, now, newId }, ask) => {
  const stage = nextStage(ask.kind, ask.about, ask.stage);
  if (!stage || stateOf(ask, ask.events, now) !== 'answered') throw notFound();
  if (ask.followed_by) return `/me/asks/${ask.followed_by}`;
  const words = wordsIn(form, 'nextWords', 'Write a few words here.');
  const { kind, about, wish, reach, kept_from: keptFrom } = ask;
  const id = await makeAsk(
    tx,
    { entry: entryOf(form, newId), kind, about, words, wish, reach, keptFrom },
    {
      childId: person.childId,
      personId: person.personId,
      themselves: true,
      follows: { id: ask.id, stage, keptFrom },
      now,
      newId,
    },
  );
  return `/me/asks/${id}?sent=1`;
});

/** What I have asked for: the list, each with its answer, whether it helped, and the next step. */
export function myAskRoutes(): Route[] {
  const post = (path: string, audit: AuditVerb, answer: ReturnType<typeof doing>): Route => ({
    method: 'POST',
    path: `/me/asks/:askId/${path}`,
    who: 'young-person',
    audit,
    answer,
  });
  return [
    {
      method: 'GET',
      path: '/me/asks',
      who: 'young-person',
      audit: 'viewed-own-asks',
      answer: async (visit) => {
        const asks = await asksOf(visit.tx, visit.person.childId);
        return youngPage(visit, {
          title: 'Ask for something',
          body: <AsksListBody asks={asks} now={visit.now} />,
          back: '/me',
        });
      },
    },
    {
      method: 'GET',
      path: '/me/asks/:askId',
      who: 'young-person',
      audit: 'viewed-own-ask',
      answer: async (visit) => askPage(visit, await openMine(visit)),
    },
    post('helped', 'said-if-it-helped', sayIfItHelped),
    post('take-back', 'took-ask-back', takeBack),
    post('next-step', 'took-ask-further', goOn),
  ];
}
