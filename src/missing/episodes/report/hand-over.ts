import '../../tables.ts';
import { closeWritten } from '../../../follow-up/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { lockEpisode } from '../decide/decide-episode.ts';
import type { HandedOver } from './report-form.ts';

/**
 * Keeps that the police were told: when, how, under which reference, to whom, and the words as they were. The steps of
 * reporting are done with it (MIS-04, MIS-05).
 */
export async function handOver(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string },
  { reportedAt, partTwo, ...told }: HandedOver,
  by: By,
): Promise<void> {
  await lockEpisode(tx, episode.id);
  const about = { id: by.newId(), episode_id: episode.id, child_id: episode.child_id };
  const signed = { written_by: by.personId, written_at: by.now };
  await tx
    .insertInto('missing_report')
    .values({ ...about, ...told, reported_at: reportedAt, part_two: partTwo, ...signed })
    .execute();
  const written = [{ says: 'part-two-handed-over', evidence: 'The police were told.' }] as const;
  await closeWritten(tx, { aboutId: episode.id }, 'missing', written);
}

/** Keeps how high the police graded the risk. It is theirs; what a home fears is in its own words (guidance G-19). */
export async function keepGrade(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string },
  { grade, givenBy, givenAt }: { readonly grade: string; readonly givenBy: string; readonly givenAt: Date },
  by: By,
): Promise<void> {
  const about = { id: by.newId(), episode_id: episode.id, child_id: episode.child_id };
  const said = { grade, given_by: givenBy, given_at: givenAt, written_by: by.personId, written_at: by.now };
  await tx
    .insertInto('missing_police_grade')
    .values({ ...about, ...said })
    .execute();
}
