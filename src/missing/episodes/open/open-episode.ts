import '../../tables.ts';
import { sql } from 'kysely';
import { type ChildToday, sameChildIds } from '../../../care/index.ts';
import { makeNoticesAbout } from '../../../follow-up/index.ts';
import { londonDate, momentInWords } from '../../../platform/clock/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { editionOn, Refusal } from '../../../protocol/index.ts';
import { isAdult, settingOf } from '../../parts/child-of-missing.ts';
import { vulnerabilityInWords } from '../../parts/vulnerability.ts';
import { episodesInList } from '../episodes-in-list.ts';
import { openedEpisode } from '../get-episode.ts';
import { logEntry } from '../log/log-entry.ts';
import type { EpisodeToOpen } from './open-form.ts';

/** What became of it: opened just now, or added to the one that was open already. */
export interface Opened {
  readonly id: string;
  readonly created: boolean;
}

function refuseWithoutEdition(noticedAt: Date): void {
  try {
    editionOn(londonDate(noticedAt));
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal('no-edition', error.message, 'noticedAt');
    throw error;
  }
}

/** What somebody told of an absence that a colleague had opened already, as a line of its timeline: nothing is lost. */
function toldAgain({
  lastSeenAt,
  lastSeenWhere,
  wearing,
  circumstances,
  whereabouts,
  vulnerability,
}: EpisodeToOpen): string {
  const vulnerable = vulnerabilityInWords(vulnerability);
  const parts = [
    lastSeenAt ? `Last seen ${momentInWords(lastSeenAt)}` : '',
    lastSeenWhere ? `Last seen at: ${lastSeenWhere}` : '',
    wearing ? `Wearing: ${wearing}` : '',
    circumstances,
    whereabouts ? `Where they are: ${whereabouts}` : '',
    vulnerable ? `What makes them vulnerable:\n${vulnerable}` : '',
  ];
  return parts.filter(Boolean).join('\n') || 'Reported away again.';
}

/**
 * Opens an absence. A child is away once at a time: whoever opens a second adds what they know to the first (MIS-03).
 * @returns the id of the absence, and whether it was opened just now
 * @throws Refusal naming the field
 */
export async function openEpisode(tx: Tx, child: ChildToday, told: EpisodeToOpen, by: By): Promise<Opened> {
  refuseWithoutEdition(told.noticedAt);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`missing ${child.id}`}, 0))`.execute(tx);
  const childIds = await sameChildIds(tx, child.id);
  const [open] = await episodesInList(tx, { childIds, only: 'open', limit: 1 });
  if (open) {
    const entry = { kind: 'other', who: '', how: '', result: toldAgain(told), happenedAt: by.now } as const;
    await logEntry(tx, await openedEpisode(tx, open.id), entry, by);
    return { id: open.id, created: false };
  }
  const row = {
    id: by.newId(),
    child_id: child.id,
    setting_id: child.setting?.id ?? null,
    setting_kind: settingOf(child, by.today),
    noticed_at: told.noticedAt,
    last_seen_at: told.lastSeenAt,
    last_seen_where: told.lastSeenWhere,
    wearing: told.wearing,
    circumstances: told.circumstances,
    whereabouts: told.whereabouts,
    whereabouts_known: told.whereaboutsKnown,
    immediate_danger: told.immediateDanger,
    opened_by: by.personId,
    opened_at: by.now,
  };
  await tx.insertInto('missing_episode').values(row).execute();
  const matter = {
    about: 'missing-episode',
    aboutId: row.id,
    childId: child.id,
    settingId: child.setting?.id ?? null,
  } as const;
  const words = 'Someone is missing from care.';
  const roles = isAdult(child, by.today)
    ? ['personal-adviser', 'registered-manager']
    : ['social-worker', 'registered-manager'];
  const notices = roles.map((toRole) => ({ toRole, words }));
  await makeNoticesAbout(tx, matter, notices, by.now, by.newId);
  return { id: row.id, created: true };
}
