import { stillLookedAfter } from '../codes/reason-episode-ceased.ts';
import type { ChildRows } from './child-rows.ts';
import type { Collection } from './collection.ts';
import type { Row } from './row.ts';
import { isShortBreak } from './short-break.ts';

const inYear = (row: Row, { start, end }: Collection): boolean => {
  const began = row.day('DECOM');
  const ended = row.day('DEC');
  return began !== null && began <= end && (ended === null || ended >= start);
};

function breaksIt(row: Row, { start, end }: Collection): boolean {
  const began = row.day('DECOM') ?? '';
  const ended = row.day('DEC');
  const startedInYear = row.is('RNE', 'S') && began > start;
  const leftInYear = ended !== null && ended < end && row.given('REC') && !row.is('REC', stillLookedAfter);
  return startedInYear || leftInYear || isShortBreak(row);
}

/**
 * Whether the child was looked after for the whole of the twelve months to 31 March: an episode in the year, none that
 * started care after 1 April, none that left care before 31 March, and no short breaks. This is who the OC2 is about.
 */
export function lookedAfterTwelveMonths(child: ChildRows, collection: Collection): boolean {
  const episodes = child.episodes.filter((row) => inYear(row, collection));
  return episodes.length > 0 && !episodes.some((row) => breaksIt(row, collection));
}
