import { type ChildToday, sameChildIds } from '../../../care/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  type FormFields,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { latestForm } from '../../forms/read/get-forms.ts';
import { byOf } from '../../parts/by.ts';
import { isSmall } from '../../parts/child-of-missing.ts';
import { orAgain } from '../../parts/said.ts';
import { entryOf } from '../../parts/written-once.tsx';
import { decisionsOf, type EpisodeOpened, entriesOf, foundOf } from '../get-episode.ts';
import { openEpisodeToAdd } from '../open-to-visitor.ts';
import { decideEpisode } from './decide-episode.ts';
import { DecidePage } from './page.tsx';
import { type DecisionAnswers, nothingAnswered, questionsThatCount, unanswered } from './questions.ts';

const yesNo = (form: FormFields, name: string) => {
  const value = one(form, name);
  return value === 'yes' || value === 'no' ? value : '';
};
const inWords = (is: boolean) => (is ? 'yes' : 'no');

/** What the form answers. */
function answersIn(form: FormFields): DecisionAnswers {
  return {
    danger: yesNo(form, 'danger'),
    known: yesNo(form, 'known'),
    risk: yesNo(form, 'risk'),
    enquiries: yesNo(form, 'enquiries'),
    vulnerability: many(form, 'vulnerability'),
    concerns: many(form, 'concerns'),
  };
}

/** What is known before anything is answered: what was told at the opening, else nothing; danger and risk are asked anew. */
async function answersSoFar({ tx }: SignedInVisit, episode: EpisodeOpened): Promise<DecisionAnswers> {
  const [latest] = await decisionsOf(tx, episode.id);
  if (!latest) {
    const { immediate_danger, whereabouts_known } = episode;
    const told = { danger: inWords(immediate_danger), known: inWords(whereabouts_known) } as const;
    return { ...nothingAnswered, ...told };
  }
  const { whereaboutsKnown, vulnerability = [], concerns = [] } = latest.facts;
  return { ...nothingAnswered, known: inWords(whereaboutsKnown), vulnerability, concerns };
}

/** An absence, and whom it is about. */
interface Here {
  readonly episode: EpisodeOpened;
  readonly child: ChildToday;
}

/** The page that asks, with what was answered so far. */
export async function decidePage(
  { tx, person, today }: SignedInVisit,
  { episode, child }: Here,
  { answers, entry, errors = {} }: { answers: DecisionAnswers; entry: string; errors?: FieldErrors },
) {
  const entries = await entriesOf(tx, episode.id);
  const attempts = entries.filter(({ kind }) => kind === 'tried-to-reach' || kind === 'looked').length;
  const latest = await latestForm(tx, await sameChildIds(tx, child.id));
  const body = (
    <DecidePage
      {...{ episode, child, answers, attempts, entry, errors, person }}
      isSmall={isSmall(child, today)}
      risks={latest?.risks ?? ''}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'What to do now', body, back: `/missing/episodes/${episode.id}`, hasErrors });
}

async function begin(visit: SignedInVisit) {
  const here = await openEpisodeToAdd(visit);
  const { episode } = here;
  if (await foundOf(visit.tx, episode.id)) return redirect(`/missing/episodes/${episode.id}`);
  const answers = await answersSoFar(visit, episode);
  return decidePage(visit, here, { answers, entry: entryOf(visit.form, visit.newId) });
}

async function decide(visit: SignedInVisit) {
  const { tx, form, newId, today } = visit;
  const here = await openEpisodeToAdd(visit);
  const { episode, child } = here;
  const answers = answersIn(form);
  const entry = entryOf(form, newId);
  const small = isSmall(child, today);
  // A question that only now counts was not on the page: it is asked, and nothing is wrong yet.
  const isNew = unanswered(answers, small).some((name) => form[`asked-${name}`] === undefined);
  const wasAsked = questionsThatCount(answers, small).filter((name) => form[`asked-${name}`] !== undefined);
  if (isNew && wasAsked.length > 0 && wasAsked.every((name) => answers[name] !== '')) {
    return decidePage(visit, here, { answers, entry });
  }
  return orAgain(
    async () => {
      try {
        await decideEpisode(tx, { episode, child }, { id: entry, answers }, byOf(visit));
      } catch (error) {
        if (!(error instanceof HearthError && error.code === 'already-done')) throw error;
      }
      return redirect(`/missing/episodes/${episode.id}`);
    },
    (errors) => decidePage(visit, here, { answers, entry, errors }),
  );
}

/** Asking what is to be done now about somebody who is away. */
export function decideRoutes(): Route[] {
  const path = '/missing/episodes/:episodeId/decide';
  const who = 'signed-in';
  return [
    { method: 'GET', path, who, audit: 'opened-missing-decision', answer: begin },
    { method: 'POST', path, who, audit: 'decided-about-absence', answer: decide },
  ];
}
