import '../tables.ts';
import { askTogether } from '../../platform/database/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { factsAsStored, outcomeAsStored } from './as-stored.ts';

/** An absence as it was told when it was opened. */
export type EpisodeOpened = Awaited<ReturnType<typeof openedEpisode>>;

/**
 * An absence, as it was told when it was opened.
 * @throws Refusal not-found when there is none or it is not open to the visitor
 */
export async function openedEpisode(tx: Tx, id: string) {
  const episode = await tx
    .selectFrom('missing_episode')
    .innerJoin('person_account', 'person_account.id', 'missing_episode.opened_by')
    .leftJoin('setting', 'setting.id', 'missing_episode.setting_id')
    .selectAll('missing_episode')
    .select(['person_account.name as opened_by_name', 'setting.name as setting_name'])
    .where('missing_episode.id', '=', id)
    .executeTakeFirst();
  if (!episode) throw notFound();
  return episode;
}

const named = ['person_account.name as by_name'] as const;

/** The running timeline, in the order in which things happened. */
export function entriesOf(tx: Tx, episodeId: string) {
  return tx
    .selectFrom('missing_entry')
    .innerJoin('person_account', 'person_account.id', 'missing_entry.written_by')
    .selectAll('missing_entry')
    .select(named)
    .where('episode_id', '=', episodeId)
    .orderBy('happened_at')
    .orderBy('sequence')
    .execute();
}
export type EntryOfEpisode = Awaited<ReturnType<typeof entriesOf>>[number];

/** The decisions, the latest first, each with what somebody did instead where they did. */
export async function decisionsOf(tx: Tx, episodeId: string) {
  const [rows, departures] = await askTogether(tx, (asking) =>
    Promise.all([rowsOfDecisions(asking, episodeId), departuresOf(asking, episodeId)]),
  );
  return rows.map((row) => ({
    ...row,
    facts: factsAsStored(row.facts),
    outcome: outcomeAsStored(row.outcome),
    departures: departures.filter(({ decision_id }) => decision_id === row.id),
  }));
}
export type DecisionOfEpisode = Awaited<ReturnType<typeof decisionsOf>>[number];

const rowsOfDecisions = (tx: Tx, episodeId: string) =>
  tx
    .selectFrom('missing_decision')
    .innerJoin('person_account', 'person_account.id', 'missing_decision.decided_by')
    .selectAll('missing_decision')
    .select(named)
    .where('episode_id', '=', episodeId)
    .orderBy('sequence', 'desc')
    .execute();

const departuresOf = (tx: Tx, episodeId: string) =>
  tx
    .selectFrom('missing_departure')
    .innerJoin('person_account', 'person_account.id', 'missing_departure.person_id')
    .selectAll('missing_departure')
    .select(named)
    .where('decision_id', 'in', (from) =>
      from.selectFrom('missing_decision').select('id').where('episode_id', '=', episodeId),
    )
    .orderBy('happened_at', 'desc')
    .execute();

/** Each time part two was handed over, the latest first. */
export function reportsOf(tx: Tx, episodeId: string) {
  return tx
    .selectFrom('missing_report')
    .innerJoin('person_account', 'person_account.id', 'missing_report.written_by')
    .selectAll('missing_report')
    .select(named)
    .where('episode_id', '=', episodeId)
    .orderBy('reported_at', 'desc')
    .orderBy('sequence', 'desc')
    .execute();
}

/** How high the police graded the risk, the latest first. */
function gradesOf(tx: Tx, episodeId: string) {
  return tx
    .selectFrom('missing_police_grade')
    .innerJoin('person_account', 'person_account.id', 'missing_police_grade.written_by')
    .selectAll('missing_police_grade')
    .select(named)
    .where('episode_id', '=', episodeId)
    .orderBy('given_at', 'desc')
    .orderBy('sequence', 'desc')
    .execute();
}

/** That they are found; undefined as long as they are not. */
export function foundOf(tx: Tx, episodeId: string) {
  return tx
    .selectFrom('missing_found')
    .innerJoin('person_account', 'person_account.id', 'missing_found.written_by')
    .selectAll('missing_found')
    .select(named)
    .where('episode_id', '=', episodeId)
    .executeTakeFirst();
}
export type FoundOfEpisode = NonNullable<Awaited<ReturnType<typeof foundOf>>>;

/** What became of the conversation on return, in order. */
export function returnsOf(tx: Tx, episodeId: string) {
  return tx
    .selectFrom('missing_return')
    .innerJoin('person_account', 'person_account.id', 'missing_return.written_by')
    .selectAll('missing_return')
    .select(named)
    .where('episode_id', '=', episodeId)
    .orderBy('sequence')
    .execute();
}
export type ReturnOfEpisode = Awaited<ReturnType<typeof returnsOf>>[number];

/** What was thought, looking back, of telling the police, the latest first. */
function lookBacksOf(tx: Tx, episodeId: string) {
  return tx
    .selectFrom('missing_look_back')
    .innerJoin('person_account', 'person_account.id', 'missing_look_back.person_id')
    .selectAll('missing_look_back')
    .select(named)
    .where('episode_id', '=', episodeId)
    .orderBy('sequence', 'desc')
    .execute();
}
export type LookBackOfEpisode = Awaited<ReturnType<typeof lookBacksOf>>[number];

/** An absence with all that belongs to it. */
export async function wholeEpisode(tx: Tx, episode: EpisodeOpened) {
  const { id } = episode;
  const [entries, decisions, reports, grades, found, returns, lookBacks] = await askTogether(tx, (asking) =>
    Promise.all([
      entriesOf(asking, id),
      decisionsOf(asking, id),
      reportsOf(asking, id),
      gradesOf(asking, id),
      foundOf(asking, id),
      returnsOf(asking, id),
      lookBacksOf(asking, id),
    ]),
  );
  return { episode, entries, decisions, reports, grades, found, returns, lookBacks };
}
export type WholeEpisode = Awaited<ReturnType<typeof wholeEpisode>>;
