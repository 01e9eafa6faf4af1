import {
  type FieldErrors,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { byOf } from '../../parts/by.ts';
import { openChildToAdd } from '../../parts/child-of-missing.ts';
import { orAgain } from '../../parts/said.ts';
import { valuesOf } from '../../parts/values-of.ts';
import { entryOf } from '../../parts/written-once.tsx';
import { decideEpisode } from '../decide/decide-episode.ts';
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
      entry={entryOf(form, newId)}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Somebody is not here', body, back: `/children/${child.id}/missing`, hasErrors });
}

async function open(visit: SignedInVisit) {
  const { tx, form, now, newId } = visit;
  const child = await openChildToAdd(visit);
  return orAgain(
    async () => {
      const told = { ...readOpening(form, now), id: entryOf(form, newId) };
      const { id, created } = await openEpisode(tx, child, told, byOf(visit));
      visit.about({ kind: 'missing-episode', id, childId: child.id });
      if (!created) return redirect(`/missing/episodes/${id}${id === told.id ? '' : '?already=1'}`);
      if (!told.immediateDanger) return redirect(`/missing/episodes/${id}/decide`);
      // In danger there is nothing left to ask: the answer is given at once.
      const known = told.whereaboutsKnown ? 'yes' : 'no';
      const answers = { danger: 'yes', known, risk: '', enquiries: '', concerns: [] } as const;
      const episode = await openedEpisode(tx, id);
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
