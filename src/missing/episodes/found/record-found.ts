import { momentInWords } from '../../../platform/clock/index.ts';
import '../../tables.ts';
import type { ChildToday } from '../../../care/index.ts';
import { closedByWriting, makeNoticesAbout, type Written } from '../../../follow-up/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import { type Done, inColumns } from '../../../platform/forms/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { decideMissing, type MissingFacts } from '../../../protocol/index.ts';
import { isAdult } from '../../parts/child-of-missing.ts';
import { factsOfEpisode, lockEpisode, writeDecision } from '../decide/decide-episode.ts';
import { followEpisode } from '../decide/follow-episode.ts';
import { nothingAnswered } from '../decide/questions.ts';
import { stepsWhenFound } from '../decide/steps-now.ts';
import { decisionsOf, type EpisodeOpened, foundOf, reportsOf } from '../get-episode.ts';
import { logEntry } from '../log/log-entry.ts';
import type { Found } from './found-form.ts';

function factsWhenFound(before: MissingFacts, { risk }: Found): MissingFacts {
  return {
    ...before,
    located: true,
    whereaboutsKnown: true,
    immediateDanger: risk === 'immediate',
    significantRisk: risk === 'significant',
  };
}

const kept = 'It is kept with this absence and its times.';

/** What is settled by being recorded here. */
function settledBy({ safeAndWellBy }: { safeAndWellBy: string }): ReadonlyMap<string, string> {
  const written: Written[] = [{ says: 'found', evidence: kept }];
  if (safeAndWellBy)
    written.push({ says: 'seen-safe-and-well', evidence: 'Written down when they were found.' });
  return closedByWriting('missing', written);
}

function rowOf(episode: EpisodeOpened, { risk: _, ...found }: Found, reported: boolean, by: By) {
  return {
    ...inColumns('missing_found', found),
    id: by.newId(),
    episode_id: episode.id,
    child_id: episode.child_id,
    was_reported: reported,
    written_by: by.personId,
    written_at: by.now,
  };
}

/** What somebody told of they were found when a colleague had done so already: nothing is lost. */
async function addToTimeline(tx: Tx, episode: EpisodeOpened, found: Found, by: By): Promise<void> {
  const { foundBy, foundWhere, howTheyAre, safeAndWellBy } = found;
  const safe = safeAndWellBy ? `Seen safe and well by ${safeAndWellBy}` : '';
  const result = [foundWhere, howTheyAre, safe].filter(Boolean).join('\n');
  const entry = { kind: 'other' as const, who: foundBy, how: '', result, happenedAt: found.foundAt };
  await logEntry(tx, episode, entry, by);
}

/**
 * Ends an absence: they are found. The decision is taken once more for somebody who is found, the clocks of the return
 * begin, and where the police were told they are told this too (MIS-06). Where a colleague had recorded it already, what
 * is told goes to the timeline.
 * @throws Refusal naming the field
 */
export async function recordFound(
  tx: Tx,
  { episode, child }: { episode: EpisodeOpened; child: ChildToday },
  found: Found,
  by: By,
): Promise<Done<{ id: string; created: boolean }>> {
  const to = `/missing/episodes/${episode.id}`;
  await lockEpisode(tx, episode.id);
  if (found.foundAt < episode.noticed_at) {
    const message = `They were found to be away on ${momentInWords(episode.noticed_at)}. Give a later time.`;
    throw new Refusal('not-allowed', message, 'foundAt');
  }
  if (await foundOf(tx, episode.id)) {
    await addToTimeline(tx, episode, found, by);
    return { to: `${to}?already=1`, made: { id: episode.id, created: false } };
  }
  const reported = (await reportsOf(tx, episode.id)).length > 0;
  await tx
    .insertInto('missing_found')
    .values(rowOf(episode, found, reported, by))
    .execute();
  const before = await decisionsOf(tx, episode.id);
  const blank = { ...nothingAnswered, whereaboutsKnown: true };
  const last = before[0]?.facts ?? factsOfEpisode(episode, child, blank, by.today);
  const facts = factsWhenFound(last, found);
  const outcome = decideMissing(facts, { today: by.today });
  await writeDecision(tx, episode, { facts, outcome }, by);
  const away = before.map((decision) => decision.outcome);
  const steps = stepsWhenFound(outcome, away, reported);
  const settled = settledBy(found);
  await followEpisode(tx, { episode, child, foundAt: found.foundAt }, { steps, settled }, by);
  const matter = {
    about: 'missing-episode',
    aboutId: episode.id,
    childId: episode.child_id,
    settingId: child.setting?.id ?? null,
  } as const;
  const roles = isAdult(child, by.today)
    ? ['personal-adviser', 'registered-manager']
    : ['social-worker', 'registered-manager'];
  const told = roles.map((toRole) => ({ toRole, words: 'Someone who was away has been found.' }));
  await makeNoticesAbout(tx, matter, told, by.now, by.newId);
  return { to, made: { id: episode.id, created: true } };
}
