import './tables.ts';
import type { FindUnfinished } from '../follow-up/index.ts';
import { londonTime } from '../platform/clock/index.ts';
import { ownDrafts } from './record/drafts.ts';
import { waitingIncidents } from './review/list-waiting.ts';

/** What stands unfinished: one's own drafts, and how many records wait for one's review. */
export const unfinishedRecords: FindUnfinished = async ({ tx }) => {
  const [drafts, waiting] = await Promise.all([ownDrafts(tx), waitingIncidents(tx, 100)]);
  return [
    ...(waiting.length > 0
      ? [{ href: '/review', text: `${waiting.length} records are waiting for your review` }]
      : []),
    ...drafts.map(({ id, known_as, given_name, updated_at }) => ({
      href: `/records/${id}`,
      text: `Draft about ${known_as ?? given_name}, saved ${londonTime(updated_at)}`,
    })),
  ];
};
