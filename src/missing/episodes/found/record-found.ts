import '../../tables.ts';
import type { ChildToday } from '../../../care/index.ts';
import { makeNoticesAbout } from '../../../follow-up/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { decideMissing, type MissingFacts } from '../../../protocol/index.ts';
import { momentInWords } from '../../moments/wall-clock.ts';
import type { By } from '../../parts/by.ts';
import { isAdult } from '../../parts/child-of-missing.ts';
import { neededText, shortEnough } from '../../parts/said.ts';
import { factsOfEpisode, lockEpisode, writeDecision } from '../decide/decide-episode.ts';
import { followEpisode } from '../decide/follow-episode.ts';
import { nothingAnswered } from '../decide/questions.ts';
import { stepsWhenFound } from '../decide/steps-now.ts';
import { decisionsOf, type EpisodeOpened, foundOf, reportsOf } from '../get-episode.ts';
import { logEntry } from '../log/log-entry.ts';

/** How much danger there still is: found in a dangerous place is not safe. */
export const risksWhenFound = ['none', 'significant', 'immediate'] as const;

/** That somebody is found, as it is told. */
export interface FoundToRecord {
  readonly id: string;
  readonly foundAt: Date;
  readonly foundBy: string;
  readonly foundWhere: string;
  readonly howTheyAre: string;
  /** Who saw that they are safe and well; empty while nobody has. */
  readonly safeAndWellBy: string;
  readonly risk: string;
}

function factsWhenFound(before: MissingFacts, { risk }: FoundToRecord): MissingFacts {
  return {
    ...before,
    located: true,
    whereaboutsKnown: true,
    immediateDanger: risk === 'immediate',
    significantRisk: risk === 'significant',
  };
}

const kept = 'It is kept as this absence, with its times.';

/** What is settled by being recorded here. */
function settledBy({ safeAndWellBy }: { safeAndWellBy: string }): Map<string, string> {
  const settled = new Map([
    ['record-absence', kept],
    ['record-missing', kept],
    ['record-of-an-adult', kept],
  ]);
  if (safeAndWellBy) settled.set('safe-and-well', 'Written down with their being found.');
  return settled;
}

function rowOf(episode: EpisodeOpened, found: FoundToRecord, reported: boolean, by: By) {
  return {
    id: found.id,
    episode_id: episode.id,
    child_id: episode.child_id,
    found_at: found.foundAt,
    found_by: neededText(found.foundBy, 'foundBy', 'Say by whom: or that they came back themselves.', 500),
    found_where: shortEnough(found.foundWhere, 'foundWhere', 2000),
    how_they_are: neededText(found.howTheyAre, 'howTheyAre', 'Say how they are.'),
    safe_and_well_by: shortEnough(found.safeAndWellBy, 'safeAndWellBy', 500),
    was_reported: reported,
    written_by: by.personId,
    written_at: by.now,
  };
}

function refuseWrong({ noticed_at }: EpisodeOpened, { foundAt, risk }: FoundToRecord, now: Date): void {
  if (foundAt > now) throw new HearthError('in-the-future', 'That is after now.', 'found');
  if (foundAt < noticed_at) {
    const message = `They were noticed to be away on ${momentInWords(noticed_at)}. Give a later time.`;
    throw new HearthError('not-allowed', message, 'found');
  }
  if (!(risksWhenFound as readonly string[]).includes(risk)) {
    throw new HearthError('missing', 'Say whether there is still a danger.', 'risk');
  }
}

/** What somebody told of their being found when a colleague had done so already: nothing is lost. */
async function addToTimeline(tx: Tx, episode: EpisodeOpened, found: FoundToRecord, by: By): Promise<void> {
  const { foundBy, foundWhere, howTheyAre, safeAndWellBy } = found;
  const safe = safeAndWellBy ? `Seen safe and well by ${safeAndWellBy}` : '';
  const result = [foundWhere, howTheyAre, safe].filter(Boolean).join('\n');
  const entry = { id: found.id, kind: 'other', who: foundBy, how: '', result, happenedAt: found.foundAt };
  await logEntry(tx, episode, entry, by);
}

/**
 * Ends an absence: they are found. The decision is taken once more for somebody who is found, the clocks of the return
 * begin, and where the police were told they are told this too (MIS-06).
 * @returns whether it was recorded just now; where a colleague had done so already, what is told goes to the timeline
 * @throws HearthError naming the field
 */
export async function recordFound(
  tx: Tx,
  { episode, child }: { episode: EpisodeOpened; child: ChildToday },
  found: FoundToRecord,
  by: By,
): Promise<{ created: boolean }> {
  await lockEpisode(tx, episode.id);
  const already = await foundOf(tx, episode.id);
  if (already?.id === found.id) return { created: false };
  refuseWrong(episode, found, by.now);
  if (already) {
    await addToTimeline(tx, episode, found, by);
    return { created: false };
  }
  const reported = (await reportsOf(tx, episode.id)).length > 0;
  await tx
    .insertInto('missing_found')
    .values(rowOf(episode, found, reported, by))
    .execute();
  const before = await decisionsOf(tx, episode.id);
  const blank = { ...nothingAnswered, danger: 'no', known: 'yes', risk: 'no', enquiries: 'no' } as const;
  const last = before[0]?.facts ?? factsOfEpisode(episode, child, blank, by.today);
  const facts = factsWhenFound(last, found);
  const outcome = decideMissing(facts, { today: by.today });
  await writeDecision(tx, episode, { id: by.newId(), facts, outcome }, by);
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
  const told = roles.map((toRole) => ({ toRole, words: 'Somebody who was away is found.' }));
  await makeNoticesAbout(tx, matter, told, by.now, by.newId);
  return { created: true };
}
