import '../../tables.ts';
import { settleSteps } from '../../../follow-up/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import { isOneOf, type Tx } from '../../../platform/web/index.ts';
import type { By } from '../../parts/by.ts';
import { neededText, shortEnough } from '../../parts/said.ts';
import { writeOnce } from '../../parts/written-once.tsx';
import { lockEpisode } from '../decide/decide-episode.ts';

/** How the police were told. */
export const waysOfReporting = {
  online: 'Through the online form for partners',
  '999': 'By 999',
  other: 'In another way',
} as const;
type Way = keyof typeof waysOfReporting;
/** The ways in the order in which they are offered. */
export const waysInOrder: readonly Way[] = ['online', '999', 'other'];

/** That part two was handed over, as somebody tells it. */
export interface HandedOver {
  readonly id: string;
  readonly way: string;
  readonly reportedAt: Date;
  readonly reference: string;
  readonly officer: string;
  /** What stood in it. */
  readonly partTwo: string;
}

/** What is done once the police have been told. */
const doneByReporting = [
  'call-999',
  'fill-in-part-two',
  'outline-the-risk',
  'report-missing',
  'report-vulnerable-adult',
  'report-risk',
  'report-risk-though-found',
];
const same = ['episode_id', 'written_by', 'way', 'reference', 'officer', 'reported_at'] as const;

/**
 * Keeps that the police were told: when, how, under which reference, to whom, and the words as they were. The steps of
 * reporting are done with it (MIS-04, MIS-05).
 * @throws HearthError naming the field
 */
export async function handOver(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string; readonly noticed_at: Date },
  told: HandedOver,
  by: By,
): Promise<{ id: string; created: boolean }> {
  if (!isOneOf(waysOfReporting, told.way))
    throw new HearthError('missing', 'Say how the police were told.', 'way');
  if (told.reportedAt > by.now) throw new HearthError('in-the-future', 'That is after now.', 'reported');
  await lockEpisode(tx, episode.id);
  const row = {
    id: told.id,
    episode_id: episode.id,
    child_id: episode.child_id,
    way: told.way,
    reported_at: told.reportedAt,
    reference: shortEnough(told.reference, 'reference', 200),
    officer: shortEnough(told.officer, 'officer', 200),
    part_two: neededText(told.partTwo, 'partTwo', 'There is nothing to hand over.', 200_000),
    written_by: by.personId,
    written_at: by.now,
  };
  const written = await writeOnce(tx, 'missing_report', row, same, by.newId);
  if (written.created) {
    const end = { state: 'done', words: 'The police were told.', personId: by.personId } as const;
    await settleSteps(tx, { of: { aboutId: episode.id }, among: doneByReporting }, end, by.now, by.newId);
  }
  return written;
}

/**
 * Keeps how high the police graded the risk. It is theirs; what a home fears is in its own words (guidance G-19).
 * @throws HearthError naming the field
 */
export async function keepGrade(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string },
  said: { readonly id: string; readonly grade: string; readonly givenBy: string; readonly givenAt: Date },
  by: By,
): Promise<void> {
  const row = {
    id: said.id,
    episode_id: episode.id,
    child_id: episode.child_id,
    grade: neededText(said.grade, 'grade', 'Write down the grade as the police said it.', 60),
    given_by: shortEnough(said.givenBy, 'givenBy', 200),
    given_at: said.givenAt,
    written_by: by.personId,
    written_at: by.now,
  };
  const alike = ['episode_id', 'written_by', 'grade', 'given_by', 'given_at'] as const;
  await writeOnce(tx, 'missing_police_grade', row, alike, by.newId);
}
