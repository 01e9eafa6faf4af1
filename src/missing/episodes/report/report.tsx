import { mayAddTo, maySee, numbersFor } from '../../../care/index.ts';
import { action } from '../../../platform/forms/index.ts';
import { page, type SignedInContext } from '../../../platform/web/index.ts';
import { routeTaken } from '../decide/depart.ts';
import { type DecisionOfEpisode, decisionsOf, foundOf } from '../get-episode.ts';
import { childOfEpisode, openEpisodeHere } from '../open-to-visitor.ts';
import { composePartTwo } from './compose.ts';
import { handOver } from './hand-over.ts';
import { asPlainText } from './part-two.ts';
import { reportForm } from './report-form.ts';
import { PrintedReport, ReportPage } from './report-page.tsx';

/** What those who decided fear, from the latest answer: a reason they gave, or what the facts say. */
function worryIn(latest: DecisionOfEpisode | undefined) {
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

/** The absence, part two as it stands now, and what is done about the police. */
async function openReport(context: SignedInContext) {
  const here = await openEpisodeHere(context);
  const [latest] = await decisionsOf(context.tx, here.episode.id);
  const { taken, worry } = worryIn(latest);
  return { ...here, taken, ...(await composePartTwo(context, here, latest, worry)) };
}

/** Telling the police: part two, and that it was handed over. */
export const reportAction = action({
  path: '/missing/episodes/:episodeId/report',
  may: mayAddTo('record', childOfEpisode),
  mayShow: maySee('record', childOfEpisode),
  audit: { show: 'opened-missing-report', send: 'handed-over-missing-report' },
  open: openReport,
  instead: async ({ episode, parts, photographId }, { query }) => {
    if (query.get('print') !== '1') return null;
    const body = <PrintedReport {...{ parts, photographId }} />;
    return page({ title: 'Part two', body, back: `/missing/episodes/${episode.id}`, print: true });
  },
  form: reportForm,
  start: ({ parts, taken }) => ({
    partTwo: asPlainText(parts),
    way: taken === 'call-999' ? ('999' as const) : ('online' as const),
  }),
  page: async ({ context, opened, form }) => {
    const { episode, child, photographId, taken, parts, mayAdd } = opened;
    const numbers = await numbersFor(context.tx, ['police-online'], { childId: child.id });
    const isFound = (await foundOf(context.tx, episode.id)) !== undefined;
    const body = mayAdd ? (
      <ReportPage {...{ episode, child, photographId, taken, isFound, numbers, form }} />
    ) : (
      <PrintedReport {...{ parts, photographId }} />
    );
    return { title: 'Part two', body, back: `/missing/episodes/${episode.id}` };
  },
  act: async (tx, { episode }, told, by) => {
    await handOver(tx, episode, told, by);
    return { to: `/missing/episodes/${episode.id}`, made: {} };
  },
  example: {
    partTwo: 'Who is missing: a child.',
    way: 'online',
    reportedAt: new Date('2026-03-03T01:30:00Z'),
  },
});
