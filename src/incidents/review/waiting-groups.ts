import { hoursAfter } from '../../platform/clock/index.ts';
import type { WaitingIncident } from './list-waiting.ts';

/** The parts of the list, in their order. */
export const partsOfList = {
  today: 'Due within a day',
  week: 'Due this week',
  none: 'To approve',
  held: 'On hold',
  author: 'Waiting for the author',
} as const;
export type PartOfList = keyof typeof partsOfList;

/** In which part of the list a record is: by its deadline, unless it is on hold or waits for its author. */
export function partOf({ state, due_at }: Pick<WaitingIncident, 'state' | 'due_at'>, now: Date): PartOfList {
  if (state === 'held') return 'held';
  if (state === 'correction-asked') return 'author';
  if (due_at === null) return 'none';
  return due_at <= hoursAfter(now, 24) ? 'today' : 'week';
}
