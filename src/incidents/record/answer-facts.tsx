import { notFound } from '../../platform/errors/index.ts';
import { type Answer, one, page, redirect, type SignedInVisit } from '../../platform/web/index.ts';
import { centralQuestionId, nextQuestion, questionById, readAnswer, withAnswer } from '../guide/index.ts';
import { saveDraft } from './drafts.ts';
import { FactQuestionPage, knownQuestions } from './facts-page.tsx';
import { answersOf } from './from-draft.ts';
import { nextPart, type OpenDraft, openDraft } from './open-draft.ts';

/** The next question about what happened, or the one asked for again; when none is left, on to the next part. */
async function factsPage(
  visit: SignedInVisit,
  open: OpenDraft,
  ask: string,
  error?: string,
): Promise<Answer> {
  const { draft, child, setting } = open;
  if (!draft.content.fields.day) return redirect(`/records/${draft.id}/page/when-and-where`);
  const answers = answersOf(draft.content, child, setting);
  const question = ask ? questionById(ask) : nextQuestion(answers);
  if (!question || knownQuestions.includes(question.id) || question.id === centralQuestionId) {
    return redirect(await nextPart(visit, 'facts'));
  }
  const { version, id: draftId } = draft;
  const fields = error ? visit.form : undefined;
  const { today, person } = visit;
  return page({
    title: question.title,
    back: `/records/${draft.id}/check`,
    hasErrors: error !== undefined,
    body: <FactQuestionPage {...{ draftId, version, question, answers, fields, error, today, person }} />,
  });
}

/** A question about what happened: the same questions as the guide's. */
export async function showFacts(visit: SignedInVisit): Promise<Answer> {
  return factsPage(visit, await openDraft(visit), visit.query.get('ask') ?? '');
}

/** Takes the answer to one question into the draft; all other answers stay. */
export async function saveFact(visit: SignedInVisit): Promise<Answer> {
  const open = await openDraft(visit);
  const question = questionById(one(visit.form, 'ask'));
  if (!question) throw notFound();
  const read = readAnswer(question, visit.form, visit.today);
  if (!read.ok) return factsPage(visit, open, question.id, read.error);
  const answers = withAnswer(open.draft.content.answers, question.id, read.value);
  await saveDraft(visit.tx, open.draft, { answers }, open.draft, visit.now);
  return redirect(`/records/${open.draft.id}/facts`);
}
