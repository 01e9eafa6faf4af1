import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { readMoment } from '../../moments/read-moment.ts';
import { byOf } from '../../parts/by.ts';
import { orAgain } from '../../parts/said.ts';
import { valuesOf } from '../../parts/values-of.ts';
import { entryOf } from '../../parts/written-once.tsx';
import { foundOf, reportsOf } from '../get-episode.ts';
import { openEpisodeToAdd } from '../open-to-visitor.ts';
import { FoundPage } from './page.tsx';
import { recordFound } from './record-found.ts';

async function foundPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, newId, person, now } = visit;
  const { episode, child } = await openEpisodeToAdd(visit);
  const hasErrors = Object.keys(errors).length > 0;
  if (!hasErrors && (await foundOf(tx, episode.id))) return redirect(`/missing/episodes/${episode.id}`);
  const body = (
    <FoundPage
      {...{ episode, child, errors, person, now }}
      reported={(await reportsOf(tx, episode.id)).length > 0}
      values={valuesOf(form)}
      entry={entryOf(form, newId)}
    />
  );
  return page({ title: 'Found', body, back: `/missing/episodes/${episode.id}`, hasErrors });
}

async function find(visit: SignedInVisit) {
  const { tx, form, now, newId } = visit;
  const { episode, child } = await openEpisodeToAdd(visit);
  return orAgain(
    async () => {
      const found = {
        id: entryOf(form, newId),
        foundAt: readMoment(form, 'found', now),
        foundBy: one(form, 'foundBy'),
        foundWhere: one(form, 'foundWhere'),
        howTheyAre: one(form, 'howTheyAre'),
        safeAndWellBy: one(form, 'safeAndWellBy'),
        risk: one(form, 'risk'),
      };
      const { created } = await recordFound(tx, { episode, child }, found, byOf(visit));
      const already = !created && (await foundOf(tx, episode.id))?.id !== found.id;
      return redirect(`/missing/episodes/${episode.id}${already ? '?already=1' : ''}`);
    },
    (errors) => foundPage(visit, errors),
  );
}

/** They are found. */
export function foundRoutes(): Route[] {
  const path = '/missing/episodes/:episodeId/found';
  const who = 'signed-in';
  return [
    { method: 'GET', path, who, audit: 'opened-missing-found', answer: (visit) => foundPage(visit) },
    { method: 'POST', path, who, audit: 'recorded-found', answer: find },
  ];
}
