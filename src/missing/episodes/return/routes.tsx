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
import { foundOf, returnsOf } from '../get-episode.ts';
import { openEpisodeHere, openEpisodeToAdd } from '../open-to-visitor.ts';
import { ReturnPage } from './page.tsx';
import { recordReturn } from './record-return.ts';

async function returnPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, newId, person, now } = visit;
  const { episode, child, mayAdd } = await openEpisodeHere(visit);
  const body = (
    <ReturnPage
      {...{ episode, child, mayAdd, errors, person, now }}
      found={await foundOf(tx, episode.id)}
      events={await returnsOf(tx, episode.id)}
      values={valuesOf(form)}
      entry={entryOf(form, newId)}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'A talk about being away', body, back: `/missing/episodes/${episode.id}`, hasErrors });
}

async function keep(visit: SignedInVisit) {
  const { tx, form, now, newId } = visit;
  const { episode } = await openEpisodeToAdd(visit);
  return orAgain(
    async () => {
      const independent = one(form, 'independent');
      const said = {
        id: entryOf(form, newId),
        event: one(form, 'event'),
        byWhom: one(form, 'byWhom'),
        independent: independent === '' ? null : independent === 'yes',
        words: one(form, 'words'),
        happenedAt: readMoment(form, 'happened', now),
      };
      await recordReturn(tx, episode, said, byOf(visit));
      return redirect(`/missing/episodes/${episode.id}/return`);
    },
    (errors) => returnPage(visit, errors),
  );
}

/** The independent conversation on return. */
export function returnRoutes(): Route[] {
  const path = '/missing/episodes/:episodeId/return';
  const who = 'signed-in';
  return [
    { method: 'GET', path, who, audit: 'viewed-return-conversation', answer: (visit) => returnPage(visit) },
    { method: 'POST', path, who, audit: 'kept-return-conversation', answer: keep },
  ];
}
