import {
  type FieldErrors,
  many,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { byOf } from '../../parts/by.ts';
import { isSmall, openChildToAdd } from '../../parts/child-of-missing.ts';
import { orAgain } from '../../parts/said.ts';
import { valuesOf } from '../../parts/values-of.ts';
import { entryOf } from '../../parts/written-once.tsx';
import { decideEpisode } from '../decide/decide-episode.ts';
import { type DecisionAnswers, isSettled, nothingAnswered } from '../decide/questions.ts';
import { decidePage } from '../decide/routes.tsx';
import { openedEpisode } from '../get-episode.ts';
import { openEpisode } from './open-episode.ts';
import { OpenEpisodePage } from './page.tsx';
import { readOpening } from './read-opening.ts';

async function openPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { form, newId, person, now } = visit;
  const child = await openChildToAdd(visit);
  const body = (
    <OpenEpisodePage
      {...{ child, errors, person, now }}
      values={valuesOf(form)}
      vulnerability={many(form, 'vulnerability')}
      entry={entryOf(form, newId)}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Somebody is not here', body, back: `/children/${child.id}/missing`, hasErrors });
}

async function open(visit: SignedInVisit) {
  const { tx, form, now, today, newId } = visit;
  const child = await openChildToAdd(visit);
  return orAgain(
    async () => {
      const told = { ...readOpening(form, now), id: entryOf(form, newId) };
      const { id, created } = await openEpisode(tx, child, told, byOf(visit));
      visit.about({ kind: 'missing-episode', id, childId: child.id });
      if (!created) return redirect(`/missing/episodes/${id}${id === told.id ? '' : '?already=1'}`);
      const answers: DecisionAnswers = {
        ...nothingAnswered,
        danger: told.immediateDanger ? 'yes' : 'no',
        known: told.whereaboutsKnown ? 'yes' : 'no',
        vulnerability: told.vulnerability ?? [],
      };
      const episode = await openedEpisode(tx, id);
      if (!isSettled(answers, isSmall(child, today))) {
        // What was named is asked on with; without it the next page knows all that was told.
        if (answers.vulnerability.length === 0) return redirect(`/missing/episodes/${id}/decide`);
        return decidePage(visit, { episode, child }, { answers, entry: newId() });
      }
      // There is nothing left to ask: the answer is given at once.
      await decideEpisode(tx, { episode, child }, { id: newId(), answers }, byOf(visit));
      return redirect(`/missing/episodes/${id}`);
    },
    (errors) => openPage(visit, errors),
  );
}

/** Opening an absence, in one short page. */
export function openEpisodeRoutes(): Route[] {
  const path = '/children/:childId/missing/episodes';
  const who = 'signed-in';
  return [
    {
      method: 'GET',
      path: `${path}/new`,
      who,
      audit: 'prepared-missing-episode',
      answer: (visit) => openPage(visit),
    },
    { method: 'POST', path, who, audit: 'opened-missing-episode', answer: open },
  ];
}
