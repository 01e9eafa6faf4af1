import { mayAddTo, sameChildIds } from '../../../care/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import { action, type Filled } from '../../../platform/forms/index.ts';
import {
  type PageParts,
  page,
  type Reply,
  redirect,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { missingQuestionsThatCount } from '../../../protocol/index.ts';
import { decidedAnswer } from '../../api/schemas.ts';
import { latestForm } from '../../forms/read/get-forms.ts';
import { isSmall } from '../../parts/child-of-missing.ts';
import { decisionsOf, entriesOf, foundOf } from '../get-episode.ts';
import { childOfEpisode, type EpisodeHere, openEpisode } from '../open-to-visitor.ts';
import { decideEpisode } from './decide-episode.ts';
import { type DecisionAnswers, decideForm } from './decide-form.ts';
import { DecidePage } from './decide-page.tsx';
import { inForm, nothingAnswered, questions, unanswered } from './questions.ts';

/** What is known before anything is answered: what was told at the opening, else nothing; danger and risk are asked anew. */
async function answersSoFar({ episode }: EpisodeHere, { tx }: SignedInContext): Promise<DecisionAnswers> {
  const [latest] = await decisionsOf(tx, episode.id);
  if (latest) {
    const { whereaboutsKnown, vulnerability = [], concerns = [] } = latest.facts;
    return { ...nothingAnswered, whereaboutsKnown, vulnerability, concerns };
  }
  const { immediate_danger, whereabouts_known } = episode;
  return { ...nothingAnswered, immediateDanger: immediate_danger, whereaboutsKnown: whereabouts_known };
}

/** What was typed so far, as far as it decides which questions count. */
function answersIn(form: Filled): DecisionAnswers {
  const yes = (name: string): boolean | null => {
    const answer = form.typed(name).one();
    return answer === '' ? null : answer === 'yes';
  };
  const named = (name: string) => form.typed(name).all() as never[];
  return {
    immediateDanger: yes('immediateDanger'),
    whereaboutsKnown: yes('whereaboutsKnown'),
    significantRisk: yes('significantRisk'),
    enquiriesMade: yes('enquiriesMade'),
    vulnerability: named('vulnerability'),
    concerns: named('concerns'),
  };
}

async function decidePage(
  { tx, today }: SignedInContext,
  { episode, child }: EpisodeHere,
  form: Filled,
): Promise<PageParts> {
  const entries = await entriesOf(tx, episode.id);
  const attempts = entries.filter(({ kind }) => kind === 'tried-to-reach' || kind === 'looked').length;
  const latest = await latestForm(tx, await sameChildIds(tx, child.id));
  const counting = missingQuestionsThatCount(answersIn(form), isSmall(child, today));
  // What is wrong is shown, whether it counts or not.
  const asked = questions.filter((name) => counting.includes(name) || form.error(name));
  const body = <DecidePage {...{ child, form, asked, attempts }} risks={latest?.risks ?? ''} />;
  return { title: 'What to do now', body, back: `/missing/episodes/${episode.id}` };
}

/** The page that asks, with what is known already. */
export async function askOn(
  context: SignedInContext,
  here: EpisodeHere,
  known: DecisionAnswers,
): Promise<Reply> {
  return page(
    await decidePage(
      context,
      here,
      await decideAction.blank({ ...context, params: { episodeId: here.episode.id } }, here, known),
    ),
  );
}

/** A question that only now counts was not on the page: it is asked, and nothing is wrong yet. */
function countsOnlyNow(answers: DecisionAnswers, asked: readonly string[], isSmallChild: boolean): boolean {
  const wasAsked = missingQuestionsThatCount(answers, isSmallChild).filter((name) =>
    asked.includes(inForm[name]),
  );
  const open = unanswered(answers, isSmallChild);
  return wasAsked.length > 0 && open.length > 0 && open.every((name) => !wasAsked.includes(name));
}

/** Asking what is to be done now about somebody who is away. */
export const decideAction = action({
  path: '/missing/episodes/:episodeId/decide',
  may: mayAddTo('record', childOfEpisode),
  audit: { show: 'opened-missing-decision', send: 'decided-about-absence' },
  open: openEpisode,
  instead: async ({ episode }, { tx }) =>
    (await foundOf(tx, episode.id)) ? redirect(`/missing/episodes/${episode.id}`) : null,
  form: decideForm,
  start: answersSoFar,
  page: ({ context, opened, form }) => decidePage(context, opened, form),
  act: async (tx, here, { asked, ...answers }, by) => {
    const { episode, child } = here;
    if (countsOnlyNow(answers, asked, isSmall(child, by.today)))
      return await askOn(by.context, here, answers);
    const to = `/missing/episodes/${episode.id}`;
    try {
      return { to, made: await decideEpisode(tx, here, answers, by) };
    } catch (error) {
      if (asked.length > 0 && error instanceof Refusal && error.code === 'already-done') return redirect(to);
      throw error;
    }
  },
  api: {
    path: '/api/v1/missing-episodes/:episodeId/decisions',
    summary: 'Decide what to do now',
    tag: 'missing',
    response: decidedAnswer,
    again: async ({ tx }, { episode }, id) => ({
      id,
      outcome: (await decisionsOf(tx, episode.id)).find((decision) => decision.id === id)?.outcome,
    }),
  },
  example: { immediateDanger: false, whereaboutsKnown: false, significantRisk: false, enquiriesMade: true },
});
