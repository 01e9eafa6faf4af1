import { notFound } from '../../platform/errors/index.ts';
import { ActionForm, action, carried, form } from '../../platform/forms/index.ts';
import { one, redirect, type SignedInContext } from '../../platform/web/index.ts';
import {
  type Answers,
  answerTo,
  centralQuestionId,
  incidentFlow,
  nextQuestion,
  type Question,
  questionById,
  withAnswer,
} from '../guide/index.ts';
import { dayOf } from './day-of-draft.ts';
import { answersOf } from './decided-in.ts';
import { saveDraft } from './drafts.ts';
import { knownQuestions } from './facts-summary.tsx';
import { mayWriteDraft } from './may-write-draft.ts';
import { nextPart, type OpenDraft, openDraft } from './open-draft.ts';

interface OpenFacts extends OpenDraft {
  readonly answers: Answers;
  /** Null where no question is left. */
  readonly question: Question | null;
}

const isKnown = ({ id }: Question): boolean => knownQuestions.includes(id) || id === centralQuestionId;

/** The question that is answered, asked for again, or next. */
async function openFacts(context: SignedInContext): Promise<OpenFacts> {
  const open = await openDraft(context);
  const answers = answersOf(open.draft.content, open.child, open.setting);
  const sent = Object.hasOwn(context.form, 'ask');
  const ask = sent ? one(context.form, 'ask') : (context.query.get('ask') ?? '');
  const question = ask || sent ? questionById(incidentFlow, ask) : nextQuestion(incidentFlow, answers);
  if (sent && !question) throw notFound();
  return { ...open, answers, question: question && (sent || !isKnown(question)) ? question : null };
}

/** A question about what happened: the same questions as the guide's. The answers to the others stay. */
export const factsAction = action({
  path: '/records/:draftId/facts',
  may: mayWriteDraft,
  audit: { show: 'opened-draft', send: 'saved-draft' },
  open: openFacts,
  form: ({ question, answers }, { today }) => {
    if (!question) throw notFound();
    return form({ ask: carried(), answer: answerTo(question, answers, today) });
  },
  start: ({ question }) => ({ ask: question?.id ?? '' }),
  instead: async ({ draft, question }, context) => {
    if (!dayOf(draft.content)) return redirect(`/records/${draft.id}/page/when-and-where`);
    return question ? null : redirect(await nextPart(context, 'facts'));
  },
  page: ({ opened, form }) => ({
    title: opened.question?.title ?? '',
    back: `/records/${opened.draft.id}/check`,
    body: <ActionForm of={form} button="Save and continue" />,
  }),
  act: async (tx, { draft, question }, { answer }, { now }) => {
    const answers = withAnswer(incidentFlow, draft.content.answers, question?.id ?? '', answer);
    await saveDraft(tx, draft, { answers }, draft, now);
    return { to: `/records/${draft.id}/facts`, made: {} };
  },
  example: {},
});
