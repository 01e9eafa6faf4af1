import type { AuditVerb } from '../../../platform/audit/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  ErrorList,
  type FieldErrors,
  type FormFields,
  page,
  type Route,
  redirect,
  type SignedInVisit,
  type Tx,
} from '../../../platform/web/index.ts';
import { type Ask, askById, askFrom, handsOf } from '../asks-of.ts';
import { type AnswerBy, answerAsk, arrange, takeMoreTime } from './answer-ask.ts';
import { AnswerPage } from './page.tsx';

async function openAsk({ tx, params, about }: SignedInVisit): Promise<Ask> {
  const ask = await askById(tx, params.askId ?? '');
  if (!ask) throw notFound();
  // Without the child: who has looked at a child is read by the very people it may be kept from.
  about({ kind: 'ask', id: ask.id });
  return ask;
}

async function askPage(visit: SignedInVisit, ask: Ask, errors: FieldErrors = {}) {
  const { tx, now, person, newId, form } = visit;
  const from = await askFrom(tx, ask.id);
  const hands = await handsOf(tx, ask.id);
  const body = (
    <>
      <ErrorList errors={errors} />
      <AnswerPage {...{ ask, from, hands, now, person, newId, form, errors }} />
    </>
  );
  return page({
    title: 'A young person asks',
    body,
    back: '/my-work',
    hasErrors: Object.keys(errors).length > 0,
  });
}

type Doing = (tx: Tx, ask: Ask, form: FormFields, by: AnswerBy) => Promise<void>;

/** Answering what young people ask: for whoever it lies with, and nobody else. */
export function answerAskRoutes(): Route[] {
  const post = (path: string, audit: AuditVerb, work: Doing): Route => ({
    method: 'POST',
    path: `/asks/:askId/${path}`,
    who: 'signed-in',
    audit,
    answer: async (visit) => {
      const ask = await openAsk(visit);
      try {
        const { person, now, newId } = visit;
        await work(visit.tx, ask, visit.form, { personId: person.personId, now, newId });
        return redirect(`/asks/${ask.id}`);
      } catch (error) {
        if (error instanceof HearthError && error.field)
          return askPage(visit, ask, { [error.field]: error.message });
        throw error;
      }
    },
  });
  return [
    {
      method: 'GET',
      path: '/asks/:askId',
      who: 'signed-in',
      audit: 'viewed-ask',
      answer: async (visit) => askPage(visit, await openAsk(visit)),
    },
    post('arrange', 'arranged-ask', arrange),
    post('answer', 'answered-ask', answerAsk),
    post('more-time', 'took-more-time', takeMoreTime),
  ];
}
