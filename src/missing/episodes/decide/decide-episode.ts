import '../../tables.ts';
import { sql } from 'kysely';
import type { ChildToday } from '../../../care/index.ts';
import { closedByWriting } from '../../../follow-up/index.ts';
import { londonDate } from '../../../platform/clock/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { ageOn, decideMissing, type MissingFacts, type MissingOutcome } from '../../../protocol/index.ts';
import { isSmall } from '../../parts/child-of-missing.ts';
import { type EpisodeOpened, foundOf } from '../get-episode.ts';
import { writtenInTimeline } from '../log/written-in-timeline.ts';
import type { DecisionAnswers } from './decide-form.ts';
import { followEpisode } from './follow-episode.ts';
import { askFor, unanswered } from './questions.ts';
import { stepsWhileAway } from './steps-now.ts';

/** What was answered, in the facts of the decision: the day is that on which the absence was noticed, and pins the edition. */
export function factsOfEpisode(
  episode: Pick<EpisodeOpened, 'noticed_at' | 'setting_kind'>,
  child: Pick<ChildToday, 'date_of_birth'>,
  answers: DecisionAnswers,
  today: string,
): MissingFacts {
  const { vulnerability, concerns } = answers;
  return {
    occurredOn: londonDate(episode.noticed_at),
    age: ageOn(child.date_of_birth, today),
    setting: episode.setting_kind,
    whereaboutsKnown: answers.whereaboutsKnown === true,
    enquiriesMade: answers.enquiriesMade === true,
    located: false,
    immediateDanger: answers.immediateDanger === true,
    significantRisk: answers.significantRisk === true,
    ...(vulnerability.length > 0 ? { vulnerability: [...vulnerability] } : {}),
    ...(concerns.length > 0 ? { concerns: [...concerns] } : {}),
  };
}

/** Waits for whoever else decides about this absence at this moment: their steps are made one after the other. */
export async function lockEpisode(tx: Tx, episodeId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`episode ${episodeId}`}, 0))`.execute(tx);
}

/** Writes a decision as it was taken; returns its id. */
export async function writeDecision(
  tx: Tx,
  episode: Pick<EpisodeOpened, 'id' | 'child_id'>,
  { facts, outcome }: { facts: MissingFacts; outcome: MissingOutcome },
  by: By,
): Promise<string> {
  const row = {
    id: by.newId(),
    episode_id: episode.id,
    child_id: episode.child_id,
    edition: outcome.edition,
    facts: JSON.stringify(facts),
    outcome: JSON.stringify(outcome),
    category: outcome.category,
    route: outcome.route,
    code_903: outcome.code903 ?? null,
    decided_by: by.personId,
    decided_at: by.now,
  };
  await tx.insertInto('missing_decision').values(row).execute();
  return row.id;
}

/**
 * Decides about an absence as it stands: what it is called, who looks, whether the police are told. The earlier
 * decisions stay, and the steps follow the new one (MIS-03, MIS-04, MIS-08).
 * @throws Refusal naming the question that is open; `already-done` when they are found
 */
export async function decideEpisode(
  tx: Tx,
  { episode, child }: { episode: EpisodeOpened; child: ChildToday },
  answers: DecisionAnswers,
  by: By,
): Promise<{ id: string; outcome: MissingOutcome }> {
  const open = unanswered(answers, isSmall(child, by.today)).map((field) => ({
    code: 'missing' as const,
    field,
    message: askFor[field],
  }));
  if (open[0]) throw new Refusal('missing', open[0].message, open[0].field, open);
  await lockEpisode(tx, episode.id);
  if (await foundOf(tx, episode.id)) {
    throw new Refusal('already-done', 'They have been found: there is nothing more to decide here.');
  }
  const facts = factsOfEpisode(episode, child, answers, by.today);
  const outcome = decideMissing(facts, { today: by.today });
  const id = await writeDecision(tx, episode, { facts, outcome }, by);
  const { now } = stepsWhileAway(outcome);
  const settled = closedByWriting('missing', await writtenInTimeline(tx, episode.id));
  await followEpisode(tx, { episode, child, foundAt: null }, { steps: now, settled }, by);
  return { id, outcome };
}
