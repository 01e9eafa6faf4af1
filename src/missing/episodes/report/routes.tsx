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
import { routeTaken } from '../decide/depart.ts';
import { decisionsOf, foundOf } from '../get-episode.ts';
import { openEpisodeHere, openEpisodeToAdd } from '../open-to-visitor.ts';
import { composePartTwo } from './compose.ts';
import { handOver } from './hand-over.ts';
import { PrintedReport, ReportPage } from './page.tsx';

/** What those who decided fear, from the latest answer: a reason they gave, or what the facts say. */
async function worryOf({ tx }: SignedInVisit, episodeId: string) {
  const [latest] = await decisionsOf(tx, episodeId);
  if (!latest) return { taken: null, worry: '' };
  const { immediateDanger, significantRisk, whereaboutsKnown } = latest.facts;
  const said = [
    immediateDanger ? 'They are in immediate danger.' : '',
    significantRisk ? 'We see a significant risk of harm tonight.' : '',
    whereaboutsKnown ? '' : 'Nobody knows where they are.',
    latest.departures[0]?.reason ?? '',
  ];
  return { taken: routeTaken(latest), worry: said.filter(Boolean).join('\n') };
}

async function reportPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, query, person, now, newId } = visit;
  const { episode, child } = await openEpisodeHere(visit);
  const { taken, worry } = await worryOf(visit, episode.id);
  const { parts, photographId } = await composePartTwo(visit, { episode, child }, worry);
  const back = `/missing/episodes/${episode.id}`;
  if (query.get('print') === '1') {
    return page({
      title: 'Part two',
      body: <PrintedReport {...{ parts, photographId }} />,
      back,
      print: true,
    });
  }
  const body = (
    <ReportPage
      {...{ episode, child, parts, photographId, taken, errors, person, now }}
      isFound={(await foundOf(tx, episode.id)) !== undefined}
      values={valuesOf(form)}
      entry={entryOf(form, newId)}
    />
  );
  return page({ title: 'Part two', body, back, hasErrors: Object.keys(errors).length > 0 });
}

async function report(visit: SignedInVisit) {
  const { tx, form, now, newId } = visit;
  const { episode } = await openEpisodeToAdd(visit);
  return orAgain(
    async () => {
      const told = {
        id: entryOf(form, newId),
        way: one(form, 'way'),
        reportedAt: readMoment(form, 'reported', now),
        reference: one(form, 'reference'),
        officer: one(form, 'officer'),
        partTwo: one(form, 'partTwo'),
      };
      await handOver(tx, episode, told, byOf(visit));
      return redirect(`/missing/episodes/${episode.id}`);
    },
    (errors) => reportPage(visit, errors),
  );
}

/** Telling the police: part two, and that it was handed over. */
export function reportRoutes(): Route[] {
  const path = '/missing/episodes/:episodeId/report';
  const who = 'signed-in';
  return [
    { method: 'GET', path, who, audit: 'opened-missing-report', answer: (visit) => reportPage(visit) },
    { method: 'POST', path, who, audit: 'handed-over-missing-report', answer: report },
  ];
}
