import { sameChildIds } from '../../../care/index.ts';
import { stepsAbout } from '../../../follow-up/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { ageOn } from '../../../protocol/index.ts';
import { latestForm } from '../../forms/read/get-forms.ts';
import { readMoment } from '../../moments/read-moment.ts';
import { byOf } from '../../parts/by.ts';
import { orAgain } from '../../parts/said.ts';
import { valuesOf } from '../../parts/values-of.ts';
import { entryOf } from '../../parts/written-once.tsx';
import { departFrom } from '../decide/depart.ts';
import { type EpisodeOpened, wholeEpisode } from '../get-episode.ts';
import { logEntry } from '../log/log-entry.ts';
import { lookBack } from '../look-back/look-back.ts';
import { openEpisodeHere, openEpisodeToAdd } from '../open-to-visitor.ts';
import { keepGrade } from '../report/hand-over.ts';
import { EpisodePage } from './page.tsx';

async function episodePage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, query, person, now, today, newId } = visit;
  const { episode, child, mayAdd } = await openEpisodeHere(visit);
  const latest = await latestForm(tx, await sameChildIds(tx, child.id));
  const body = (
    <EpisodePage
      {...{ child, mayAdd, newId, errors, person, now }}
      whole={await wholeEpisode(tx, episode.id)}
      age={ageOn(child.date_of_birth, today)}
      formId={latest?.id}
      steps={await stepsAbout(tx, 'missing-episode', episode.id)}
      values={valuesOf(form)}
      already={query.get('already') === '1'}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Away', body, back: `/children/${child.id}/missing`, hasErrors });
}

/** A form on the page of an absence: taken and shown again, or shown with what was wrong. */
const taking =
  (change: (visit: SignedInVisit, episode: EpisodeOpened, id: string) => Promise<unknown>) =>
  async (visit: SignedInVisit) => {
    const { episode } = await openEpisodeToAdd(visit);
    return orAgain(
      async () => {
        await change(visit, episode, entryOf(visit.form, visit.newId));
        return redirect(`/missing/episodes/${episode.id}`);
      },
      (errors) => episodePage(visit, errors),
    );
  };

const addEntry = taking((visit, episode, id) => {
  const { tx, form, now } = visit;
  const entry = {
    id,
    kind: one(form, 'kind'),
    who: one(form, 'who'),
    how: one(form, 'how'),
    result: one(form, 'result'),
    happenedAt: readMoment(form, 'happened', now),
  };
  return logEntry(tx, episode, entry, byOf(visit));
});
const depart = taking((visit, episode, id) => {
  const { tx, form } = visit;
  return departFrom(
    tx,
    episode,
    { id, chosen: one(form, 'chosen'), reason: one(form, 'reason') },
    byOf(visit),
  );
});
const grade = taking((visit, episode, id) => {
  const { tx, form, now } = visit;
  const givenAt = readMoment(form, 'given', now);
  const said = { id, grade: one(form, 'grade'), givenBy: one(form, 'givenBy'), givenAt };
  return keepGrade(tx, episode, said, byOf(visit));
});
const look = taking((visit, episode, id) => {
  const { tx, form } = visit;
  const said = { id, needed: one(form, 'needed'), words: one(form, 'lookBackWords') };
  return lookBack(tx, episode, said, byOf(visit));
});

/** The page of an absence, and the short forms on it. */
export function episodeRoutes(): Route[] {
  const path = '/missing/episodes/:episodeId';
  const who = 'signed-in';
  return [
    { method: 'GET', path, who, audit: 'viewed-missing-episode', answer: (visit) => episodePage(visit) },
    { method: 'POST', path: `${path}/entries`, who, audit: 'added-to-missing-timeline', answer: addEntry },
    {
      method: 'POST',
      path: `${path}/departures`,
      who,
      audit: 'departed-from-missing-answer',
      answer: depart,
    },
    { method: 'POST', path: `${path}/grades`, who, audit: 'kept-police-grade', answer: grade },
    { method: 'POST', path: `${path}/look-back`, who, audit: 'looked-back-at-absence', answer: look },
  ];
}
